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
import { Failure } from '~/platform/failure';
import { privateHeaders } from '~/platform/private-headers';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { confirmFollowing, followingByToken } from './followings.server';
import { LinkIsGone } from './link-is-gone';

export const handle: PageHandle = { page: 'plain' };
export const headers: HeadersFunction = () => privateHeaders;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const following = await followingByToken(params.token);
  const t = i18nFor(context.language).getFixedT(null, 'messages');
  const words = !following ? 'goneTitle' : following.confirmedAt ? 'activeTitle' : 'confirmTitle';
  return { title: t(`following.${words}`), token: params.token ?? '', following };
}

/** Confirming takes a press on a button: programs that read mail before people do open every link in it. */
export async function action({ params }: ActionFunctionArgs) {
  const following = await followingByToken(params.token);
  if (!following) throw new Failure('gone');
  await confirmFollowing(following.id);
  return redirect(paths.following(params.token ?? ''), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data?.title),
  { name: 'robots', content: 'noindex' },
];

/** Where the owner of an address confirms, and later sees what they follow. */
export default function FollowingPage() {
  const { title, token, following } = useLoaderData<typeof loader>();
  const { t } = useTranslation('messages');
  if (!following) return <LinkIsGone />;
  const { kind, email, plan, confirmedAt } = following;
  const words = { plan: plan.title, email };
  return (
    <div className="narrow stack" data-gap="lg">
      <h1 className="section-title">{title}</h1>
      {confirmedAt ? (
        <>
          <p>{t(`following.active.${kind}`, words)}</p>
          <p className="row">
            <a className="ds-button" href={paths.plan(plan.slug)}>
              {t('follow.back')}
            </a>
            <a className="ds-button" data-variant="secondary" href={paths.endFollowing(token)}>
              {t('following.endLink')}
            </a>
          </p>
        </>
      ) : (
        <form method="post" className="stack">
          <p>{t(`following.confirm.${kind}`, words)}</p>
          <button className="ds-button">{t('following.confirmButton')}</button>
        </form>
      )}
    </div>
  );
}
