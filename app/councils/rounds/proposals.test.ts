import { expect, it } from 'vitest';
import { useTestDatabase } from '../../../test/database';
import { bringTo, giveRound } from '../../../test/give-round';
import { requestArgs, statusOf } from '../../../test/request-args';
import { action as adoptionAction } from './adoption-page';
import { action } from './question-page';
import { obstaclesOf } from './adopt.server';
import { roundById } from './queries.server';
import { statementOf } from './statement.server';

const db = useTestDatabase();

async function giveMeeting() {
  const given = await giveRound();
  await bringTo(given, 'together');
  const { council, round, secretary } = given;
  const params = { council: council.id, round: round.id, question: '1' };
  const work = (form: Record<string, string>) =>
    statusOf(Promise.resolve(action(requestArgs({ viewer: secretary, params, form }))));
  return { ...given, work, now: () => db().councilRound.findUniqueOrThrow({ where: { id: round.id } }) };
}

it('a proposal waits for its votes, which can be counted later and corrected', async () => {
  const { round, work, now } = await giveMeeting();
  expect((await now()).readyAt).not.toBeNull();
  expect(await work({ intent: 'proposal', text: 'Berre lys.' })).toBe(303);
  // What the leader was asked to adopt is another now.
  expect((await now()).readyAt).toBeNull();
  expect(await obstaclesOf(await roundById(round.id))).toEqual(['uncounted']);
  const { id } = await db().proposal.findFirstOrThrow({ where: { roundId: round.id } });
  expect(await work({ intent: 'votes', id, votesFor: '2' })).toBe(422);
  expect(await work({ intent: 'votes', id, votesFor: '2', votesAgainst: 'tre' })).toBe(422);
  expect(await work({ intent: 'votes', id, votesFor: '2', votesAgainst: '1' })).toBe(303);
  expect(await work({ intent: 'votes', id, votesFor: '1', votesAgainst: '2' })).toBe(303);
  expect(await db().proposal.findUnique({ where: { id } })).toMatchObject({ votesFor: 1, votesAgainst: 2 });
  expect(await obstaclesOf(await roundById(round.id))).toEqual([]);
  expect(await work({ intent: 'removeProposal', id })).toBe(303);
  expect(await db().proposal.count({ where: { roundId: round.id } })).toBe(0);
  expect(await work({ intent: 'votes', id, votesFor: '1', votesAgainst: '2' })).toBe(404);
});

it('votes are counted both ways or not at all', async () => {
  const { work } = await giveMeeting();
  expect(await work({ intent: 'proposal', text: 'Berre lys.', votesFor: '2' })).toBe(422);
});

it('dissent is by the name a member is shown with: of the young the first name only', async () => {
  const { round, work } = await giveMeeting();
  const said = { intent: 'dissent', kind: 'dissent', text: 'Lys er viktigast.' };
  expect(await work({ ...said, name: 'Amina Ali' })).toBe(422);
  expect(await work({ ...said, name: 'Nokon annan' })).toBe(422);
  expect(await work({ ...said, name: 'Amina' })).toBe(303);
  expect(await db().dissent.findMany({ where: { roundId: round.id } })).toMatchObject([{ name: 'Amina' }]);
});

it('dissent can be about the statement as a whole, and is taken back before the adoption', async () => {
  const { round, council, secretary, now } = await giveMeeting();
  const params = { council: council.id, round: round.id };
  const work = (form: Record<string, string>) =>
    statusOf(Promise.resolve(adoptionAction(requestArgs({ viewer: secretary, params, form }))));
  const said = { intent: 'dissent', kind: 'minuteNote', text: 'Det gjekk for fort.' };
  expect(await work({ ...said, name: '' })).toBe(422);
  expect(await work({ ...said, name: 'Sander' })).toBe(303);
  expect((await now()).readyAt).toBeNull();
  const whole = (await statementOf(round.id)).dissents;
  expect(whole).toMatchObject([{ name: 'Sander', text: 'Det gjekk for fort.', questionId: null }]);
  expect(await work({ intent: 'removeDissent', id: whole[0]!.id })).toBe(303);
  expect((await statementOf(round.id)).dissents).toEqual([]);
});
