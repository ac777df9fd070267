import { beforeAll, expect, it } from 'vitest';
import { useTestDatabase } from '../../../test/database';
import { bringTo, giveRound } from '../../../test/give-round';
import { answersForCouncil } from '~/councils/rounds/answers-for-council.server';
import { runDueJobs } from '~/platform/jobs.server';
import { saveTriage } from '../save-triage.server';
import { publishAnswers } from './publish-answers.server';
import { tellAnswers } from './tell-answers.server';

const db = useTestDatabase();
beforeAll(() => tellAnswers());

it('a council reads published answers on its own page, question by question; it is told, and the letter is kept', async () => {
  const given = await giveRound();
  await bringTo(given, 'submitted');
  const { hearing, planner, round, party, secretary } = given;
  const [input] = await db().input.findMany({ where: { hearingId: hearing.id } });
  const answer = async (reasoning: string) => {
    const { revision } = await db().input.findUniqueOrThrow({ where: { id: input!.id } });
    const fields = { themeIds: [], assigneeId: null, outcome: 'followed' as const, reasoning, planChange: '' };
    await saveTriage({ inputId: input!.id, revision, ...fields }, planner.id);
    const { currentAssessmentId } = await db().input.findUniqueOrThrow({ where: { id: input!.id } });
    return { inputId: input!.id, assessmentId: currentAssessmentId! };
  };
  const ready = await answer('Det kjem inn i planen.');
  expect(await answersForCouncil(round.id, null)).toBeNull();

  await publishAnswers({ hearingId: hearing.id, answers: [ready] }, planner.id);
  await runDueJobs();
  const shown = { outcome: 'followed', reasoning: 'Det kjem inn i planen.' };
  expect(await answersForCouncil(round.id, null)).toMatchObject([shown]);
  const told = await db().mail.findMany({ where: { kind: 'answers' } });
  expect(new Set(told.map(({ to }) => to))).toEqual(
    new Set(['ungdom@example.no', 'sander@example.no', secretary.email]),
  );
  expect(told[0]!.text).toContain(`/rad/${round.id}`);
  expect(await db().partyLetter.count({ where: { consultedPartyId: party.id, kind: 'answers' } })).toBe(1);
  // Every point is answered, so the planner need not send them back as well.
  const { answeredAt } = await db().councilRound.findUniqueOrThrow({ where: { id: round.id } });
  expect(answeredAt).toBeInstanceOf(Date);

  await answer('Endra, og ikkje publisert enno.');
  expect(await answersForCouncil(round.id, answeredAt)).toMatchObject([shown]);
});
