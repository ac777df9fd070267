import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { Failure, found } from '~/platform/failure';
import { Notice } from '~/ui/notice';
import { pageTitle } from '~/ui/page-title';
import { changeUser } from '../change-user.server';
import { allCouncils, personById } from '../queries.server';
import { requirePermission } from '../require.server';
import { setNewPassword } from '../set-new-password.server';
import { PasswordOnce } from './password-once';
import { PersonForm } from './person-form';
import { personSchema } from './user-form';

export async function loader(args: LoaderFunctionArgs) {
  await requirePermission(args, 'users.manage');
  return { person: found(await personById(args.params.user!)), councils: await allCouncils() };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.person.name);

export async function action(args: ActionFunctionArgs) {
  const viewer = await requirePermission(args, 'users.manage');
  const id = args.params.user!;
  const form = await args.request.formData();
  // Answered here, not after a redirect: the password is kept nowhere that another request could show it from.
  if (form.get('intent') === 'password') return { password: await setNewPassword(id, viewer.id) };

  const t = i18nFor(args.context.language).getFixedT(null, 'identity');
  const submission = parseWithZod(form, { schema: personSchema(t) });
  if (submission.status !== 'success') return data({ result: submission.reply(), stale: false }, { status: 400 });
  try {
    const answer = await changeUser({ id, ...submission.value }, viewer.id);
    if (answer === 'changed') return redirect(paths.user(id, { lagret: 1 }), 303);
    const result = submission.reply({ formErrors: [t('user.lastAdministrator')] });
    return data({ result, stale: false }, { status: 400 });
  } catch (error) {
    if (!(error instanceof Failure && error.code === 'conflict')) throw error;
    return data({ result: submission.reply({ formErrors: [t('user.stale')] }), stale: true }, { status: 409 });
  }
}

export default function UserPage() {
  const { person, councils } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [search] = useSearchParams();
  const { t } = useTranslation('identity');
  return (
    <div className="stack narrow" data-gap="lg">
      <Link className="ds-link" to={paths.users()}>
        {t('user.back')}
      </Link>
      <div className="stack" data-gap="sm">
        <h1 className="ds-heading" data-size="lg">
          {person.name}
        </h1>
        <p className="muted">{person.email}</p>
      </div>
      {search.has('lagret') && !answer && <Notice tone="success" role="status" heading={t('user.saved')} />}
      {answer && 'password' in answer && (
        <PasswordOnce heading={t('password.set', { name: person.name })} password={answer.password} />
      )}
      <PersonForm
        person={person}
        councils={councils}
        lastResult={answer && 'result' in answer ? answer.result : null}
        stale={!!answer && 'stale' in answer && answer.stale}
      />
      <section className="stack" aria-labelledby="new-password">
        <h2 className="ds-heading" data-size="sm" id="new-password">
          {t('password.title')}
        </h2>
        <p>{t('password.explain')}</p>
        <Form method="post">
          <button className="ds-button" data-variant="secondary" name="intent" value="password">
            {t('password.submit')}
          </button>
        </Form>
      </section>
    </div>
  );
}
