import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import { database } from '~/platform/database.server';
import { Notice } from '~/ui/notice';
import { pageTitle } from '~/ui/page-title';
import { revalidateAfterConflict } from '~/ui/revalidate-after-conflict';
import { changeThemes } from './change-themes.server';
import { filterQuery, none } from './filter';
import { requireHearing, textsOf } from './hearing-scope.server';
import { themesOf } from './queries.server';
import { NewThemeForm, ThemeTools } from './theme-forms';
import { Trail } from './trail';

const doneCodes = ['created', 'saved', 'merged', 'deleted'] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { hearing, query } = await requireHearing(args);
  const [themes, without] = await Promise.all([
    themesOf(hearing.planId, hearing.id),
    database().input.count({ where: { hearingId: hearing.id, themes: { none: {} } } }),
  ]);
  const { slug, title, languageForm } = hearing.plan;
  return {
    title: textsOf(args)('themes.title'),
    plan: { slug, title, languageForm },
    hearingNumber: hearing.number,
    themes,
    without,
    done: doneCodes.find((code) => code === query.get('done')) ?? null,
    count: Number(query.get('count')) || 0,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, hearing } = await requireHearing(args);
  const outcome = await changeThemes(hearing.planId, await args.request.formData(), viewer.id);
  if (outcome.refused) return data(outcome, { status: outcome.conflict ? 409 : 400 });
  const { done, count } = outcome;
  const query = new URLSearchParams({ done, ...(count === undefined ? {} : { count: String(count) }) });
  return redirect(`${paths.themes(hearing.plan.slug, hearing.number)}?${query}`, 303);
}

export const shouldRevalidate = revalidateAfterConflict;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title, data?.plan.title);

export default function ThemesPage() {
  const { t } = useTranslation('triage');
  const { plan, hearingNumber, themes, without, done, count } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const listOf = (theme: string) => paths.inputs(plan.slug, hearingNumber, filterQuery({ theme }));
  return (
    <div className="stack" data-gap="lg">
      <header className="stack">
        <Trail
          steps={[
            { to: paths.managePlan(plan.slug), text: plan.title, lang: plan.languageForm },
            {
              to: paths.hearing(plan.slug, hearingNumber),
              text: t('hearing', { number: hearingNumber }),
            },
            { to: paths.inputs(plan.slug, hearingNumber), text: t('list.title') },
          ]}
        />
        <h1 className="ds-heading" data-size="lg">
          {t('themes.title')}
        </h1>
        <p className="narrow">{t('themes.lead')}</p>
        {done && (
          <Notice tone="success" role="status">
            <p>{t(`themes.done.${done}`, { count })}</p>
          </Notice>
        )}
        {refused?.conflict && (
          <Notice tone="warning" role="alert">
            <p>{t('themes.conflict')}</p>
          </Notice>
        )}
      </header>
      <div className="columns" data-aside="end">
        <section className="stack" aria-labelledby="tree">
          <h2 className="ds-heading" data-size="sm" id="tree">
            {t('themes.tree')}
          </h2>
          {themes.length === 0 && <p>{t('themes.none')}</p>}
          <ul className="plain-list theme-tree">
            {themes.map((theme) => (
              <li key={`${theme.id} ${theme.revision}`} data-depth={Math.min(theme.depth, 4)}>
                <div className="row" data-spread>
                  <h3 className="ds-heading" data-size="xs">
                    {theme.name}
                  </h3>
                  <Link className="ds-link" to={listOf(theme.id)}>
                    {t('themes.count', { count: theme.inputs })}
                  </Link>
                </div>
                {theme.description && <p className="muted wrap-lines">{theme.description}</p>}
                <ThemeTools theme={theme} themes={themes} refused={refused?.themeId === theme.id ? refused : null} />
              </li>
            ))}
          </ul>
          {without > 0 && (
            <p>
              <Link className="ds-link" to={listOf(none)}>
                {t('themes.without', { count: without })}
              </Link>
            </p>
          )}
        </section>
        <section className="stack" aria-labelledby="new-theme">
          <h2 className="ds-heading" data-size="sm" id="new-theme">
            {t('themes.new')}
          </h2>
          <NewThemeForm
            // Emptied when a theme was made.
            key={themes.length}
            themes={themes}
            refused={refused?.themeId === null ? refused : null}
          />
        </section>
      </div>
    </div>
  );
}
