import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requirePermission } from '~/identity/require.server';
import { i18nFor } from '~/language/i18n.server';
import { languageForms } from '~/language/language-form';
import { paths } from '~/paths';
import { found } from '~/platform/failure';
import { ErrorSummary } from '~/ui/error-summary';
import { Select, TextField } from '~/ui/field';
import { formState } from '~/ui/form-state';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { discardImport } from './discard-import.server';
import { ImportFindings } from './import-findings';
import { OutlineFields } from './outline-fields';
import { previewSchema } from './preview-form';
import { importById, planOfSavedImport } from './queries.server';
import { saveImport } from './save-import.server';
import { summarizeImport } from './summarize-import';

export const handle: PageHandle = { page: 'plain' };
export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.heading);

export async function loader(args: LoaderFunctionArgs) {
  await requirePermission(args, 'plans.manage');
  const row = found(await importById(args.params['import'] ?? ''));
  const saved = await planOfSavedImport(row.savedVersionId);
  if (saved) throw redirect(paths.managePlan(saved.slug));
  const { title, subtitle, language, kind, warnings } = row.content;
  return {
    heading: i18nFor(args.context.language).getFixedT(null, 'plans')('preview.title', { file: row.fileName }),
    fileName: row.fileName,
    revision: row.revision,
    plan: row.plan,
    draft: { title, subtitle, language, kind, warnings },
    ...summarizeImport(row.content),
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requirePermission(args, 'plans.manage');
  const importId = args.params['import'] ?? '';
  const form = await args.request.formData();
  if (form.get('intent') === 'discard') {
    await discardImport(importId, viewer.id);
    return redirect(`${paths.imports()}?forkastet=1`, 303);
  }
  const submission = parseWithZod(form, { schema: previewSchema });
  if (submission.status !== 'success') return data(submission.reply(), { status: 422 });
  const { sections, ...choice } = submission.value;
  const saved = await saveImport({ ...choice, importId, corrections: sections, actorId: viewer.id });
  return redirect(`${paths.managePlan(saved.plan)}?${saved.already ? 'fantes' : 'lagret'}=${saved.number}`, 303);
}

export default function ImportPreviewPage() {
  const { t, i18n } = useTranslation('plans');
  const { heading, fileName, revision, plan, draft, counts, sections } = useLoaderData<typeof loader>();
  const saved = {
    title: draft.title,
    subtitle: draft.subtitle,
    language: draft.language,
    ...Object.fromEntries(
      sections.flatMap(({ level, title }, index) => [
        [`sections[${index}].level`, String(level)],
        [`sections[${index}].title`, title],
      ]),
    ),
  };
  const words = (code: string) => t(`error.${code === 'tooLong' ? 'tooLong' : 'required'}`);
  const form = formState(useActionData<typeof action>(), saved, words);
  const lang = draft.language === i18n.language ? undefined : draft.language;
  const language = form.field('language');
  return (
    <div className="stack" data-gap="lg">
      <div className="stack narrow">
        <p className="muted">{plan ? t('preview.newVersionOf', { plan: plan.title }) : t(`kind.${draft.kind}`)}</p>
        <h1 className="ds-heading" data-size="lg">
          {heading}
        </h1>
        <p>{t('preview.lead')}</p>
        <ErrorSummary errors={form.errors} />
      </div>
      <ImportFindings counts={counts} warnings={draft.warnings} lang={lang} />
      <form method="post" className="stack" data-gap="lg">
        <input type="hidden" name="revision" value={revision} />
        <div className="stack narrow">
          <TextField {...form.field('title')} label={t('preview.planTitle')} lang={lang} required maxLength={500} />
          <TextField {...form.field('subtitle')} label={t('preview.subtitle')} lang={lang} maxLength={500} />
          <Select {...language} label={t('preview.language')} hint={t('preview.languageHint')}>
            {languageForms.map((choice) => (
              <option key={choice} value={choice}>
                {t(`language.${choice}`)}
              </option>
            ))}
          </Select>
        </div>
        <section className="stack" data-gap="sm" aria-labelledby="outline">
          <h2 className="ds-heading" data-size="sm" id="outline">
            {t('preview.outline')}
          </h2>
          <p className="narrow">{t('preview.outlineHint')}</p>
          <OutlineFields sections={sections} form={form} lang={lang} />
        </section>
        <div className="sticky-actions row">
          <button className="ds-button" name="intent" value="save">
            {t('preview.save')}
          </button>
          <span className="muted small">{t('preview.saveHint')}</span>
        </div>
      </form>
      <details className="ds-details narrow">
        <summary>{t('preview.discard')}</summary>
        <form method="post" className="stack">
          <p>{t('preview.discardHint', { file: fileName })}</p>
          <button className="ds-button" data-variant="secondary" data-color="danger" name="intent" value="discard">
            {t('preview.discardNow')}
          </button>
        </form>
      </details>
    </div>
  );
}
