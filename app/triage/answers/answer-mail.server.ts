import { i18nFor } from '~/language/i18n.server';
import type { LanguageForm } from '~/language/language-form';
import { mailText, quoted } from '~/messages/mail-frame.server';
import type { Transaction } from '~/platform/database.server';
import type { PublishedAnswer } from '~/submissions/answers/published-answer';
import { shortened } from '~/ui/shortened';

export interface AnsweredSubmission {
  reference: string;
  /** Where the same is to be read by its sender. */
  link: string;
  points: { number: number; text: string; answer: PublishedAnswer }[];
}

export interface AnswerMail {
  /** In which the receiver wrote. The planning group's own words keep theirs. */
  language: LanguageForm;
  name: string;
  plan: string;
  submissions: AnsweredSubmission[];
  /** What everybody can read. */
  page: string;
}

/** So much of what they said that they know it again. */
const longestQuote = 600;

/** The words in which somebody reads what the planning group answered to each point of what they sent. */
export async function answerMail(tx: Transaction, mail: AnswerMail): Promise<{ subject: string; text: string }> {
  const { language, name, plan, submissions, page } = mail;
  const t = i18nFor(language).getFixedT(null, 'answers');
  const allChanged = submissions.every(({ points }) => points.every(({ answer }) => answer.earlier.length > 0));
  const text = await mailText(
    tx,
    language,
    [
      t(allChanged ? 'mail.leadChanged' : 'mail.lead', { plan }),
      ...submissions.flatMap(({ reference, link, points }) => [
        ...points.map((point) => pointText(point, `${reference}-${point.number}`, language)),
        [t('mail.link', { reference }), link].join('\n'),
      ]),
      [t('mail.page'), page].join('\n'),
    ],
    name,
  );
  return { subject: t(allChanged ? 'mail.subjectChanged' : 'mail.subject', { plan }), text };
}

function pointText({ text, answer }: AnsweredSubmission['points'][number], reference: string, language: LanguageForm) {
  const t = i18nFor(language).getFixedT(null, 'answers');
  const { outcome, reasoning, planChange, earlier } = answer;
  return [
    `${t('mail.youSaid', { reference })}${earlier.length > 0 ? ` ${t('mail.changed')}` : ''}`,
    quoted(shortened(text, longestQuote)),
    `${t('mail.outcome')} ${t(`outcome.${outcome}`)}`,
    ...(reasoning ? ['', reasoning] : []),
    ...(planChange ? ['', `${t('view.planChange')} ${planChange}`] : []),
  ].join('\n');
}
