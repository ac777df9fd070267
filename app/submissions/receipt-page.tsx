import { redirect, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { municipality } from '~/identity/municipality.server';
import { longDay } from '~/language/dates';
import { i18nFor } from '~/language/i18n.server';
import { config } from '~/platform/config.server';
import { paths } from '~/paths';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { AttachmentList } from './attachments/attachment-list';
import { useLanguage } from '~/ui/use-language';
import { OwnPoint } from './own-point';
import { ownSubmission, privateHeaders } from './own-submission.server';
import { keepDone } from './keep-texts';

export const handle: PageHandle = { page: 'plain' };
export const headers: HeadersFunction = () => privateHeaders;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const [{ name }, submission] = await Promise.all([municipality(), ownSubmission(params.reference, params.secret)]);
  const origin = config().publicUrl ?? new URL(request.url).origin;
  const own = paths.ownSubmission(submission.reference, params.secret ?? '');
  // What the receipt tells of the days to come is no longer so: the submission's own page says how it stands.
  if (!submission.open || submission.withdrawnAt || submission.removed !== null) throw redirect(own);
  return {
    title: i18nFor(context.language).getFixedT(null, 'submissions')('receipt.title'),
    municipality: name,
    own,
    secret: params.secret ?? '',
    privateLink: new URL(own, origin).href,
    submission,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data?.title),
  { name: 'robots', content: 'noindex' },
  keepDone(data?.submission.form === 'statement' ? 'uttale' : 'merknad'),
];

/** Says that it arrived, and gives the sender what they need later: reference and private link. */
export default function ReceiptPage() {
  const { municipality: name, own, secret, privateLink, submission } = useLoaderData<typeof loader>();
  const { t } = useTranslation('submissions');
  const language = useLanguage();
  const { plan, closesOn } = submission;
  const attachmentTo = (id: string) => paths.ownAttachment(submission.reference, secret, id);
  return (
    <div className="narrow stack" data-gap="xl">
      <div className="receipt-head stack" data-gap="sm">
        <h1 className="section-title">{t('receipt.title')}</h1>
        <p className="lead">{t('receipt.lead', { municipality: name })}</p>
      </div>
      <section className="panel stack" aria-labelledby="link">
        <div>
          <p className="small muted">{t('receipt.reference')}</p>
          <p className="reference">{submission.reference}</p>
          <p className="small muted">{t('receipt.referenceHint')}</p>
        </div>
        <div className="stack" data-gap="sm">
          <h2 className="ds-heading" data-size="xs" id="link">
            {t('receipt.link')}
          </h2>
          <p>{t('receipt.linkHint')}</p>
          <p className="private-link" id="private-link">
            {privateLink}
          </p>
          <p className="row">
            <button
              type="button"
              className="ds-button"
              data-copy="private-link"
              data-copied={t('receipt.copied')}
              hidden
            >
              {t('receipt.copy')}
            </button>
            <a className="ds-button" data-variant="secondary" href={own}>
              {t('receipt.open')}
            </a>
          </p>
        </div>
      </section>
      <section className="stack" aria-labelledby="next">
        <h2 className="ds-heading" data-size="sm" id="next">
          {t('receipt.next')}
        </h2>
        <ol className="tidy-list stack" data-gap="sm">
          <li>{t(submission.held ? 'receipt.nextHeld' : `receipt.nextShown.${submission.inputVisibility}`)}</li>
          <li>{t('receipt.nextDeadline', { day: longDay(closesOn, language) })}</li>
          <li>{t('receipt.nextAnswer')}</li>
          {plan.decidedBy && <li>{t('receipt.nextDecides', { who: plan.decidedBy })}</li>}
        </ol>
      </section>
      <section className="stack" aria-labelledby="sent">
        <h2 className="ds-heading" data-size="sm" id="sent">
          {t('receipt.sent')}
        </h2>
        {submission.inputs.map((input) => (
          <OwnPoint key={input.id} input={input} submission={submission} />
        ))}
        <AttachmentList files={submission.attachments} to={attachmentTo} />
      </section>
      <p>
        <a className="back-link" href={paths.plan(plan.slug)}>
          {t('receipt.back')}
        </a>
      </p>
    </div>
  );
}
