import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { longDay } from '~/language/dates';
import { outlineTree } from '~/plans/outline';
import { paths } from '~/paths';
import { publicInputs } from '~/submissions/public-inputs.server';
import { Notice } from '~/ui/notice';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { hasAnswers } from './answers/answered-hearings.server';
import { useLanguage } from '~/ui/use-language';
import { feedLink, FollowLinks } from './follow-links';
import { inputSums } from './input-sums';
import { OutlineList } from './outline-list';
import { pageOf } from './pages.server';
import { PeriodLine } from './period-line';
import { PlanFacts } from './plan-facts';
import { PublicInputs } from './public-inputs';
import { readPlan } from './read-plan.server';
import { SearchForm } from './search-form';
import { KeptStatement, WaysIn } from './ways-in';
import { shownLater } from './shown-later';

export const handle: PageHandle = { page: 'shared' };

export async function loader({ params, request }: LoaderFunctionArgs) {
  const { plan, hearing, outline, counts, today, state, left } = await readPlan(params.plan);
  const aboutSections = Object.values(counts.sections).reduce((sum, count) => sum + count, 0);
  const { page, pages } = pageOf(request, counts.total - aboutSections);
  const { versionId: _, id: __, ...shown } = hearing;
  return {
    plan: {
      slug: plan.slug,
      title: plan.title,
      kind: plan.kind,
      summary: plan.summary,
      decidedBy: plan.decidedBy,
      caseNumber: plan.caseNumber,
      contactName: plan.contactName,
      contactEmail: plan.contactEmail,
      languageForm: plan.languageForm,
    },
    hearing: shown,
    state,
    left,
    outline: outline.map(({ key, level, title }) => ({ key, level, title })),
    counts: counts.sections,
    inputs: await publicInputs(hearing, today, null, page),
    answered: await hasAnswers(plan.id),
    page,
    pages,
    support: { plan: plan.slug, open: hearing.supportOpen && state === 'open' },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data?.plan.title),
  ...feedLink(data?.plan),
];

/** The door to a plan: what it is, how long one can say something, how, and everything in it. */
export default function PlanPage() {
  const { plan, hearing, state, left, outline, counts, inputs, page, pages, support, answered } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation('reading');
  const language = useLanguage();
  const { version } = hearing;
  const tree = outlineTree(outline);
  const later = shownLater(t, language, { state, ...hearing });
  return (
    <>
      <div className="hero">
        <p className="kicker">{t(`kind.${plan.kind}`)}</p>
        <h1 className="display" lang={version.languageForm}>
          {plan.title}
        </h1>
        {version.subtitle && (
          <p className="lead" lang={version.languageForm}>
            {version.subtitle}
          </p>
        )}
        <PeriodLine state={state} left={left} {...hearing} />
        <p className="row no-print">
          {outline[0] && (
            <a className="ds-button" href={paths.section(plan.slug, outline[0].key)}>
              {t('plan.start')}
            </a>
          )}
        </p>
        {state === 'open' && <KeptStatement plan={plan.slug} />}
      </div>
      <div className="columns" data-aside="end">
        <div className="stack" data-gap="xl">
          {state === 'closed' && (
            <Notice heading={t('plan.closedHeading')}>
              <p>{t('plan.closedText', { day: longDay(hearing.closesOn, language) })}</p>
            </Notice>
          )}
          {state === 'upcoming' && (
            <Notice heading={t('plan.upcomingHeading')}>
              <p>
                {t('plan.upcomingText', {
                  opens: longDay(hearing.opensOn, language),
                  closes: longDay(hearing.closesOn, language),
                })}
              </p>
            </Notice>
          )}
          {answered && (
            <Notice heading={t('plan.answersHeading')}>
              <p>{t('plan.answersText')}</p>
              <p>
                <a className="ds-link" href={paths.answers(plan.slug)}>
                  {t('plan.answersLink')}
                </a>
              </p>
            </Notice>
          )}
          {plan.summary && (
            <section className="stack" aria-labelledby="about">
              <h2 className="ds-heading" data-size="sm" id="about">
                {t('plan.about')}
              </h2>
              <p className="lead wrap-lines" lang={plan.languageForm}>
                {plan.summary}
              </p>
            </section>
          )}
          {state === 'open' && (
            <>
              <WaysIn plan={plan.slug} />
              <HowTo />
            </>
          )}
          <section className="stack" aria-labelledby="contents">
            <h2 className="ds-heading" data-size="sm" id="contents">
              {t('plan.contents')}
            </h2>
            <SearchForm plan={plan.slug} />
            {later && <p className="muted small">{later}</p>}
            {Object.keys(counts).length > 0 && <p className="muted small">{t('plan.contentsNote')}</p>}
            <nav className="outline-full" aria-labelledby="contents" lang={version.languageForm}>
              <OutlineList nodes={tree} plan={plan.slug} sums={inputSums(tree, counts)} />
            </nav>
          </section>
          {inputs.length > 0 && (
            <PublicInputs
              heading={t('plan.said')}
              inputs={inputs}
              planLanguage={version.languageForm}
              page={page}
              pages={pages}
              support={support}
            />
          )}
        </div>
        <div className="stack" data-gap="lg">
          <PlanFacts plan={plan} hearing={hearing} />
          <FollowLinks plan={plan.slug} closed={state === 'closed'} />
        </div>
      </div>
    </>
  );
}

function HowTo() {
  const { t } = useTranslation('reading');
  return (
    <section className="stack" aria-labelledby="how">
      <h2 className="ds-heading" data-size="sm" id="how">
        {t('plan.how')}
      </h2>
      <ol className="steps plain-list">
        {([1, 2, 3] as const).map((step) => (
          <li key={step}>
            <strong>{t(`plan.step${step}`)}</strong>
            <span>{t(`plan.step${step}Text`)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
