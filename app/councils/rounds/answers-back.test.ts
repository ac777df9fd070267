import { expect, it } from 'vitest';
import { useTestDatabase } from '../../../test/database';
import { bringTo, giveRound, type GivenRound } from '../../../test/give-round';
import { saidIn } from '../../../test/said-in-round';
import { newSecret } from '~/platform/reference.server';
import { registerStatement } from '../register-statement.server';
import { answersForCouncil } from './answers-for-council.server';
import { sendAnswersBack } from './send-answers-back.server';

const db = useTestDatabase();

/** The planning group answers this many of a hearing's inputs. */
async function assess({ hearing, planner }: GivenRound, count: number): Promise<void> {
  const inputs = await db().input.findMany({
    where: { hearingId: hearing.id },
    orderBy: { number: 'asc' },
    take: count,
  });
  for (const { id } of inputs) {
    const answer = { number: 1, outcome: 'followed', reasoning: 'Gangbrua kjem.', planChange: '' } as const;
    const { id: currentAssessmentId } = await db().assessment.create({
      data: { inputId: id, ...answer, authorId: planner.id },
    });
    await db().input.update({ where: { id }, data: { currentAssessmentId } });
  }
}

const answeredAt = async ({ round }: GivenRound) =>
  (await db().councilRound.findUniqueOrThrow({ where: { id: round.id } })).answeredAt;

it('answers go back question by question when all are there, and everybody with an address is told', async () => {
  const given = await giveRound();
  const { round, planner, secretary } = given;
  await bringTo(given, 'submitted');
  await expect(sendAnswersBack(round.id, 'http://localhost', planner.id)).rejects.toMatchObject({ code: 'conflict' });
  expect(await answersForCouncil(round.id, null)).toBeNull();
  await assess(given, 10);
  await sendAnswersBack(round.id, 'http://localhost', planner.id);
  expect(await answersForCouncil(round.id, await answeredAt(given))).toMatchObject([
    {
      question: 'Sett frå dei unge: Kva er viktigast i planen?',
      text: saidIn.together,
      place: '2 Trygg heime',
      outcome: 'followed',
      reasoning: 'Gangbrua kjem.',
    },
  ]);
  const mails = await db().mail.findMany({ where: { text: { contains: `/rad/${round.id}` } } });
  expect(mails.map(({ to }) => to).sort()).toEqual(['sander@example.no', secretary.email, 'ungdom@example.no'].sort());
  await expect(sendAnswersBack(round.id, 'http://localhost', planner.id)).rejects.toMatchObject({ code: 'conflict' });
});

it('of a statement that was typed in, every point must have its answer', async () => {
  const given = await giveRound();
  const { council, hearing, secretary, round, planner } = given;
  await registerStatement(
    {
      councilId: council.id,
      hearingId: hearing.id,
      meetingOn: '2026-01-15',
      caseNumber: '',
      languageForm: 'nn',
      points: [
        { section: null, text: 'Rådet er nøgd.' },
        { section: 'satsing', text: 'Meir om buss.' },
      ],
      idempotencyKey: newSecret(),
    },
    secretary,
  );
  await assess(given, 1);
  await expect(sendAnswersBack(round.id, 'http://localhost', planner.id)).rejects.toMatchObject({ code: 'conflict' });
  const [, second] = await db().input.findMany({ where: { hearingId: hearing.id }, orderBy: { number: 'asc' } });
  const { id } = await db().assessment.create({
    data: { inputId: second!.id, number: 1, outcome: 'noted', reasoning: '', planChange: '', authorId: planner.id },
  });
  await db().input.update({ where: { id: second!.id }, data: { currentAssessmentId: id } });
  await sendAnswersBack(round.id, 'http://localhost', planner.id);
  expect(await answeredAt(given)).not.toBeNull();
  const answers = await answersForCouncil(round.id, await answeredAt(given));
  expect(answers!.map(({ text, outcome }) => [text, outcome])).toEqual([
    ['Rådet er nøgd.', 'followed'],
    ['Meir om buss.', 'noted'],
  ]);
});
