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

/**
 * What the planning group has answered to a round's statement, question by question, as it stands now. Null while
 * nothing has been submitted.
 */
export async function answersOf(roundId: string): Promise<{ points: AnsweredPoint[]; complete: boolean } | null> {
  const statement = await database().statement.findUnique({
    where: { roundId },
    select: {
      points: {
        orderBy: { question: { position: 'asc' } },
        select: {
          question: { select: { text: true } },
          input: {
            select: {
              text: true,
              quote: true,
              sectionKey: true,
              currentAssessment: { select: { outcome: true, reasoning: true, planChange: true } },
            },
          },
        },
      },
    },
  });
  if (!statement) return null;
  const points = statement.points.map(({ question, input: { text, quote, sectionKey, currentAssessment } }) => ({
    question: question.text,
    // The input repeats the question above its answer.
    text: text.startsWith(question.text) ? text.slice(question.text.length).trim() : text,
    place: sectionKey ? quote : '',
    outcome: currentAssessment?.outcome ?? null,
    reasoning: currentAssessment?.reasoning ?? '',
    planChange: currentAssessment?.planChange ?? '',
  }));
  return { points, complete: points.every(({ outcome }) => outcome) };
}

/** A round's statement as a whole: what the page and the PDF of it show. Throws Failure `notFound`. */
export async function statementOf(roundId: string) {
  const round = await roundById(roundId);
  const [texts, notes] = await Promise.all([commonTexts(roundId), notesOf(roundId)]);
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
      };
    }),
  );
  return {
    round,
    questions,
    dissents: notes.dissents.filter(({ questionId }) => !questionId),
    reference: round.statement?.submission.reference ?? null,
    adoptedBy: shownName(round.council.kind, round.adoptedBy),
  };
}

export type WholeStatement = Awaited<ReturnType<typeof statementOf>>;
