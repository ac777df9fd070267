import type { LoaderFunctionArgs } from '@remix-run/node';
import { database } from '~/platform/database.server';
import { isAnswered, type Answer, type AnswerValue } from '../questions';
import { roundById } from '../rounds/queries.server';
import { requireInsider } from '../rounds/round-access.server';
import type { RoundDeed } from '../round-rules';

/** Who is asking and the round, for a page of the members. */
export async function memberScene(args: LoaderFunctionArgs, deed: RoundDeed) {
  const insider = await requireInsider(args, deed);
  const round = await roundById(insider.roundId);
  const member = round.members.find(({ id }) => id === insider.membershipId) ?? null;
  return { insider, round, member };
}

const nothing: Answer = { text: '', value: null };

/** What this member has answered, by question. */
export async function ownAnswers(roundId: string, membershipId: string | null): Promise<Map<string, Answer>> {
  if (!membershipId) return new Map();
  const rows = await database().memberAnswer.findMany({
    where: { roundId, membershipId },
    select: { questionId: true, text: true, value: true },
  });
  return new Map(rows.map(({ questionId, text, value }) => [questionId, { text, value: value as AnswerValue | null }]));
}

export const answerIn = (answers: Map<string, Answer>, questionId: string): Answer =>
  answers.get(questionId) ?? nothing;

export const isDone = (answers: Map<string, Answer>, questionId: string): boolean =>
  isAnswered(answerIn(answers, questionId));
