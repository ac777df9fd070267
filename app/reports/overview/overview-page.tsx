import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { hearingByNumber } from '~/hearings/queries.server';
import { requirePermission } from '~/identity/require.server';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { Failure, found } from '~/platform/failure';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { setWorkshopSpeakers } from '~/workshops/set-workshop-speakers.server';
import { AboutFigures, ProvenanceLine } from './about-figures';
import { ChartPatterns } from './chart-patterns';
import { GroupVoices } from './group-voices';
import { Minute } from './minute';
import { OutcomeChart, PartChart, SourceChart, StanceChart, ThemeChart, WeekChart } from './overview-charts';
import { overviewOf } from './overview-data.server';
import { readSpeakersForm } from './speakers-form';
import { SupportCounts } from './support-counts';
import { toInputsOf } from './to-inputs';
import { WhoIsMissing } from './who-is-missing';
import { WorkshopSpeakersForm } from './workshop-speakers-form';

export const handle: PageHandle = { page: 'plain' };

async function requireHearing(args: LoaderFunctionArgs) {
  const viewer = await requirePermission(args, 'reports.read');
  const { plan = '', hearing } = args.params;
  return { viewer, hearing: found(await hearingByNumber(plan, Number(hearing))) };
}

export async function loader(args: LoaderFunctionArgs) {
  const { hearing } = await requireHearing(args);
  const { slug, title, languageForm } = hearing.plan;
  return {
    title: i18nFor(args.context.language).getFixedT(null, 'overview')('title'),
    plan: { slug, title, languageForm },
    hearing: { number: hearing.number },
    planText: hearing.version.languageForm,
    saved: new URL(args.request.url).searchParams.has('lagret'),
    ...(await overviewOf(hearing)),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, hearing } = await requireHearing(args);
  try {
    await setWorkshopSpeakers(hearing.id, readSpeakersForm(await args.request.formData()), viewer.id);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'conflict') throw error;
    return data({ conflict: true }, { status: 409 });
  }
  return redirect(`${paths.overview(hearing.plan.slug, hearing.number, { lagret: 1 })}#workshops`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title, data?.plan.title);

/** The hearing so far: in a minute, and then as deep as one likes. */
export default function OverviewPage() {
  const { t } = useTranslation('overview');
  const loaded = useLoaderData<typeof loader>();
  const conflict = useActionData<typeof action>()?.conflict ?? false;
  const { plan, hearing, planText, overview, matrix, voices, only, support, workshops, provenance } = loaded;
  const toInputs = toInputsOf(plan.slug, hearing.number);
  const shown = { overview, toInputs, planText, themeText: plan.languageForm };
  const line = <ProvenanceLine provenance={provenance} />;
  return (
    <div className="stack overview" data-gap="xl">
      <header className="stack narrow">
        <a className="ds-link no-print" href={paths.hearing(plan.slug, hearing.number)}>
          {t('back')}
        </a>
        <h1 className="ds-heading" data-size="lg">
          {t('title')}
        </h1>
        <p className="report-plan" lang={plan.languageForm}>
          {plan.title}
        </p>
        <p>{t('intro')}</p>
        <p className="no-print">
          <a className="ds-link" href={paths.report(plan.slug, hearing.number)}>
            {t('report')}
          </a>
        </p>
      </header>
      {overview.inputs === 0 ? (
        <p>{t('noneYet')}</p>
      ) : (
        <>
          <ChartPatterns />
          <Minute {...shown} matrix={matrix} />
          <Chart id="parts" heading={t('parts.heading')} intro={t('parts.intro')} line={line}>
            <PartChart {...shown} />
          </Chart>
          <Chart id="themes" heading={t('themes.heading')} intro={t('themes.intro')} line={line}>
            <ThemeChart {...shown} />
          </Chart>
          <WhoIsMissing matrix={matrix} toInputs={toInputs} planText={planText} />
          <WorkshopSpeakersForm workshops={workshops} planText={planText} saved={loaded.saved} conflict={conflict} />
          <GroupVoices {...shown} voices={voices} only={only} />
          <Chart id="stance" heading={t('stance.heading')} intro={t('stance.intro')} line={line}>
            <StanceChart {...shown} />
          </Chart>
          <div className="columns" data-aside="even">
            <Chart id="outcomes" heading={t('outcomes.heading')} line={line}>
              <OutcomeChart {...shown} />
            </Chart>
            <Chart id="sources" heading={t('sources.heading')} intro={t('sources.intro')} line={line}>
              <SourceChart {...shown} />
            </Chart>
          </div>
          <Chart id="weeks" heading={t('weeks.heading')} line={line}>
            <WeekChart {...shown} />
          </Chart>
          <SupportCounts support={support} toInput={(reference) => paths.input(plan.slug, hearing.number, reference)} />
          <AboutFigures provenance={provenance} />
        </>
      )}
    </div>
  );
}

interface ChartProps {
  id: string;
  heading: string;
  intro?: string;
  line: ReactNode;
  children: ReactNode;
}

function Chart({ id, heading, intro, line, children }: ChartProps) {
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 className="ds-heading" data-size="md" id={id}>
        {heading}
      </h2>
      {intro && <p className="narrow">{intro}</p>}
      {children}
      {line}
    </section>
  );
}
