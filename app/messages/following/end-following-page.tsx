import {
  redirect,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { privateHeaders } from '~/platform/private-headers';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { endFollowing, followingByToken } from './followings.server';
import { LinkIsGone } from './link-is-gone';

export const handle: PageHandle = { page: 'plain' };
export const headers: HeadersFunction = () => privateHeaders;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const ended = new URL(request.url).searchParams.has('gjort');
  const following = await followingByToken(params.token);
  const words = following ? 'endTitle' : ended ? 'endedTitle' : 'goneTitle';
  return {
    title: i18nFor(context.language).getFixedT(null, 'messages')(`following.${words}`),
    ended: ended && !following,
    following,
  };
}

/**
 * Ends it with one request, whoever sends it: the button of this page, or a mail program that knows the address from
 * the List-Unsubscribe header. Such a request has no cookies, takes no further step and must not be redirected
 * (RFC 8058, 3.1).
 */
export async function action({ params, request }: ActionFunctionArgs) {
  const oneClick = (await request.formData()).get('List-Unsubscribe') === 'One-Click';
  await endFollowing(params.token);
  if (oneClick) return { ended: true };
  return redirect(paths.endFollowing(params.token ?? '', { gjort: '1' }), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data?.title),
  { name: 'robots', content: 'noindex' },
];

/** Where the owner of an address ends the mail to it. */
export default function EndFollowingPage() {
  const { title, ended, following } = useLoaderData<typeof loader>();
  const { t } = useTranslation('messages');
  if (ended) {
    return (
      <div className="narrow stack" data-gap="lg">
        <h1 className="section-title">{title}</h1>
        <p role="status">{t('following.ended')}</p>
        <p>
          <a className="ds-link" href={paths.home()}>
            {t('following.home')}
          </a>
        </p>
      </div>
    );
  }
  if (!following) return <LinkIsGone />;
  const { kind, email, plan } = following;
  return (
    <form method="post" className="narrow stack" data-gap="lg">
      <h1 className="section-title">{title}</h1>
      <p>{t(`following.end.${kind}`, { plan: plan.title, email })}</p>
      <p>
        <button className="ds-button">{t('following.endButton')}</button>
      </p>
    </form>
  );
}
