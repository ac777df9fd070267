import type { TFunction } from 'i18next';
import { longDay } from '~/language/dates';

interface LetterFacts {
  /** What the planner wrote. */
  text: string;
  plan: string;
  answerBy: string;
  /** Titles of the parts it is asked about; none: the whole plan. */
  sections: readonly string[];
  questions: readonly string[];
  /** Where to answer. */
  address: string;
  /** For those who type it: the code and the page that takes it. */
  code?: { code: string; page: string } | undefined;
  /** The code by which a council's members come in, when their secretary has opened for it. */
  membersCode?: { code: string; page: string } | undefined;
  contact: string;
}

/** The words of an invitation or a reminder: what the planner wrote, and below it what is asked, until when and where. */
export function composeLetter(t: TFunction<'parties'>, facts: LetterFacts): string {
  const { text, plan, answerBy, sections, questions, address, code, membersCode, contact } = facts;
  const list = (items: readonly string[]) => items.map((item) => `– ${item}`).join('\n');
  return [
    text.trim(),
    t('letter.plan', { plan }),
    sections.length > 0 ? `${t('letter.sections')}\n${list(sections)}` : t('letter.whole'),
    questions.length > 0 ? `${t('letter.questions')}\n${list(questions)}` : '',
    t('letter.answerBy', { day: longDay(answerBy) }),
    `${t('letter.address')}\n${address}`,
    code ? t('letter.code', { code: code.code, page: code.page }) : '',
    membersCode ? t('letter.membersCode', membersCode) : '',
    contact ? t('letter.contact', { contact }) : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}
