import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { hearingState } from '~/hearings/period';
import { longDay } from '~/language/dates';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { dayInNorway } from '~/platform/norwegian-time';
import { outlineOf } from '~/plans/queries.server';
import { countPublicInputs, publicInputsWhere } from '~/submissions/public-inputs.server';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { useLanguage } from '~/ui/use-language';
import { feedLink } from '../follow-links';
import { pageOf } from '../pages.server';
import { PublicInputs } from '../public-inputs';
import { answeredHearing } from './answered-hearings.server';
import { answerFigures } from './answer-figures.server';
import { filterParameters, readAnswerFilter, whereAnswered, type AnswerFilter } from './answer-filter';
import { AnswerTable } from './answer-table';
import { FilterForm } from './filter-form';

export const handle: PageHandle = { page: 'shared' };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const { plan, hearing, isNewest, numbers } = await answeredHearing(params.plan ?? '', query.get('periode'));
  const today = dayInNorway(new Date());
  const filter = readAnswerFilter(query);
  const where = whereAnswered(filter);
  const [outline, figures, count] = await Promise.all([
    outlineOf(hearing.versionId),
    answerFigures(hearing, today),
    countPublicInputs(hearing, today, where),
  ]);
  const { page, pages } = pageOf(request, count);
  const inputs = await publicInputsWhere(hearing, today, where, page);
  return {
    title: i18nFor(context.language).getFixedT(null, 'answers')('page.title'),
    plan: { slug: plan.slug, title: plan.title, languageForm: hearing.version.languageForm },
    hearing: {
      number: hearing.number,
      opensOn: hearing.opensOn,
      closesOn: hearing.closesOn,
      isOpen: hearingState(hearing, today) === 'open',
      isNewest,
    },
    numbers,
    filter,
    figures,
    titles: Object.fromEntries(outline.map(({ key, title }) => [key, title])),
    inputs,
    count,
    page,
    pages,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data?.title, data?.plan.title),
  ...feedLink(data?.plan),
];

/** What they said, and what we did: figures for each channel and part of the plan, and behind them every input with its answer. */
export default function AnswersPage() {
  const { title, plan, hearing, numbers, filter, figures, titles, inputs, count, page, pages } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation(['answers', 'reading', 'openData']);
  const language = useLanguage();
  const href = (change: Partial<AnswerFilter>, side?: number) =>
    paths.answers(
      plan.slug,
      { periode: hearing.isNewest ? null : hearing.number, ...filterParameters(change), side },
      'merknader',
    );
  const anyAnswer = figures.channels.some(({ answered }) => answered > 0);
  const isFiltered = filter.section !== null || filter.channel !== null || filter.outcome !== null;
  return (
    <div className="narrow stack" data-gap="xl">
      <header className="stack">
        <nav className="crumbs" aria-label={t('reading:section.path')}>
          <ol className="plain-list" lang={plan.languageForm}>
            <li>
              <a href={paths.plan(plan.slug)}>{plan.title}</a>
            </li>
          </ol>
        </nav>
        <h1 className="section-title">{title}</h1>
        <p className="lead">
          {t(!anyAnswer ? 'page.none' : hearing.isOpen ? 'page.leadOpen' : 'page.lead', {
            opens: longDay(hearing.opensOn, language),
            closes: longDay(hearing.closesOn, language),
          })}
        </p>
        <OtherHearings plan={plan.slug} numbers={numbers} current={hearing.number} />
      </header>
      {anyAnswer && (
        <>
          <section className="stack" aria-labelledby="figures">
            <h2 className="ds-heading" data-size="sm" id="figures">
              {t('page.figures')}
            </h2>
            <p className="muted small">{t('table.caption')}</p>
            <AnswerTable channels={figures.channels} href={href} />
          </section>
          <section className="stack" aria-labelledby="parts">
            <h2 className="ds-heading" data-size="sm" id="parts">
              {t('page.parts')}
            </h2>
            <p className="muted small">{t('page.partsNote')}</p>
            <Parts figures={figures.sections} titles={titles} lang={plan.languageForm} href={href} />
          </section>
        </>
      )}
      {(anyAnswer || isFiltered) && (
        <FilterForm
          filter={filter}
          titles={titles}
          period={hearing.isNewest ? null : hearing.number}
          lang={plan.languageForm}
        />
      )}
      {inputs.length > 0 ? (
        <PublicInputs
          heading={t(isFiltered ? 'page.shown' : 'page.answered', { count })}
          inputs={inputs}
          planLanguage={plan.languageForm}
          page={page}
          pages={pages}
          pageHref={(number) => href(filter, number)}
          titles={titles}
          support={{ plan: plan.slug, open: false }}
        />
      ) : (
        isFiltered && <p id="merknader">{t('page.noneFound')}</p>
      )}
      <p>
        <a className="ds-link" href={paths.openData(plan.slug)}>
          {t('openData:link')}
        </a>
      </p>
    </div>
  );
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

interface PartsProps {
  figures: Loaded['figures']['sections'];
  titles: Record<string, string>;
  lang: string;
  href: (filter: Partial<AnswerFilter>) => string;
}

/** In the order of the plan, the whole plan first. */
function Parts({ figures, titles, lang, href }: PartsProps) {
  const { t } = useTranslation('answers');
  return (
    <ul className="plain-list answer-parts">
      {['', ...Object.keys(titles)].map((key) => {
        const part = figures[key];
        if (!part) return null;
        return (
          <li key={key}>
            {key ? <span lang={lang}>{titles[key]}</span> : <span>{t('wholePlan')}</span>}
            <span className="small">
              <a className="ds-link" href={href({ section: key, outcome: 'all' })}>
                {t('page.said', { count: part.inputs })}
              </a>
              {' · '}
              {part.answered > 0 ? (
                <a className="ds-link" href={href({ section: key })}>
                  {t('page.ofThem', { count: part.answered })}
                </a>
              ) : (
                t('page.noAnswers')
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function OtherHearings({ plan, numbers, current }: { plan: string; numbers: number[]; current: number }) {
  const { t } = useTranslation('answers');
  const others = numbers.filter((number) => number !== current);
  if (others.length === 0) return null;
  return (
    <ul className="row plain-list">
      {others.map((number) => (
        <li key={number}>
          <a className="ds-link" href={paths.answers(plan, { periode: number })}>
            {t('page.otherHearing', { number })}
          </a>
        </li>
      ))}
    </ul>
  );
}
