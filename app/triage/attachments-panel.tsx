import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { longInstant } from '~/language/dates';
import { paths } from '~/paths';
import { hasPersonalData } from '~/privacy/personal-data';
import type { StaffAttachment } from '~/submissions/attachments/queries.server';
import { hasIdentityNumber, needsLook } from '~/submissions/attachments/needs-look';
import { fileSize } from '~/submissions/attachments/file-size';
import { Choice } from '~/ui/field';
import { useLanguage } from '~/ui/use-language';

interface Props {
  reference: string;
  attachments: StaffAttachment[];
}

/** The files that came with a submission, and whether the public may have them. */
export function AttachmentsPanel({ reference, attachments }: Props) {
  const { t } = useTranslation('triage');
  const language = useLanguage();
  if (attachments.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="attachments">
      <h2 className="ds-heading" data-size="sm" id="attachments">
        {t('attachments.heading')}
      </h2>
      <ol className="stack plain-list">
        {attachments.map((file) => (
          <li className="stack" data-gap="sm" key={file.id}>
            <p>
              <a className="ds-link" href={paths.submissionAttachment(reference, file.id)} download>
                {file.fileName}
              </a>{' '}
              <span className="muted small">({fileSize(file.size, language)})</span>
            </p>
            {file.withdrawnAt ? (
              <p className="small muted">{t('attachments.withdrawn', { at: longInstant(file.withdrawnAt) })}</p>
            ) : (
              <Form method="post" className="row">
                <input type="hidden" name="attachment" value={file.id} />
                <span className="small">{t(`attachments.state.${file.publicState}`)}</span>
                {file.publicState === 'hidden' && needsLook(file) && (
                  <Choice type="checkbox" id={`looked-${file.id}`} name="looked" label={t('attachments.looked')} />
                )}
                <button
                  className="ds-button"
                  data-variant="secondary"
                  data-size="sm"
                  name="intent"
                  value={file.publicState === 'shown' ? 'hideAttachment' : 'showAttachment'}
                >
                  {t(file.publicState === 'shown' ? 'attachments.hide' : 'attachments.show')}
                  <span className="visually-hidden"> {file.fileName}</span>
                </button>
              </Form>
            )}
            <Says file={file} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What the file says, read by machine, so that nobody shows a file without knowing what is in it. */
function Says({ file: { text, fileName, textReadAt, textFailure } }: { file: StaffAttachment }) {
  const { t } = useTranslation('triage');
  if (!textReadAt) return <p className="small muted">{t('attachments.waiting')}</p>;
  if (textFailure) return <p className="small muted">{t('attachments.unreadable')}</p>;
  return (
    <>
      {hasIdentityNumber(text) ? (
        <p className="small">{t('attachments.identityNumber')}</p>
      ) : (
        hasPersonalData(`${fileName}\n${text}`) && <p className="small">{t('attachments.personalData')}</p>
      )}
      {text && (
        <details className="ds-details">
          <summary>{t('attachments.text')}</summary>
          <div className="attachment-text wrap-lines small">{text.slice(0, 20_000)}</div>
        </details>
      )}
    </>
  );
}
