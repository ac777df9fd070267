import type { TFunction } from 'i18next';
import { quoted } from '~/messages/mail-frame.server';
import type { MailedSubmission } from './mailed-submission.server';

/** The points of a submission as a mail quotes them: mail is not sealed, so identity numbers stay out of it. */
export const whatWasSaid = (t: TFunction<'submissions'>, { inputs }: MailedSubmission): string =>
  inputs
    .map(({ number, publicText, publicProposedText, section }) =>
      [
        `${inputs.length > 1 ? `${number}. ` : ''}${section ? t('mail.about', { section }) : t('mail.wholePlan')}`,
        quoted(publicText),
        ...(publicProposedText ? [t('mail.proposed'), quoted(publicProposedText)] : []),
      ].join('\n'),
    )
    .join('\n\n');
