import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveOpenHearing } from '../../test/fixtures';
import { bringTo, giveRound, insider, letters } from '../../test/give-round';
import { requestArgs, statusOf } from '../../test/request-args';
import { newSecret } from '~/platform/reference.server';
import { action, loader } from './new-statement-page';
import { inviteParties } from './parties/invite-parties.server';
import { partiesOf, partyScene } from './parties/queries.server';
import { registerStatement, type NewStatement } from './register-statement.server';
import { openThinking } from './rounds/open-round.server';
import { answersOf, statementOf } from './rounds/statement.server';

const db = useTestDatabase();

const typedIn = (councilId: string, hearingId: string): NewStatement => ({
  councilId,
  hearingId,
  meetingOn: '2026-01-15',
  caseNumber: '3/26',
  languageForm: 'nn',
  points: [
    { section: null, text: 'Rådet er nøgd.' },
    { section: 'satsing', text: 'Meir om buss.' },
  ],
  idempotencyKey: newSecret(),
});

describe('a finished statement that is typed in', () => {
  it('is the answer of a council that was asked and has not begun: its round is over', async () => {
    const { plan, council, hearing, secretary, round, party } = await giveRound();
    await registerStatement(typedIn(council.id, hearing.id), secretary);
    const after = await db().councilRound.findUniqueOrThrow({ where: { id: round.id } });
    expect(after).toMatchObject({ stage: 'submitted', meetingOn: '2026-01-15', caseNumber: '3/26' });
    const whole = await statementOf(round.id);
    expect(whole.questions).toEqual([]);
    expect(whole.typedIn.map(({ text }) => text)).toEqual(['Rådet er nøgd.', 'Meir om buss.']);
    expect((await answersOf(round.id))!.points).toHaveLength(2);
    const [listed] = await partiesOf((await partyScene(plan.slug, '1')).hearing);
    expect(listed).toMatchObject({ id: party.id, state: 'submitted' });
    await expect(openThinking(insider({ round, council }, { viewer: secretary }))).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it.each(['thinking', 'together', 'adopted'] as const)(
    'is refused while the council is at work: %s',
    async (stage) => {
      const given = await giveRound();
      const { plan, council, hearing, secretary, round } = given;
      await bringTo(given, stage);
      await expect(registerStatement(typedIn(council.id, hearing.id), secretary)).rejects.toMatchObject({
        code: 'conflict',
      });
      const params = { plan: plan.slug, hearing: '1' };
      const page = await loader(requestArgs({ viewer: secretary, params }));
      expect(page.councils).toEqual([]);
      expect(page.atWork).toMatchObject([{ to: `/arbeid/rad/${council.id}/runde/${round.id}` }]);
      // The form was open when the council began: it comes back as it was typed.
      const form: [string, string][] = [
        ['key', newSecret()],
        ['council', council.id],
        ['meetingOn', '2026-01-15'],
        ['languageForm', 'nn'],
        ['points[0].section', ''],
        ['points[0].text', 'Rådet er nøgd.'],
      ];
      const refused = action(requestArgs({ viewer: secretary, params, form }));
      expect(await statusOf(refused)).toBe(409);
      expect(JSON.stringify(await refused)).toContain('Rådet er nøgd.');
      expect(await db().statement.count({ where: { hearingId: hearing.id } })).toBe(0);
    },
  );

  it('adds to what was delivered before', async () => {
    const given = await giveRound();
    await bringTo(given, 'submitted');
    await registerStatement(typedIn(given.council.id, given.hearing.id), given.secretary);
    expect(await db().statement.count({ where: { hearingId: given.hearing.id } })).toBe(2);
    expect((await answersOf(given.round.id))!.points).toHaveLength(1);
  });
});

it('another hearing’s round is nothing to it', async () => {
  const given = await giveRound();
  await bringTo(given, 'thinking');
  const { plan, hearing, planner } = await giveOpenHearing();
  await db().consultedParty.create({ data: { hearingId: hearing.id, councilId: given.council.id } });
  const scene = await partyScene(plan.slug, '1');
  const [party] = await partiesOf(scene.hearing);
  await inviteParties(scene, { parties: [party!.id], way: 'mail', letters, origin: 'http://localhost' }, planner.id);
  await registerStatement(typedIn(given.council.id, hearing.id), given.secretary);
  expect(await db().councilRound.findUnique({ where: { id: given.round.id } })).toMatchObject({ stage: 'thinking' });
});
