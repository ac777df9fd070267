import { useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { localPath } from '~/platform/local-path';
import { ErrorSummary } from '~/ui/error-summary';
import { TextField } from '~/ui/field';
import { fieldProps, summaryOf } from '~/ui/form-state';
import { Notice } from '~/ui/notice';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { DemoAccounts } from './demo-accounts-list';
import { demoPassword } from './demo-accounts';
import { municipality } from './municipality.server';
import { demoAccounts } from './queries.server';
import { signIn } from './sign-in.server';

export const handle: PageHandle = { page: 'plain' };

const schema = (t: TFunction<'identity'>) =>
  z.object({
    email: z.string({ error: t('signIn.emailMissing') }).max(200, t('signIn.emailMissing')),
    password: z.string({ error: t('signIn.passwordMissing') }).max(200, t('signIn.passwordTooLong')),
    next: z.string().optional(),
  });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const next = localPath(new URL(request.url).searchParams.get('next'));
  if (await context.viewer()) throw redirect(next ?? paths.desk());
  const { demo } = await municipality();
  return {
    title: i18nFor(context.language).getFixedT(null, 'identity')('signIn.title'),
    next,
    demo: demo ? { password: demoPassword, accounts: await demoAccounts() } : null,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export async function action({ request, context }: ActionFunctionArgs) {
  const t = i18nFor(context.language).getFixedT(null, 'identity');
  const submission = parseWithZod(await request.formData(), { schema: schema(t) });
  if (submission.status !== 'success') return data(submission.reply({ hideFields: ['password'] }), { status: 400 });
  const { email, password, next } = submission.value;
  const answer = await signIn({
    email,
    password,
    clientAddress: context.clientAddress,
    cookies: request.headers.get('Cookie') ?? '',
  });
  if ('problem' in answer) {
    const formErrors = [t(`signIn.${answer.problem}`)];
    return data(submission.reply({ formErrors, hideFields: ['password'] }), {
      status: answer.problem === 'tooMany' ? 429 : 400,
    });
  }
  const headers = new Headers(answer.setCookies.map((cookie): [string, string] => ['Set-Cookie', cookie]));
  return redirect(localPath(next) ?? paths.desk(), { status: 303, headers });
}

export default function SignInPage() {
  const { next, demo } = useLoaderData<typeof loader>();
  const { t } = useTranslation('identity');
  const [form, { email, password }] = useForm({ id: 'sign-in', lastResult: useActionData<typeof action>() ?? null });
  return (
    <div className={demo ? 'columns' : undefined} data-aside="even">
      <form className="stack narrow" method="post" action={paths.signIn()} id={form.id} noValidate>
        <h1 className="ds-heading" data-size="lg">
          {t('signIn.title')}
        </h1>
        <p className="muted">{t('signIn.intro')}</p>
        {form.errors ? (
          <Notice tone="danger" role="alert">
            <p>{form.errors}</p>
          </Notice>
        ) : (
          <ErrorSummary errors={summaryOf(form)} />
        )}
        <input type="hidden" name="next" value={next ?? ''} />
        <TextField {...fieldProps(email!)} label={t('signIn.email')} type="email" autoComplete="username" required />
        <TextField
          {...fieldProps(password!)}
          label={t('signIn.password')}
          type="password"
          autoComplete="current-password"
          required
        />
        <button className="ds-button">{t('signIn.submit')}</button>
      </form>
      {demo && <DemoAccounts {...demo} next={next} />}
    </div>
  );
}
