import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { useTranslation } from 'react-i18next';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { pageTitle } from '~/ui/page-title';
import { councilSchema } from '../council-form';
import { createUser } from '../create-user.server';
import { allCouncils, people } from '../queries.server';
import { requirePermission } from '../require.server';
import { saveCouncil } from '../save-council.server';
import { CouncilList } from './council-list';
import { NewPerson } from './new-person';
import { PasswordOnce } from './password-once';
import { PeopleTable } from './people-table';
import { newPersonSchema } from './user-form';

export async function loader(args: LoaderFunctionArgs) {
  await requirePermission(args, 'users.manage');
  return {
    title: i18nFor(args.context.language).getFixedT(null, 'identity')('users.title'),
    language: args.context.languageForm,
    people: await people(),
    councils: await allCouncils(),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export async function action(args: ActionFunctionArgs) {
  const viewer = await requirePermission(args, 'users.manage');
  const form = await args.request.formData();
  const t = i18nFor(args.context.language).getFixedT(null, 'identity');
  if (form.get('intent') === 'council') {
    const submission = parseWithZod(form, { schema: councilSchema(t) });
    if (submission.status !== 'success') return data({ council: submission.reply() }, { status: 400 });
    const { state: _, ...content } = submission.value;
    return redirect(paths.council(await saveCouncil(content, null, viewer.id), { lagret: 'ny' }), 303);
  }
  const submission = parseWithZod(form, { schema: newPersonSchema(t) });
  if (submission.status !== 'success') return data({ person: submission.reply() }, { status: 400 });
  const answer = await createUser(submission.value, viewer.id);
  if ('problem' in answer) {
    const reply = submission.reply({ fieldErrors: { email: [t('user.emailTaken')] } });
    return data({ person: reply }, { status: 400 });
  }
  // Answered here, not after a redirect: the password is kept nowhere that another request could show it from.
  const { name, email } = submission.value;
  return { created: { id: answer.id, name, email, password: answer.password } };
}

export default function UsersPage() {
  const { people, councils, language } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation('identity');
  const created = answer && 'created' in answer ? answer.created : null;
  return (
    <div className="stack" data-gap="xl">
      <div className="stack">
        <h1 className="ds-heading" data-size="lg">
          {t('users.title')}
        </h1>
        <p className="muted narrow">{t('users.intro')}</p>
      </div>
      {created && (
        <PasswordOnce heading={t('users.created', { name: created.name })} password={created.password}>
          <Link className="ds-link" to={paths.user(created.id)}>
            {t('users.openCreated', { name: created.name })}
          </Link>
        </PasswordOnce>
      )}
      <PeopleTable people={people} />
      <NewPerson
        key={created?.id ?? 'new'}
        councils={councils}
        language={language}
        lastResult={answer && 'person' in answer ? answer.person : null}
      />
      <CouncilList
        councils={councils}
        language={language}
        lastResult={answer && 'council' in answer ? answer.council : null}
      />
    </div>
  );
}
