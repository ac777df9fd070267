import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveOpenHearing } from '../../test/fixtures';
import { giveInputs } from '../../test/give-inputs';
import { createTheme } from './create-theme.server';
import type { Filter } from './filter';
import { listInputs, neighboursOf } from './list-inputs.server';
import { hearingProgress, mineNotDone } from './progress.server';
import { saveTriage, type Triage } from './save-triage.server';

const db = useTestDatabase();

const nothing = { themeIds: [], assigneeId: null, outcome: null, reasoning: '', planChange: '' };

async function world() {
  const { hearing, plan, planner } = await giveOpenHearing();
  const inputs = await giveInputs(hearing.id, [
    { section: 'satsing-heimen' },
    { element: 'm-dag' },
    {},
    { block: 'b-inn1' },
    { section: 'satsing' },
  ]);
  const scope = { hearing, viewerId: planner.id };
  const triage = async (index: number, change: Partial<Triage>) => {
    const { id } = inputs[index]!;
    const { revision } = await db().input.findUniqueOrThrow({ where: { id } });
    await saveTriage({ inputId: id, revision, ...nothing, ...change }, planner.id);
  };
  const found = async (filter: Filter) => {
    const { inputs: listed, total } = await listInputs(scope, filter);
    expect(total).toBe(listed.length);
    return listed.map(({ reference }) => inputs.findIndex(({ address }) => address === reference));
  };
  return { hearing, plan, planner, inputs, scope, triage, found };
}

describe('the list of inputs', () => {
  it('stands in the order of the plan, the whole plan first, then as received', async () => {
    const { found } = await world();
    expect(await found({})).toEqual([2, 3, 1, 4, 0]);
    expect(await found({ sort: 'oldest' })).toEqual([0, 1, 2, 3, 4]);
    expect(await found({ sort: 'newest' })).toEqual([4, 3, 2, 1, 0]);
  });

  it('finds a section with all below it, and the plan as a whole', async () => {
    const { found } = await world();
    expect(await found({ section: 'satsing' })).toEqual([1, 4, 0]);
    expect(await found({ section: '-' })).toEqual([2]);
    expect(await found({ section: 'finst-ikkje' })).toEqual([]);
  });

  it('finds a theme with all below it, and those without', async () => {
    const { found, triage, plan, planner } = await world();
    const theme = async (name: string, parentId: string | null) =>
      ((await createTheme({ planId: plan.id, name, description: '', parentId }, planner.id)) as { id: string }).id;
    const home = await theme('Bustad', null);
    const care = await theme('Omsorgsbustad', home);
    await triage(0, { themeIds: [care] });
    await triage(1, { themeIds: [home] });
    expect(await found({ theme: home })).toEqual([1, 0]);
    expect(await found({ theme: care })).toEqual([0]);
    expect(await found({ theme: 'none' })).toEqual([2, 3, 4]);
  });

  it('finds mine that are not done, and leaves out the answered and the withdrawn', async () => {
    const { found, triage, planner, hearing, inputs } = await world();
    for (const index of [0, 1, 2]) await triage(index, { assigneeId: planner.id });
    await triage(1, { assigneeId: planner.id, outcome: 'noted' });
    await db().submission.update({ where: { id: inputs[2]!.submissionId }, data: { withdrawnAt: new Date() } });
    expect(await found({ mine: '1' })).toEqual([0]);
    expect(await mineNotDone(hearing.id, planner.id)).toBe(1);
    expect(await found({ outcome: 'none' })).toEqual([3, 4, 0]);
    expect(await found({ outcome: 'noted' })).toEqual([1]);
    expect(await found({ assignee: 'me' })).toEqual([2, 1, 0]);
    expect(await found({ assignee: 'none' })).toEqual([3, 4]);
    expect(await found({ withdrawn: 'only' })).toEqual([2]);
    expect(await found({ withdrawn: 'hide' })).toEqual([3, 1, 4, 0]);
    expect(await hearingProgress(hearing.id)).toEqual({
      inputs: 5,
      assessed: 1,
      unassessed: 3,
      proposed: 0,
      withdrawn: 1,
    });
  });

  it('an answer that was begun or taken back counts as none', async () => {
    const { found, triage } = await world();
    await triage(0, { outcome: 'noted' });
    await triage(0, { outcome: null, reasoning: 'Må avklarast' });
    expect(await found({ outcome: 'none' })).toContain(0);
  });

  it('finds words in text, sender and reference, also with æ, ø and å in another case', async () => {
    const { found, hearing, inputs } = await world();
    await giveInputs(hearing.id, [{}], {
      channel: 'paper',
      points: [{ text: 'Ønskjer buss', place: {}, languageForm: 'nn' }],
      sender: {
        kind: 'organisation',
        name: 'Åse',
        organisationName: 'Bygdelaget',
        contactEmail: '',
        nameIsPublic: true,
      },
    });
    for (const q of ['ønskjer', 'bygdelaget BUSS', 'åse']) expect(await found({ q })).toEqual([-1]);
    expect(await found({ q: inputs[3]!.address.slice(0, 9) })).toEqual([3]);
    expect(await found({ channel: 'paper' })).toEqual([-1]);
  });

  it('takes % and _ for themselves', async () => {
    const { found, hearing } = await world();
    const points = [{ text: 'Auk stillinga til 50% frå 2027_1', place: {}, languageForm: 'nn' as const }];
    await giveInputs(hearing.id, [{}], { points });
    for (const q of ['50%', '2027_1', '% frå']) expect(await found({ q })).toEqual([-1]);
    for (const q of ['Merknad_0', 'M%d']) expect(await found({ q })).toEqual([]);
  });
});

describe('next and previous', () => {
  it('follow the filtered list', async () => {
    const { scope, inputs } = await world();
    expect(await neighboursOf(scope, {}, inputs[1]!.id)).toMatchObject({
      previous: inputs[3]!.address,
      next: inputs[4]!.address,
      position: 3,
      total: 5,
    });
    expect(await neighboursOf(scope, { section: 'satsing' }, inputs[1]!.id)).toMatchObject({
      previous: null,
      next: inputs[4]!.address,
      position: 1,
      total: 3,
    });
  });

  it('are still the right ones when the saved input has left the filter', async () => {
    const { scope, inputs, triage } = await world();
    await triage(1, { outcome: 'noted' });
    expect(await neighboursOf(scope, { outcome: 'none' }, inputs[1]!.id)).toMatchObject({
      previous: inputs[3]!.address,
      next: inputs[4]!.address,
      position: null,
      total: 4,
    });
  });
});
