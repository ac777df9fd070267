import nbMembers from '../../locales/nb/members.json';
import nbRounds from '../../locales/nb/rounds.json';
import nnMembers from '../../locales/nn/members.json';
import nnRounds from '../../locales/nn/rounds.json';
import type { LanguageForm } from '~/language/language-form';
import { lixOfScreens } from '~/language/lix';
import { defaultQuestions } from './parties/default-questions';

const files = { nb: { members: nbMembers, rounds: nbRounds }, nn: { members: nnMembers, rounds: nnRounds } };

/**
 * How hard all that the members of a council read is: their screens, the letters and mails to them, the questions on
 * paper, the statement as they adopt it, and the questions that are asked until the planners write their own.
 */
export function lixOfMembers(form: LanguageForm): { screen: string; lix: number }[] {
  const { members, rounds } = files[form];
  const { links, mail, paper, statement, facts, tally, dissentKind, answers } = rounds;
  const { hello, letter, answerBy, way1, qr, way2 } = links;
  const questions = Object.entries(defaultQuestions[form]).map(
    ([kind, asked]) =>
      [`questions: ${kind}`, Object.fromEntries(asked.map(({ text, hint }, at) => [at, { text, hint }]))] as const,
  );
  return lixOfScreens({
    ...members,
    letter: { hello, letter, answerBy, way1, qr, way2 },
    mail,
    paper,
    statement: { statement, facts, tally, dissentKind },
    answers,
    ...Object.fromEntries(questions),
  });
}
