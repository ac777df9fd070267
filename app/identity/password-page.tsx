import { useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { ErrorSummary } from '~/ui/error-summary';
import { TextField } from '~/ui/field';
import { fieldProps, summaryOf } from '~/ui/form-state';
import { Notice } from '~/ui/notice';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { changeOwnPassword } from './change-own-password.server';
import { requireViewer } from './require.server';

export const handle: PageHandle = { page: 'plain' };

const shortest = 12;

const schema = (t: TFunction<'identity'>) =>
  z
    .object({
      old: z.string({ error: t('ownPassword.oldMissing') }).max(200, t('signIn.passwordTooLong')),
      new: z
        .string({ error: t('ownPassword.newMissing') })
        .min(shortest, t('ownPassword.tooShort', { length: shortest }))
        .max(200, t('signIn.passwordTooLong')),
      again: z.string({ error: t('ownPassword.againMissing') }),
    })
    .refine((form) => form.new === form.again, { path: ['again'], message: t('ownPassword.againDiffers') })
    .refine((form) => form.new !== form.old, { path: ['new'], message: t('ownPassword.same') });

export async function loader(args: LoaderFunctionArgs) {
  await requireViewer(args);
  return {
    title: i18nFor(args.context.language).getFixedT(null, 'identity')('ownPassword.title'),
    changed: new URL(args.request.url).searchParams.has('lagret'),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args);
  const t = i18nFor(args.context.language).getFixedT(null, 'identity');
  const submission = parseWithZod(await args.request.formData(), { schema: schema(t) });
  // Passwords are never sent back.
  const hideFields = ['old', 'new', 'again'];
  if (submission.status !== 'success') return data(submission.reply({ hideFields }), { status: 400 });
  const { clientAddress } = args.context;
  const answer = await changeOwnPassword({ userId: viewer.id, ...submission.value, clientAddress });
  if ('problem' in answer) {
    const { problem } = answer;
    if (problem === 'wrong') {
      return data(submission.reply({ fieldErrors: { old: [t('ownPassword.oldWrong')] }, hideFields }), { status: 400 });
    }
    const message = t(problem === 'demo' ? 'ownPassword.demo' : 'signIn.tooMany');
    return data(submission.reply({ formErrors: [message], hideFields }), { status: problem === 'demo' ? 403 : 429 });
  }
  return redirect(paths.password({ lagret: 1 }), { status: 303, headers: { 'Set-Cookie': answer.setCookie } });
}

/** Where everybody who signs in changes their own password. */
export default function PasswordPage() {
  const { changed } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>() ?? null;
  const { t } = useTranslation('identity');
  const [form, fields] = useForm<Record<'old' | 'new' | 'again', string>>({ id: 'password', lastResult });
  return (
    <form className="stack narrow" method="post" action={paths.password()} id={form.id} noValidate>
      <h1 className="ds-heading" data-size="lg">
        {t('ownPassword.title')}
      </h1>
      <p className="muted">{t('ownPassword.intro')}</p>
      {changed && !lastResult && <Notice tone="success" role="status" heading={t('ownPassword.changed')} />}
      {form.errors ? (
        <Notice tone="danger" role="alert">
          <p>{form.errors}</p>
        </Notice>
      ) : (
        <ErrorSummary errors={summaryOf(form)} />
      )}
      <TextField
        {...fieldProps(fields.old)}
        label={t('ownPassword.old')}
        type="password"
        autoComplete="current-password"
        required
      />
      <TextField
        {...fieldProps(fields.new)}
        label={t('ownPassword.new')}
        hint={t('ownPassword.newHint', { length: shortest })}
        type="password"
        autoComplete="new-password"
        required
      />
      <TextField
        {...fieldProps(fields.again)}
        label={t('ownPassword.again')}
        type="password"
        autoComplete="new-password"
        required
      />
      <button className="ds-button">{t('ownPassword.submit')}</button>
    </form>
  );
}
