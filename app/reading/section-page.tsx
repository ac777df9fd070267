import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ancestorsOf, outlineTree } from '~/plans/outline';
import { sectionOf } from '~/plans/queries.server';
import { found } from '~/platform/failure';
import { saidAboutSection } from '~/platform/public-scopes';
import { paths } from '~/paths';
import { publicInputs } from '~/submissions/public-inputs.server';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { sectionFigures } from './answers/answer-figures.server';
import { SectionAnswers } from './answers/section-answers';
import { useLanguage } from '~/ui/use-language';
import type { Reading } from './comment-tools';
import { feedLink } from './follow-links';
import { outlineAround, OutlineList } from './outline-list';
import { pageOf } from './pages.server';
import { PlanBlock } from './plan-block';
import { PublicInputs } from './public-inputs';
import { readPlan } from './read-plan.server';
import { saidAbout } from './said-about';
import { SectionBrowse } from './section-browse';
import { WaysIn } from './ways-in';
import { shownLater } from './shown-later';

export const handle: PageHandle = {
  page: 'shared',
  madeOf: ({ hearingId, section }: Data) => [saidAboutSection(hearingId, section.key)],
};

export async function loader({ params, request }: LoaderFunctionArgs) {
  const { plan, hearing, outline, counts, today, state } = await readPlan(params.plan);
  const section = found(await sectionOf(hearing.versionId, params.section ?? ''));
  const { key, position } = section;
  const { page, pages } = pageOf(request, counts.sections[key] ?? 0);
  const [inputs, figures] = await Promise.all([
    publicInputs(hearing, today, key, page),
    sectionFigures(hearing, today, key),
  ]);
  return {
    hearingId: hearing.id,
    plan: { slug: plan.slug, title: plan.title, languageForm: hearing.version.languageForm },
    section,
    state,
    closesOn: hearing.closesOn,
    inputVisibility: hearing.inputVisibility,
    outline: outline.map(({ key, level, title }) => ({ key, level, title })),
    position,
    said: saidAbout(counts, inputs),
    inputs,
    figures,
    page,
    pages,
    support: { plan: plan.slug, open: hearing.supportOpen && state === 'open' },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data?.section.title, data?.plan.title),
  ...feedLink(data?.plan),
];

/** One section of a plan: its text and elements, each with a way to comment it, and what people have said. */
export default function SectionPage() {
  const { plan, section, state, outline, position, said, inputs, figures, page, pages, support, ...rest } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation('reading');
  const above = ancestorsOf(outline, section.key);
  const tree = outlineTree(outline);
  const reading: Reading = { plan: plan.slug, planLanguage: plan.languageForm, open: state === 'open', said };
  const children = childrenOf(tree, section.key);
  const browse = { plan, previous: outline[position - 1], next: outline[position + 1] };
  return (
    <div className="reading">
      <nav className="reading-outline no-print" aria-label={t('section.contents')}>
        <details className="outline-box">
          <summary>{t('section.contents')}</summary>
          <div lang={plan.languageForm}>
            <OutlineList
              nodes={outlineAround(tree, [...above.map(({ key }) => key), section.key])}
              plan={plan.slug}
              current={section.key}
            />
          </div>
        </details>
      </nav>
      <article className="reading-text">
        <nav className="crumbs" aria-label={t('section.path')}>
          <ol className="plain-list" lang={plan.languageForm}>
            <li>
              <a href={paths.plan(plan.slug)}>{plan.title}</a>
            </li>
            {above.map(({ key, title }) => (
              <li key={key}>
                <a href={paths.section(plan.slug, key)}>{title}</a>
              </li>
            ))}
          </ol>
        </nav>
        <header className="section-head">
          <h1 className="section-title" lang={plan.languageForm}>
            {section.title}
          </h1>
          <div className="row" data-spread>
            <p className="muted small">{t('section.position', { number: position + 1, total: outline.length })}</p>
            <SectionBrowse {...browse} short />
          </div>
        </header>
        {section.blocks.length === 0 && <p className="muted">{t('section.empty')}</p>}
        <div className="blocks">
          {section.blocks.map((block) => (
            <PlanBlock key={block.key} block={block} reading={reading} />
          ))}
        </div>
        {children.length > 0 && (
          <nav className="subsections stack" data-gap="sm" aria-labelledby="subsections">
            <h2 className="ds-heading" data-size="xs" id="subsections">
              {t('section.subsections')}
            </h2>
            <div lang={plan.languageForm}>
              <OutlineList nodes={children.map((node) => ({ ...node, children: [] }))} plan={plan.slug} />
            </div>
          </nav>
        )}
        {state === 'open' && <WaysIn plan={plan.slug} place={{ section: section.key }} />}
        <SectionBrowse {...browse} />
        {figures.answered > 0 && <SectionAnswers plan={plan.slug} section={section.key} figures={figures} />}
        {inputs.length > 0 ? (
          <PublicInputs
            heading={t('section.said')}
            inputs={inputs}
            planLanguage={plan.languageForm}
            page={page}
            pages={pages}
            support={support}
          />
        ) : (
          <NothingSaid state={state} {...rest} />
        )}
      </article>
    </div>
  );
}

type Data = Awaited<ReturnType<typeof loader>>;

function NothingSaid({ state, inputVisibility, closesOn }: Pick<Data, 'state' | 'inputVisibility' | 'closesOn'>) {
  const { t } = useTranslation('reading');
  const language = useLanguage();
  if (state === 'upcoming') return null;
  const later = shownLater(t, language, { state, inputVisibility, closesOn });
  return (
    <section className="stack" aria-labelledby="said">
      <h2 className="ds-heading" data-size="sm" id="said">
        {t('section.said')}
      </h2>
      <p className="muted">{later ?? t(state === 'open' ? 'section.noneYet' : 'section.none')}</p>
    </section>
  );
}

function childrenOf(nodes: ReturnType<typeof outlineTree>, key: string): typeof nodes {
  for (const node of nodes) {
    if (node.section.key === key) return node.children;
    const below = childrenOf(node.children, key);
    if (below.length > 0) return below;
  }
  return [];
}
