import { useTranslation } from 'react-i18next';
import { longInstant } from '~/language/dates';
import { paths } from '~/paths';
import type { OutboxMail } from './outbox.server';
import type { OutboxState } from './outbox-states';

interface Props {
  caption: string;
  mails: OutboxMail[];
  state: OutboxState;
  sends: boolean;
  readable: boolean;
}

/** Mails in one state. */
export function MailTable({ caption, mails, state, sends, readable }: Props) {
  const { t } = useTranslation('messages');
  return (
    <ul className="plain-list people-list" aria-label={caption}>
      {mails.map((mail) => (
        <li className="person" key={mail.id}>
          <div>
            {readable && state === 'queued' ? (
              <a className="ds-link person-name" href={paths.mail(mail.id)}>
                {t(`kind.${mail.kind}`)}
              </a>
            ) : (
              <strong className="person-name">{t(`kind.${mail.kind}`)}</strong>
            )}
            <span className="muted small person-email">{mail.to}</span>
          </div>
          <div className="row">
            <span className="small">
              <When mail={mail} state={state} sends={sends} />
            </span>
            {mail.failure && mail.failure.code !== 'expired' && (sends || state === 'failed') && (
              <form method="post">
                <button className="ds-button" data-variant="secondary" data-size="sm" name="mail" value={mail.id}>
                  {t('outbox.retry')}
                  <span className="ds-sr-only">{` ${mail.to}`}</span>
                </button>
              </form>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function When({ mail, state, sends }: { mail: OutboxMail; state: OutboxState; sends: boolean }) {
  const { t } = useTranslation('messages');
  const { failure, createdAt, sentAt, failedAt, nextAt, attempts } = mail;
  const why =
    failure && [t(`failure.${failure.code}`), failure.status && `(${failure.status})`].filter(Boolean).join(' ');
  if (state === 'sent') return <>{t('outbox.sentAt', { when: longInstant(new Date(sentAt ?? createdAt)) })}</>;
  if (state === 'failed') {
    return (
      <>
        {why}. {t('outbox.failedAt', { when: longInstant(new Date(failedAt ?? createdAt)) })}
      </>
    );
  }
  return (
    <>
      {t('outbox.queuedAt', { when: longInstant(new Date(createdAt)) })}
      {why && (
        <>
          <br />
          {why}. {t('outbox.attempts', { count: attempts })}{' '}
          {sends && nextAt && t('outbox.nextAt', { when: longInstant(new Date(nextAt)) })}
        </>
      )}
    </>
  );
}
