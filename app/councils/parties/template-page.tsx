import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { councilKinds } from '~/identity/council-kinds';
import { requirePermission } from '~/identity/require.server';
import { i18nFor } from '~/language/i18n.server';
import { languageForms } from '~/language/language-form';
import { paths } from '~/paths';
import { Failure } from '~/platform/failure';
import { ErrorSummary } from '~/ui/error-summary';
import { formState } from '~/ui/form-state';
import { Notice } from '~/ui/notice';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { defaultQuestions } from './default-questions';
import { savedTemplate } from './queries.server';
import { QuestionFields } from './question-fields';
import { questionRows, rowOf, type QuestionError } from './question-form';
import { savedRows } from './saved-rows';
import { saveTemplate } from './templates.server';

export const handle: PageHandle = { page: 'plain' };
export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

const emptyRows = 3;
const address = z.object({ kind: z.enum([...councilKinds, 'other']), form: z.enum(languageForms) });
const schema = z.object({
  revision: z.coerce.number().pipe(z.int32()),
  questions: questionRows.refine((questions) => questions.length > 0, 'noQuestions'),
});

function templateOf(params: LoaderFunctionArgs['params']) {
  const parsed = address.safeParse(params);
  if (!parsed.success) throw new Failure('notFound');
  return { kind: parsed.data.kind, languageForm: parsed.data.form };
}

export async function loader(args: LoaderFunctionArgs) {
  await requirePermission(args, 'parties.invite');
  const { kind, languageForm } = templateOf(args.params);
  const own = await savedTemplate(kind, languageForm);
  const t = i18nFor(args.context.language).getFixedT(null, 'parties');
  return {
    title: t('template.title', { kind: t(`kind.${kind}`) }),
    languageForm,
    revision: own?.revision ?? 0,
    rows: (own?.questions ?? defaultQuestions[languageForm][kind]).map(rowOf),
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requirePermission(args, 'parties.invite');
  const { kind, languageForm } = templateOf(args.params);
  const submission = parseWithZod(await args.request.formData(), { schema });
  if (submission.status !== 'success') return data({ lastResult: submission.reply(), stale: false }, { status: 422 });
  try {
    await saveTemplate({ kind, languageForm, ...submission.value }, viewer.id);
  } catch (error) {
    if (!(error instanceof Failure && error.code === 'conflict')) throw error;
    return data({ lastResult: submission.reply(), stale: true }, { status: 409 });
  }
  return redirect(paths.questionTemplates({ lagret: 1 }), 303);
}

/** The questions of one kind of party in one form of the language. */
export default function TemplatePage() {
  const { title, languageForm, revision, rows } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t, i18n } = useTranslation(['parties', 'site']);
  const form = formState(result?.lastResult, savedRows(rows), (code) => t(`error.${code as QuestionError}`));
  return (
    <div className="stack narrow" data-gap="lg">
      <div className="stack" data-gap="sm">
        <p>
          <a className="ds-link" href={paths.questionTemplates()}>
            {t('templates.title')}
          </a>
        </p>
        <h1 className="ds-heading" data-size="lg">
          {title}
        </h1>
        <p>{t('template.lead', { form: t(`site:language.${languageForm}`) })}</p>
      </div>
      {result?.stale && (
        <Notice tone="warning" role="alert">
          <p>{t('stale')}</p>
        </Notice>
      )}
      <ErrorSummary errors={form.errors} />
      <form method="post" className="stack" data-gap="lg">
        <input type="hidden" name="revision" value={revision} />
        <div id="field-questions">
          <QuestionFields
            form={form}
            rows={rows.length + emptyRows}
            sections={[]}
            lang={languageForm === i18n.language ? undefined : languageForm}
          />
        </div>
        <button className="ds-button">{t('template.save')}</button>
      </form>
    </div>
  );
}
