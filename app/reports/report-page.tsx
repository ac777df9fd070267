import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { hearingState } from '~/hearings/period';
import { hearingByNumber } from '~/hearings/queries.server';
import { requirePermission } from '~/identity/require.server';
import { longDay } from '~/language/dates';
import { paths } from '~/paths';
import { found } from '~/platform/failure';
import { dayInNorway } from '~/platform/norwegian-time';
import { countWaiting } from '~/triage/review/waiting-submissions.server';
import { ErrorSummary } from '~/ui/error-summary';
import { formState } from '~/ui/form-state';
import { Notice } from '~/ui/notice';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { CountTables } from './count-tables';
import { MadeReports } from './made-reports';
import { reportFiles } from './report-files.server';
import { ReportForm } from './report-form';
import { reportFormSchema } from './report-form-schema';
import { requestReport } from './request-report.server';
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
    title: reportTexts(args.context.languageForm)('title'),
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
    files: await reportFiles(id),
    held: await countWaiting({ id, inputVisibility }, 'held'),
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requirePermission(args, 'reports.read');
  const { plan: slug = '', hearing: number } = args.params;
  const hearing = found(await hearingByNumber(slug, Number(number)));
  const form = parseWithZod(await args.request.formData(), { schema: reportFormSchema });
  if (form.status !== 'success') return data({ result: form.reply() }, { status: 400 });
  const { namesHidden, ...asked } = form.value;
  await requestReport({ hearingId: hearing.id, ...asked, namesHidden: namesHidden === 'on' }, viewer.id);
  return redirect(`${paths.report(slug, hearing.number)}#made-reports`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title, data?.plan.title);

/** The hearing so far in numbers, what is left to do, and the report to download. */
export default function ReportPage() {
  const { plan, hearing, planText, counts, unassessed, files, held } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result ?? null;
  const { t } = useTranslation('reports');
  const { errors } = formState(result, {}, (code) => t(`ask.error.${code as 'formatNeeded'}`));
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
        <p>
          <a className="ds-link" href={paths.overview(plan.slug, hearing.number)}>
            {t('counts.heading')}
          </a>
        </p>
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

        <section className="stack" aria-labelledby="ask">
          <h2 className="ds-heading" data-size="sm" id="ask">
            {t('ask.heading')}
          </h2>
          <p className="muted">{t('ask.intro')}</p>
          {errors.length > 0 && <ErrorSummary errors={errors} />}
          <ReportForm planForm={plan.languageForm} result={result} />
        </section>
      </div>

      <MadeReports
        files={files}
        toFile={(id) => paths.reportFile(plan.slug, hearing.number, id)}
        again={paths.report(plan.slug, hearing.number)}
      />
      <script type="module" src="/js/watch-progress.js" />
      <CountTables
        counts={counts}
        planText={planText}
        themeText={plan.languageForm}
        filtered={(filter) => paths.inputs(plan.slug, hearing.number, { ...filter, withdrawn: 'hide' })}
      />
      {unassessed.length > 0 && (
        <UnassessedList
          inputs={unassessed}
          total={inputs.unassessed}
          planText={planText}
          toInput={(reference) => paths.input(plan.slug, hearing.number, reference, { outcome: 'none' })}
          toAll={paths.inputs(plan.slug, hearing.number, { outcome: 'none' })}
        />
      )}
    </div>
  );
}
