import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { publishedPlan } from '~/hearings/queries.server';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { found } from '~/platform/failure';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { SearchForm } from './search-form';
import type { Hit } from './search-plan';
import { searchVersion } from './search-plan.server';

export const handle: PageHandle = { page: 'shared' };

const mostShown = 100;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { plan, hearing } = found(await publishedPlan(params.plan ?? ''));
  const words = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, 200);
  const hits = words ? await searchVersion(hearing.versionId, words) : [];
  return {
    title: i18nFor(context.language).getFixedT(null, 'reading')('search.title'),
    plan: { slug: plan.slug, title: plan.title, languageForm: hearing.version.languageForm },
    words,
    total: hits.length,
    hits: hits.slice(0, mostShown),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.words, data?.title, data?.plan.title);

/** Search within one plan. */
export default function SearchPage() {
  const { plan, words, total, hits } = useLoaderData<typeof loader>();
  const { t } = useTranslation('reading');
  return (
    <div className="narrow stack" data-gap="lg">
      <nav className="crumbs" aria-label={t('section.path')}>
        <ol className="plain-list" lang={plan.languageForm}>
          <li>
            <a href={paths.plan(plan.slug)}>{plan.title}</a>
          </li>
        </ol>
      </nav>
      <h1 className="section-title">{t('search.title')}</h1>
      <SearchForm plan={plan.slug} words={words} />
      {!words && <p className="muted">{t('search.hint')}</p>}
      {words && (
        <section className="stack" aria-labelledby="results">
          <h2 className="ds-heading" data-size="xs" id="results">
            {total > 0 ? t('search.results', { count: total, words }) : t('search.none', { words })}
          </h2>
          {total === 0 && <p>{t('search.noneText')}</p>}
          {total > hits.length && <p className="muted">{t('search.shown', { count: hits.length })}</p>}
          <ol className="hits plain-list" lang={plan.languageForm}>
            {hits.map((hit) => (
              <HitItem key={`${hit.sectionKey} ${hit.anchor}`} hit={hit} plan={plan.slug} />
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

function HitItem({ hit: { sectionKey, sectionTitle, anchor, snippet }, plan }: { hit: Hit; plan: string }) {
  const marked = snippet.map(({ text, marked: isHit }, index) => (isHit ? <mark key={index}>{text}</mark> : text));
  return (
    <li>
      <a className="hit-link" href={paths.section(plan, sectionKey, anchor ?? undefined)}>
        {anchor ? sectionTitle : marked}
      </a>
      {anchor && <p>{marked}</p>}
    </li>
  );
}
