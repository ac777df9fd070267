import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { bodyTooLargeHeader } from '~/platform/body-too-large';
import { requirePermission } from '~/identity/require.server';
import { longInstant } from '~/language/dates';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { ErrorSummary } from '~/ui/error-summary';
import { Select, TextField } from '~/ui/field';
import { Notice } from '~/ui/notice';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { ImportFailure, type ImportFailureCode } from '../import/imported-plan';
import { planKinds } from '../plan-kind';
import { chosenTarget } from './import-target';
import { plansToChoose, waitingImports } from './queries.server';
import { startImport } from './start-import.server';

export const handle: PageHandle = { page: 'plain' };
export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

const largestFile = 30 * 1024 * 1024;
const statuses: Partial<Record<ImportFailureCode, number>> = { tooLarge: 413, tooManyPages: 413, wrongType: 415 };

export async function loader(args: LoaderFunctionArgs) {
  await requirePermission(args, 'plans.manage');
  const [imports, plans] = await Promise.all([waitingImports(), plansToChoose()]);
  return {
    title: i18nFor(args.context.language).getFixedT(null, 'plans')('import.title'),
    discarded: new URL(args.request.url).searchParams.has('forkastet'),
    imports,
    plans,
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requirePermission(args, 'plans.manage');
  const refuse = (problem: ImportFailureCode | 'missing', target = '') =>
    data({ problem, target }, { status: (problem !== 'missing' && statuses[problem]) || 422 });
  if (args.request.headers.has(bodyTooLargeHeader)) return refuse('tooLarge');
  const form = await args.request.formData();
  const target = form.get('target');
  const choice = chosenTarget(target, await plansToChoose());
  const file = form.get('file');
  const typed = typeof target === 'string' ? target : '';
  if (!(file instanceof File) || !file.name) return refuse('missing', typed);
  if (file.size > largestFile) return refuse('tooLarge', typed);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const id = await startImport({ bytes, name: file.name }, { ...choice, actorId: viewer.id });
    return redirect(paths.import(id), 303);
  } catch (error) {
    if (error instanceof ImportFailure) return refuse(error.code, typed);
    throw error;
  }
}

export default function ImportPage() {
  const { t, i18n } = useTranslation('plans');
  const { imports, plans, discarded } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const problem = result && 'problem' in result ? t(`import.problem.${result.problem}`) : null;
  return (
    <div className="stack" data-gap="xl">
      <div className="stack narrow">
        <h1 className="ds-heading" data-size="lg">
          {t('import.title')}
        </h1>
        <p>{t('import.lead')}</p>
        {discarded && (
          <Notice tone="success" role="status">
            <p>{t('import.discarded')}</p>
          </Notice>
        )}
        <ErrorSummary errors={problem ? [{ fieldId: 'file', message: problem }] : []} />
        <form method="post" encType="multipart/form-data" className="ds-card stack form-card">
          <TextField
            id="file"
            name="file"
            type="file"
            required
            accept=".docx,.txt,application/vnd.openxmlformats-officedocument.wordprocessingml.document,text/plain"
            label={t('import.file')}
            hint={t('import.fileHint')}
            errors={problem ? [problem] : undefined}
          />
          <Select
            id="target"
            name="target"
            label={t('import.target')}
            hint={t('import.targetHint')}
            defaultValue={result && 'target' in result ? result.target : undefined}
          >
            <optgroup label={t('import.newPlan')}>
              {planKinds.map((kind) => (
                <option key={kind} value={`new:${kind}`}>
                  {t(`kind.${kind}`)}
                </option>
              ))}
            </optgroup>
            {plans.length > 0 && (
              <optgroup label={t('import.newVersion')}>
                {plans.map(({ id, title, languageForm }) => (
                  <option key={id} value={`plan:${id}`} lang={languageForm}>
                    {title}
                  </option>
                ))}
              </optgroup>
            )}
          </Select>
          <button className="ds-button">{t('import.read')}</button>
        </form>
      </div>

      <section className="stack narrow" aria-labelledby="waiting">
        <h2 className="ds-heading" data-size="sm" id="waiting">
          {t('import.waiting')}
        </h2>
        {imports.length === 0 ? (
          <p className="muted">{t('import.noneWaiting')}</p>
        ) : (
          <ul className="plain-list link-rows">
            {imports.map(({ id, fileName, createdAt, plan }) => (
              <li key={id}>
                <a className="ds-link" href={paths.import(id)}>
                  {fileName}
                </a>
                <p className="muted small">
                  {t('import.readAt', { when: longInstant(new Date(createdAt)) })}
                  {plan && (
                    <>
                      {' · '}
                      <span lang={plan.languageForm === i18n.language ? undefined : plan.languageForm}>
                        {plan.title}
                      </span>
                    </>
                  )}
                </p>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
