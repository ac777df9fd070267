import { shownName } from '~/identity/council-kinds';
import { database } from '~/platform/database.server';
import { tallyOf } from '../questions';
import { answersTo, commonTexts, notesOf, roundById } from './queries.server';

/** One point of a council's statement as it goes back to it: what it said, about what, and what was answered. */
export interface AnsweredPoint {
  question: string;
  text: string;
  place: string;
  outcome: 'followed' | 'partly' | 'notFollowed' | 'noted' | 'outsidePlan' | 'passedOn' | null;
  reasoning: string;
  planChange: string;
}

const answeredInput = {
  number: true,
  text: true,
  quote: true,
  sectionKey: true,
  currentAssessment: { select: { outcome: true, reasoning: true, planChange: true } },
  statementPoint: { select: { questionId: true, question: { select: { text: true } } } },
} as const;

/** Of a delivered submission, each point with what was answered to it, as it stands now. */
export async function answersToSubmission(reference: string): Promise<AnsweredPoint[]> {
  const inputs = await database().input.findMany({
    where: { submission: { reference } },
    orderBy: { number: 'asc' },
    select: answeredInput,
  });
  return inputs.map(({ text, quote, sectionKey, currentAssessment, statementPoint }) => {
    const question = statementPoint?.question.text ?? '';
    return {
      question,
      // The input repeats the question above its answer.
      text: question && text.startsWith(question) ? text.slice(question.length).trim() : text,
      place: sectionKey ? quote : '',
      outcome: currentAssessment?.outcome ?? null,
      reasoning: currentAssessment?.reasoning ?? '',
      planChange: currentAssessment?.planChange ?? '',
    };
  });
}

/**
 * What the planning group has answered to a round's statement, question by question, as it stands now. Null while
 * nothing has been submitted.
 */
export async function answersOf(roundId: string): Promise<{ points: AnsweredPoint[]; complete: boolean } | null> {
  const statement = await database().statement.findUnique({
    where: { roundId },
    select: { submission: { select: { reference: true } } },
  });
  if (!statement) return null;
  const points = await answersToSubmission(statement.submission.reference);
  return { points, complete: points.every(({ outcome }) => outcome) };
}

/** A round's statement as a whole: what the page and the PDF of it show. Throws Failure `notFound`. */
export async function statementOf(roundId: string) {
  const round = await roundById(roundId);
  const [texts, notes, inputs] = await Promise.all([
    commonTexts(roundId),
    notesOf(roundId),
    database().input.findMany({
      where: { submission: { statement: { roundId } } },
      orderBy: { number: 'asc' },
      select: answeredInput,
    }),
  ]);
  const titleOf = (key: string | null) => round.sections.find((section) => section.key === key)?.title ?? '';
  const questions = await Promise.all(
    round.questions.map(async (question) => {
      const answers = await answersTo(question.id, round.council.kind);
      const text = texts.get(question.id);
      return {
        number: question.number,
        type: question.type,
        question: question.text,
        text: text?.text ?? '',
        place: titleOf(text?.sectionKey ?? null),
        sources: text?.sources.length ?? 0,
        answered: answers.length,
        tally: tallyOf(
          question,
          answers.map(({ value }) => value),
        ),
        proposals: notes.proposals.filter(({ questionId }) => questionId === question.id),
        dissents: notes.dissents.filter(({ questionId }) => questionId === question.id),
        /** Which input of the submission it became. */
        input: inputs.find(({ statementPoint }) => statementPoint?.questionId === question.id)?.number ?? null,
      };
    }),
  );
  // A statement that was typed in from minutes answers no single question.
  const typedIn = inputs
    .filter(({ statementPoint }) => !statementPoint)
    .map(({ number, text, quote, sectionKey }) => ({ number, text, place: sectionKey ? quote : '' }));
  return {
    round,
    questions: typedIn.length > 0 ? [] : questions,
    typedIn,
    dissents: notes.dissents.filter(({ questionId }) => !questionId),
    reference: round.statement?.submission.reference ?? null,
    adoptedBy: shownName(round.council.kind, round.adoptedBy),
  };
}

export type WholeStatement = Awaited<ReturnType<typeof statementOf>>;
