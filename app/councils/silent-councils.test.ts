import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveCouncil, giveOpenHearing } from '../../test/fixtures';
import { newSecret } from '~/platform/reference.server';
import { registerStatement } from './register-statement.server';
import { explainSilence, silentStatutoryCouncils, unexplainedSilences } from './silent-councils.server';

const db = useTestDatabase();

async function giveCouncils() {
  const [youth, elders] = [await giveCouncil('youth'), await giveCouncil('elders')];
  await db().council.create({ data: { name: 'Brukarrådet', kind: 'users', languageForm: 'nn' } });
  const ours = new Set([youth.id, elders.id]);
  const silent = async (hearingId: string) =>
    (await silentStatutoryCouncils(hearingId)).filter(({ councilId }) => ours.has(councilId));
  return { youth, elders, silent };
}

const answerOf = (councilId: string, hearingId: string) => ({
  councilId,
  hearingId,
  meetingOn: '2026-01-15',
  caseNumber: '',
  languageForm: 'nn' as const,
  points: [{ section: null, text: 'Rådet er nøgd.' }],
  idempotencyKey: newSecret(),
});

describe('the statutory councils that are silent', () => {
  it('are those without a statement and without "nothing to remark", asked or not', async () => {
    const { hearing, planner } = await giveOpenHearing();
    const { youth, elders, silent } = await giveCouncils();
    expect((await silent(hearing.id)).map(({ councilId }) => councilId).sort()).toEqual([youth.id, elders.id].sort());

    const { reference } = await registerStatement(answerOf(youth.id, hearing.id), planner);
    expect((await silent(hearing.id)).map(({ councilId }) => councilId)).toEqual([elders.id]);
    await db().submission.update({ where: { reference }, data: { withdrawnAt: new Date() } });
    expect(await silent(hearing.id)).toHaveLength(2);

    const party = await db().consultedParty.create({
      data: { hearingId: hearing.id, councilId: elders.id, invitedAt: new Date() },
    });
    const round = await db().councilRound.create({ data: { councilId: elders.id, consultedPartyId: party.id } });
    expect(await silent(hearing.id)).toContainEqual(
      expect.objectContaining({ councilId: elders.id, consultedPartyId: party.id, invitedAt: expect.any(Date) }),
    );
    await db().councilRound.update({ where: { id: round.id }, data: { stage: 'nothingToRemark' } });
    expect((await silent(hearing.id)).map(({ councilId }) => councilId)).toEqual([youth.id]);
  });

  it('keep a reason each, which is not written over unseen', async () => {
    const { hearing, planner } = await giveOpenHearing();
    const { youth, silent } = await giveCouncils();
    const say = (reason: string, revision: number) =>
      explainSilence({ hearingId: hearing.id, councilId: youth.id, reason, revision }, planner.id);
    await expect(say('  ', 0)).rejects.toMatchObject({ code: 'badRequest' });
    await say('Rådet hadde ikkje møte.', 0);
    await expect(say('Noko anna', 0)).rejects.toMatchObject({ code: 'conflict' });
    await say('Rådet var ikkje valt enno.', 1);
    const [known] = (await silent(hearing.id)).filter(({ councilId }) => councilId === youth.id);
    expect(known!.reason).toMatchObject({ text: 'Rådet var ikkje valt enno.', author: planner.name, revision: 2 });
    expect((await unexplainedSilences(hearing.id)).map(({ councilId }) => councilId)).not.toContain(youth.id);
  });
});
