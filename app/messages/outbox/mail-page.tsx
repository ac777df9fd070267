import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requirePermission } from '~/identity/require.server';
import { longInstant } from '~/language/dates';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { paths } from '~/paths';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { mailKindOf } from '../mail-kinds';
import { MailText } from './mail-text';
import { mailIsReadable } from './outbox.server';

export const handle: PageHandle = { page: 'plain' };

export async function loader(args: LoaderFunctionArgs) {
  await requirePermission(args, 'mail.manage');
  if (!(await mailIsReadable())) throw new Failure('notFound');
  const mail = found(await database().mail.findUnique({ where: { id: args.params.mail ?? '' } }));
  return { mail: { ...mail, kind: mailKindOf(mail.kind) } };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.mail.subject);

/** A mail as its receiver would get it. In the demonstration only. */
export default function MailPage() {
  const { mail } = useLoaderData<typeof loader>();
  const { t } = useTranslation('messages');
  return (
    <div className="narrow stack" data-gap="lg">
      <p>
        <a className="back-link" href={paths.outbox({ tilstand: 'queued' })}>
          {t('outbox.mail.back')}
        </a>
      </p>
      <h1 className="ds-heading" data-size="md" lang={mail.languageForm}>
        {mail.subject}
      </h1>
      <dl className="facts panel">
        <dt>{t('outbox.mail.to')}</dt>
        <dd>{mail.to}</dd>
        <dt>{t('outbox.mail.kind')}</dt>
        <dd>{t(`kind.${mail.kind}`)}</dd>
        <dt>{t('outbox.mail.queued')}</dt>
        <dd>{longInstant(new Date(mail.createdAt))}</dd>
      </dl>
      <MailText text={mail.text} language={mail.languageForm} />
      {mail.listUnsubscribe && (
        <p className="small muted">
          {t('outbox.mail.unsubscribe')}{' '}
          <a className="ds-link private-link" href={mail.listUnsubscribe}>
            {mail.listUnsubscribe}
          </a>
        </p>
      )}
    </div>
  );
}
