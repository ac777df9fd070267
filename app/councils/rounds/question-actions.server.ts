import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Failure } from '~/platform/failure';
import { saveCommonText, walkTo } from './edit-common-text.server';
import {
  addDissent,
  addOpenItem,
  addProposal,
  closeOpenItem,
  countVotes,
  removeDissent,
  removeProposal,
} from './edit-notes.server';
import { answersTo, type Round, type RoundQuestion } from './queries.server';
import { commonTextSchema, noteSchemas } from './question-form';
import type { Insider } from './round-access.server';

/** What was typed as common text, not saved yet: points were put in, or somebody saved before. */
export interface CommonTextDraft {
  text: string;
  sectionKey: string;
  sources: string[];
  problem: 'stale' | 'tooLong' | null;
}

export type QuestionOutcome =
  | { done: string; at: string }
  | {
      done?: undefined;
      status: number;
      commonText?: CommonTextDraft;
      /** Which of the small forms was refused; of votes, for which proposal. */
      note?: { intent: keyof typeof noteSchemas; id: string; lastResult: SubmissionResult };
    };

const idOf = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** One press on the workbench of a question. */
export async function workOnQuestion(
  insider: Insider,
  round: Round,
  question: RoundQuestion,
  form: FormData,
): Promise<QuestionOutcome> {
  const intent = idOf(form, 'intent');
  switch (intent) {
    case 'walk':
      await walkTo(insider, question.id, idOf(form, 'member') || null);
      return { done: 'walk', at: '#points' };
    case 'insert':
    case 'save':
      return workOnText(intent, insider, round, question, form);
    case 'openItem':
    case 'proposal':
    case 'votes':
    case 'dissent':
      return note(intent, insider, round, question.id, form);
    case 'removeProposal':
      await removeProposal(insider, idOf(form, 'id'));
      return { done: 'note', at: '#notes' };
    case 'closeItem':
      await closeOpenItem(insider, idOf(form, 'id'));
      return { done: 'note', at: '#notes' };
    case 'removeDissent':
      await removeDissent(insider, idOf(form, 'id'));
      return { done: 'note', at: '#notes' };
    default:
      throw new Failure('badRequest');
  }
}

async function workOnText(
  intent: 'insert' | 'save',
  insider: Insider,
  round: Round,
  question: RoundQuestion,
  form: FormData,
): Promise<QuestionOutcome> {
  const submission = parseWithZod(form, { schema: commonTextSchema });
  if (submission.status !== 'success') {
    const { text = '', sectionKey = '', sources = [] } = submission.payload as Partial<CommonTextDraft>;
    const typed = { text, sectionKey, sources: [sources].flat(), problem: 'tooLong' as const };
    return { status: 422, commonText: typed };
  }
  const { text, sectionKey, sources, version } = submission.value;
  if (intent === 'insert') {
    const answers = await answersTo(question.id, round.council.kind);
    // A point that stands in the text already is not put in again.
    const points = answers
      .filter((answer) => sources.includes(answer.id) && answer.text && !text.includes(answer.text))
      .map((answer) => `– ${answer.text}`);
    const merged = [text, ...points].filter(Boolean).join('\n');
    return { status: 200, commonText: { text: merged, sectionKey, sources, problem: null } };
  }
  try {
    await saveCommonText(insider, round, question, { text, sectionKey: sectionKey || null, sources, version });
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'conflict') throw error;
    return { status: 409, commonText: { text, sectionKey, sources, problem: 'stale' } };
  }
  return { done: 'text', at: '#common' };
}

async function note(
  intent: keyof typeof noteSchemas,
  insider: Insider,
  round: Round,
  questionId: string,
  form: FormData,
): Promise<QuestionOutcome> {
  const refuse = (lastResult: SubmissionResult) => ({
    status: 422,
    note: { intent, id: idOf(form, 'id'), lastResult },
  });
  if (intent === 'openItem') {
    const submission = parseWithZod(form, { schema: noteSchemas.openItem });
    if (submission.status !== 'success') return refuse(submission.reply());
    await addOpenItem(insider, questionId, submission.value.text);
  } else if (intent === 'proposal') {
    const submission = parseWithZod(form, { schema: noteSchemas.proposal });
    if (submission.status !== 'success') return refuse(submission.reply());
    const { text, votesFor = null, votesAgainst = null } = submission.value;
    await addProposal(insider, { questionId, text, votesFor, votesAgainst });
  } else if (intent === 'votes') {
    const submission = parseWithZod(form, { schema: noteSchemas.votes });
    if (submission.status !== 'success') return refuse(submission.reply());
    const { id, ...votes } = submission.value;
    await countVotes(insider, id, votes);
  } else {
    const refused = await noteDissent(insider, round, questionId, form);
    if (refused) return refuse(refused);
  }
  return { done: 'note', at: '#notes' };
}

/**
 * Notes a dissent about one question, or (null) about the statement as a whole.
 *
 * @returns what is wrong with the form
 */
export async function noteDissent(
  insider: Insider,
  round: Round,
  questionId: string | null,
  form: FormData,
): Promise<SubmissionResult | null> {
  const submission = parseWithZod(form, { schema: noteSchemas.dissent });
  if (submission.status !== 'success') return submission.reply();
  // By the name the member is shown with, and nobody else's: of the young the first name only.
  if (!round.members.some(({ name }) => name === submission.value.name)) {
    return submission.reply({ fieldErrors: { name: ['nameMissing'] } });
  }
  await addDissent(insider, { questionId, ...submission.value });
  return null;
}
