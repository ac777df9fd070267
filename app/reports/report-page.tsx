import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { hearingState } from '~/hearings/period';
import { hearingByNumber } from '~/hearings/queries.server';
import { requirePermission } from '~/identity/require.server';
import { longDay } from '~/language/dates';
import { languageForms } from '~/language/language-form';
import { paths } from '~/paths';
import { found } from '~/platform/failure';
import { dayInNorway } from '~/platform/norwegian-time';
import { countWaiting } from '~/triage/review/waiting-submissions.server';
import { Notice } from '~/ui/notice';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { CountTables } from './count-tables';
import { hearingOverview } from './report-overview.server';
import { reportTexts } from './report-texts.server';
import { unfinishedReasons } from './report-words';
import { UnassessedList } from './unassessed-list';

export const handle: PageHandle = { page: 'plain' };

export async function loader(args: LoaderFunctionArgs) {
  await requirePermission(args, 'reports.read');
  const { plan: slug = '', hearing: number } = args.params;
  const { id, inputVisibility } = found(await hearingByNumber(slug, Number(number)));
  const { hearing, counts, unassessed } = await hearingOverview(id);
  const { plan, version } = hearing;
  return {
    title: reportTexts(args.context.language)('title'),
    plan,
    hearing: {
      number: hearing.number,
      opensOn: hearing.opensOn,
      closesOn: hearing.closesOn,
      state: hearingState(hearing, dayInNorway(new Date())),
    },
    planText: version.languageForm,
    counts,
    unassessed,
    held: await countWaiting({ id, inputVisibility }, 'held'),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title, data?.plan.title);

/** The hearing so far in numbers, what is left to do, and the report to download. */
export default function ReportPage() {
  const { plan, hearing, planText, counts, unassessed, held } = useLoaderData<typeof loader>();
  const { t } = useTranslation('reports');
  const opens = longDay(hearing.opensOn);
  const closes = longDay(hearing.closesOn);
  const reasons = unfinishedReasons(t, { state: hearing.state, opens, closes }, counts.inputs);
  const { submissions, inputs } = counts;
  return (
    <div className="stack" data-gap="xl">
      <header className="stack narrow">
        <a className="ds-link" href={paths.hearing(plan.slug, hearing.number)}>
          {t('back')}
        </a>
        <h1 className="ds-heading report-title" data-size="lg">
          {t('title')}
        </h1>
        <p className="report-plan" lang={plan.languageForm}>
          {plan.title}
        </p>
        <p>{t('intro')}</p>
        {held > 0 && (
          <Notice tone="warning">
            <p>
              {t('held', { count: held })}{' '}
              <a className="ds-link" href={paths.review(plan.slug, hearing.number, { ko: 'halde' })}>
                {t('heldLook')}
              </a>
            </p>
          </Notice>
        )}
      </header>

      <div className="columns" data-aside="even">
        <section className="stack" aria-labelledby="progress">
          <h2 className="ds-heading" data-size="sm" id="progress">
            {t('progress.heading')}
          </h2>
          <p>{t('progress.text', { assessed: inputs.assessed, active: inputs.active })}</p>
          {inputs.active > 0 && (
            <progress
              className="report-progress"
              aria-label={t('progress.bar')}
              max={inputs.active}
              value={inputs.assessed}
            />
          )}
          <dl className="facts">
            <dt>{t('facts.period')}</dt>
            <dd>{t('facts.periodValue', { from: opens, to: closes })}</dd>
            <dt>{t('facts.submissions')}</dt>
            <dd>{submissions.active}</dd>
            <dt>{t('facts.inputs')}</dt>
            <dd>{inputs.active}</dd>
            <dt>{t('facts.late')}</dt>
            <dd>{submissions.late}</dd>
            <dt>{t('facts.withdrawn')}</dt>
            <dd>{submissions.withdrawn}</dd>
          </dl>
          {reasons.length > 0 ? (
            <Notice tone="warning" heading={t('warning.heading')}>
              <ul className="report-reasons">
                {reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            </Notice>
          ) : (
            inputs.active > 0 && (
              <Notice tone="success" heading={t('warning.finished')}>
                <p>{t('warning.finishedText')}</p>
              </Notice>
            )
          )}
        </section>

        <section className="stack" aria-labelledby="download">
          <h2 className="ds-heading" data-size="sm" id="download">
            {t('download.heading')}
          </h2>
          {(['docx', 'xlsx'] as const).map((format) => (
            <div className="ds-card report-download stack" data-gap="sm" key={format}>
              <h3 className="ds-heading" data-size="2xs">
                {t(`download.${format}`)}
              </h3>
              <p className="muted small">{t(`download.${format}Hint`)}</p>
              <div className="row">
                {[...languageForms]
                  .sort((a, b) => Number(b === plan.languageForm) - Number(a === plan.languageForm))
                  .map((form) => (
                    <a
                      className="ds-button"
                      data-variant={form === plan.languageForm ? 'primary' : 'secondary'}
                      key={form}
                      href={paths.reportFile(plan.slug, hearing.number, format, form)}
                    >
                      {t('download.button', { format: format.toUpperCase(), form: t(`form.${form}`) })}
                    </a>
                  ))}
              </div>
            </div>
          ))}
        </section>
      </div>

      <CountTables
        counts={counts}
        planText={planText}
        themeText={plan.languageForm}
        filtered={(filter) => paths.inputs(plan.slug, hearing.number, filter)}
      />
      {unassessed.length > 0 && (
        <UnassessedList
          inputs={unassessed}
          total={inputs.unassessed}
          planText={planText}
          toInput={(id) => paths.input(plan.slug, hearing.number, id, { outcome: 'none' })}
          toAll={paths.inputs(plan.slug, hearing.number, { outcome: 'none' })}
        />
      )}
    </div>
  );
}
