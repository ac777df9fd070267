import { publishedPlan } from '~/hearings/queries.server';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';

/** Has anything that was said about a plan been answered in public? */
export const hasAnswers = async (planId: string): Promise<boolean> =>
  (await database().answerPublication.findFirst({ where: { hearing: { planId } }, select: { id: true } })) !== null;

/**
 * A plan with the hearing whose answers are asked for, and the numbers of all its hearings that have answers. Unless a
 * number is given, it is the newest that has some: a new hearing does not hide what was answered in the one before.
 *
 * @throws Failure `notFound`
 */
export async function answeredHearing(slug: string, asked: string | null) {
  const { plan, hearing: newest } = found(await publishedPlan(slug));
  const answered = await database().hearing.findMany({
    where: { planId: plan.id, publishedAt: { not: null }, publications: { some: {} } },
    orderBy: { number: 'desc' },
    include: { version: { select: { languageForm: true } } },
  });
  const hearing =
    asked === null ? (answered[0] ?? newest) : [...answered, newest].find(({ number }) => String(number) === asked);
  if (!hearing) throw new Failure('notFound');
  return { plan, hearing, isNewest: hearing.id === newest.id, numbers: answered.map(({ number }) => number) };
}
