import {
  redirect,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { longDay } from '~/language/dates';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { privateHeaders } from '~/submissions/own-submission.server';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { invitationByLink, joinByLink } from './join-by-link.server';

export const handle: PageHandle = { page: 'plain' };
export const headers: HeadersFunction = () => privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data?.title),
  { name: 'robots', content: 'noindex' },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { name, council, plan, answerBy } = await invitationByLink(params.secret);
  return {
    title: i18nFor(context.language).getFixedT(null, 'members')('invitation.title', { name }),
    council,
    plan,
    answerBy,
  };
}

/** Coming in takes a press: programs that look at links in mail do not come in as somebody. */
export async function action({ params }: ActionFunctionArgs) {
  const { roundId, setCookie } = await joinByLink(params.secret);
  return redirect(paths.memberRound(roundId), { status: 303, headers: { 'Set-Cookie': setCookie } });
}

/** A member's personal way in. */
export default function MemberInvitationPage() {
  const { title, council, plan, answerBy } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation('members');
  return (
    <div className="narrow stack easy" data-gap="lg">
      <h1 className="section-title">{title}</h1>
      <p lang={council.languageForm === i18n.language ? undefined : council.languageForm}>
        <strong>{council.name}</strong>
      </p>
      <p>{t('invitation.lead')}</p>
      <p lang={plan.languageForm === i18n.language ? undefined : plan.languageForm}>{plan.title}</p>
      <p>{t('invitation.answerBy', { day: longDay(answerBy) })}</p>
      <form method="post">
        <button className="ds-button" data-size="lg">
          {t('invitation.start')}
        </button>
      </form>
    </div>
  );
}
