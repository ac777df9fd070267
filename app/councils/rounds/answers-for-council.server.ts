import { database } from '~/platform/database.server';
import { publishedAnswer, selectPublishedAnswers } from '~/submissions/answers/published-answer';
import { answersOf, type AnsweredPoint } from './statement.server';

/**
 * What the planning group has answered to a round's statement, as its council reads it: what was published; where
 * nothing was, what was sent back to the council alone. Null while there is neither.
 *
 * @param answeredAt when the answers were sent back
 */
export async function answersForCouncil(roundId: string, answeredAt: Date | null): Promise<AnsweredPoint[] | null> {
  const [answers, published] = await Promise.all([answersOf(roundId), publishedPoints(roundId)]);
  if (!answers || (!answeredAt && published.every((answer) => !answer))) return null;
  return answers.points.map((point, index) => {
    const answer = published[index];
    if (answer) return { ...point, ...answer };
    return answeredAt ? point : { ...point, outcome: null, reasoning: '', planChange: '' };
  });
}

/** In the order of the points, as `answersOf` has them; also of a statement that was typed in from minutes. */
async function publishedPoints(roundId: string) {
  const inputs = await database().input.findMany({
    where: { submission: { statement: { roundId } } },
    orderBy: { number: 'asc' },
    select: selectPublishedAnswers,
  });
  return inputs.map((input) => {
    const answer = publishedAnswer(input);
    return answer && { outcome: answer.outcome, reasoning: answer.reasoning, planChange: answer.planChange };
  });
}
