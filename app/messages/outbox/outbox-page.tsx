import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requirePermission } from '~/identity/require.server';
import { i18nFor } from '~/language/i18n.server';
import { config } from '~/platform/config.server';
import { paths } from '~/paths';
import { Notice } from '~/ui/notice';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { MailTable } from './mail-table';
import { mailIsReadable, outboxCounts, outboxMails, outboxPages } from './outbox.server';
import { outboxStates } from './outbox-states';
import { retryFailedMail, retryMail } from './retry-mail.server';

export const handle: PageHandle = { page: 'plain' };

export async function loader(args: LoaderFunctionArgs) {
  await requirePermission(args, 'mail.manage');
  const query = new URL(args.request.url).searchParams;
  const counts = await outboxCounts();
  const asked = outboxStates.find((state) => state === query.get('tilstand'));
  const state = asked ?? (counts.failed > 0 ? 'failed' : 'queued');
  const pages = outboxPages(counts[state]);
  const page = Math.min(Math.max(Math.trunc(Number(query.get('side')) || 1), 1), pages);
  return {
    title: i18nFor(args.context.language).getFixedT(null, 'messages')('outbox.title'),
    counts,
    state,
    mails: await outboxMails(state, page),
    page,
    pages,
    sends: config().mail !== null,
    readable: await mailIsReadable(),
    retried: query.has('retried') ? Number(query.get('retried')) || 0 : null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requirePermission(args, 'mail.manage');
  const mail = (await args.request.formData()).get('mail');
  let retried = 1;
  if (typeof mail === 'string' && mail) await retryMail(mail, viewer.id);
  else retried = await retryFailedMail(viewer.id);
  return redirect(paths.outbox({ tilstand: 'queued', retried }), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

/** What happens to the mail: what waits, what was sent, what could not be sent and why. */
export default function OutboxPage() {
  const { title, counts, state, mails, page, pages, sends, readable, retried } = useLoaderData<typeof loader>();
  const { t } = useTranslation('messages');
  return (
    <div className="stack" data-gap="lg">
      <div className="stack">
        <h1 className="ds-heading" data-size="lg">
          {title}
        </h1>
        <p className="muted narrow">{t('outbox.intro')}</p>
      </div>
      {retried !== null && (
        <Notice tone="success" role="status">
          <p>{t('outbox.retried', { count: retried })}</p>
        </Notice>
      )}
      {!sends && (
        <Notice tone="warning" heading={t('outbox.noServer')}>
          <p>{t(readable ? 'outbox.noServerDemo' : 'outbox.noServerText')}</p>
        </Notice>
      )}
      <nav aria-label={t('outbox.states')}>
        <ul className="plain-list row">
          {outboxStates.map((each) => (
            <li key={each}>
              <a
                className="shortcut"
                href={paths.outbox({ tilstand: each })}
                aria-current={each === state ? 'page' : undefined}
              >
                {t(`outbox.state.${each}`)} <span className="shortcut-count">{counts[each]}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {state === 'failed' && counts.failed > 1 && (
        <form method="post">
          <button className="ds-button" data-variant="secondary">
            {t('outbox.retryAll')}
          </button>
        </form>
      )}
      {mails.length === 0 ? (
        <p>{t(`outbox.none.${state}`)}</p>
      ) : (
        <MailTable caption={t(`outbox.state.${state}`)} {...{ mails, state, sends, readable }} />
      )}
      {pages > 1 && (
        <nav className="row" data-spread aria-label={t('outbox.pages')}>
          {page > 1 ? (
            <a className="ds-button" data-variant="secondary" href={paths.outbox({ tilstand: state, side: page - 1 })}>
              {t('outbox.newer')}
            </a>
          ) : (
            <span />
          )}
          <span className="muted">{t('outbox.page', { page, pages })}</span>
          {page < pages ? (
            <a className="ds-button" data-variant="secondary" href={paths.outbox({ tilstand: state, side: page + 1 })}>
              {t('outbox.older')}
            </a>
          ) : (
            <span />
          )}
        </nav>
      )}
    </div>
  );
}
