import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../../test/database';
import type { giveUser } from '../../../test/fixtures';
import { giveCouncil, giveOpenHearing } from '../../../test/fixtures';
import { bringTo, giveRound } from '../../../test/give-round';
import { requestArgs } from '../../../test/request-args';
import { dayInNorway } from '~/platform/norwegian-time';
import { explainSilence } from '../silent-councils.server';
import { loader } from './flags-layout';

const db = useTestDatabase();

const flags = async (plan: { slug: string }, viewer: Awaited<ReturnType<typeof giveUser>> | null) =>
  (await loader(requestArgs({ viewer, params: { plan: plan.slug, hearing: '1' } })))?.flags;

describe('on the page of a hearing', () => {
  it('parts on which a statutory council has not been heard are flagged while there is time', async () => {
    const given = await giveRound();
    const { plan, planner, council, hearing } = given;
    await db().consultedParty.update({ where: { id: given.party.id }, data: { sectionKeys: ['satsing'] } });
    const mine = async () =>
      (await flags(plan, planner))!.unheard
        .filter(({ councilId }) => councilId === council.id)
        .map(({ why, sections }) => [why, sections]);
    const asked = ['2 Trygg heime'];
    const notAsked = ['notAsked', ['1 Innleiing']];
    expect(await mine()).toEqual([['noAnswer', asked], notAsked]);
    await bringTo(given, 'submitted');
    expect(await mine()).toEqual([notAsked]);
    expect((await flags(plan, planner))!.open).toBe(true);
    // Nobody else is told.
    expect(await flags(plan, null)).toBeUndefined();
    expect(await flags(plan, given.secretary)).toBeUndefined();
    expect(hearing.closesOn > dayInNorway(new Date())).toBe(true);
  });

  it('each silence asks for a reason when the time is over', async () => {
    const council = await giveCouncil('elders');
    const { plan, planner, hearing } = await giveOpenHearing({ opens: -60, closes: -5 });
    const now = await flags(plan, planner);
    expect(now!.open).toBe(false);
    expect(now!.unexplained).toContain(council.name);
    for (const { id } of await db().council.findMany()) {
      const reason = { hearingId: hearing.id, councilId: id, reason: 'Ikkje valt enno', revision: 0 };
      await explainSilence(reason, planner.id);
    }
    expect((await flags(plan, planner))!.unexplained).toEqual([]);
  });
});
