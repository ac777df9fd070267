import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { councilKinds } from '~/identity/council-kinds';
import { requirePermission } from '~/identity/require.server';
import { i18nFor } from '~/language/i18n.server';
import { languageForms } from '~/language/language-form';
import { paths } from '~/paths';
import { Notice } from '~/ui/notice';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { defaultQuestions } from './default-questions';
import { savedTemplate } from './queries.server';

export const handle: PageHandle = { page: 'plain' };
export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export async function loader(args: LoaderFunctionArgs) {
  await requirePermission(args, 'parties.invite');
  const kinds = [...councilKinds, 'other' as const];
  const templates = await Promise.all(
    kinds.flatMap((kind) =>
      languageForms.map(async (form) => {
        const own = await savedTemplate(kind, form);
        return { kind, form, own: !!own, count: (own?.questions ?? defaultQuestions[form][kind]).length };
      }),
    ),
  );
  return {
    title: i18nFor(args.context.language).getFixedT(null, 'parties')('templates.title'),
    templates,
    saved: new URL(args.request.url).searchParams.has('lagret'),
  };
}

/** The questions to start from, for each kind of council and each form of the language. */
export default function TemplatesPage() {
  const { templates, saved } = useLoaderData<typeof loader>();
  const { t } = useTranslation(['parties', 'site']);
  return (
    <div className="stack narrow" data-gap="lg">
      <div className="stack">
        <h1 className="ds-heading" data-size="lg">
          {t('templates.title')}
        </h1>
        <p>{t('templates.lead')}</p>
        {saved && (
          <Notice tone="success" role="status">
            <p>{t('templates.saved')}</p>
          </Notice>
        )}
      </div>
      <ul className="plain-list link-rows">
        {templates.map(({ kind, form, own, count }) => (
          <li key={kind + form}>
            <a className="ds-link" href={paths.questionTemplate(kind, form)}>
              {t(`kind.${kind}`)}, {t(`site:language.${form}`)}
            </a>
            <p className="muted small">
              {t('templates.count', { count })} · {own ? t('templates.own') : t('templates.builtIn')}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
