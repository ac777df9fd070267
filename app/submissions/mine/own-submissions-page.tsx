import {
  redirect,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { SignInWithProvider } from '~/identity/participants/sign-in-with-provider';
import { signInProvider } from '~/identity/participants/provider.server';
import { i18nFor } from '~/language/i18n.server';
import { Failure } from '~/platform/failure';
import { paths } from '~/paths';
import { Notice } from '~/ui/notice';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { deleteDraft } from '../drafts/forget-drafts.server';
import { privateHeaders } from '../own-submission.server';
import { draftsOf, submissionsOf } from './own-list.server';
import { OwnDrafts, OwnSubmissions } from './own-lists';

export const handle: PageHandle = { page: 'plain' };
export const headers: HeadersFunction = () => privateHeaders;

const problems = ['cancelled', 'failed'] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const participant = await context.participant();
  if (!participant && !signInProvider()) throw new Failure('notFound');
  const { searchParams } = new URL(request.url);
  return {
    title: i18nFor(context.language).getFixedT(null, 'submissions')('mine.title'),
    signedIn: participant !== null,
    problem: problems.find((problem) => problem === searchParams.get('feil')) ?? null,
    leaving: !participant && searchParams.has('ut') && signInProvider() !== null,
    submissions: participant ? await submissionsOf(participant.id) : [],
    drafts: participant ? await draftsOf(participant.id) : [],
  };
}

/** Throws a started statement away. */
export async function action({ request, context }: ActionFunctionArgs) {
  const participant = await context.participant();
  if (!participant) throw new Failure('notSignedIn');
  await deleteDraft(participant.id, String((await request.formData()).get('draft')));
  return redirect(paths.ownSubmissions(), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data?.title),
  { name: 'robots', content: 'noindex' },
  // A form may not lead to another site, so this page goes on to the provider's sign-out.
  ...(data?.leaving ? [{ httpEquiv: 'refresh', content: `0; url=${paths.participantSignOut()}` }] : []),
];

/** "My submissions": for those who sign in. Everybody else has their private links. */
export default function OwnSubmissionsPage() {
  const { title, signedIn, problem, leaving, submissions, drafts } = useLoaderData<typeof loader>();
  const { t } = useTranslation('submissions');
  return (
    <div className="narrow stack" data-gap="xl">
      <div className="stack">
        <h1 className="section-title">{title}</h1>
        {signedIn ? (
          <form className="row" data-spread method="post" action={paths.participantSignOut()}>
            <p className="muted">{t('mine.lead')}</p>
            <button className="ds-button" data-variant="secondary" data-size="sm">
              {t('mine.signOut')}
            </button>
          </form>
        ) : (
          <p className="lead">{t('mine.offer')}</p>
        )}
      </div>
      {problem && (
        <Notice tone={problem === 'failed' ? 'danger' : 'info'} heading={t(`mine.problem.${problem}`)} role="alert">
          <p>{t(`mine.problem.${problem}Text`)}</p>
        </Notice>
      )}
      {leaving && (
        <Notice heading={t('mine.signedOut')} role="status">
          <p>
            <a className="ds-link" href={paths.participantSignOut()}>
              {t('mine.signOutProvider')}
            </a>
          </p>
        </Notice>
      )}
      {!signedIn && !leaving && <SignInWithProvider next={paths.ownSubmissions()} />}
      {!signedIn && <p className="muted">{t('mine.withoutSignIn')}</p>}
      {drafts.length > 0 && <OwnDrafts drafts={drafts} />}
      {signedIn && <OwnSubmissions submissions={submissions} />}
    </div>
  );
}
