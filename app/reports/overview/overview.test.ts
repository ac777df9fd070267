import { beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../../test/database';
import { giveCouncil, giveUser } from '../../../test/fixtures';
import { formOf, routeArgs } from '../../../test/give-inputs';
import { loadLarge } from '../../../demo/large/load-large.server';
import type { Viewer } from '~/identity/permissions';
import { parseFilter } from '~/triage/filter';
import { speakerGroups } from '~/submissions/speaker-groups';
import { compareGroups, logOddsZ, onlyOneGroup } from './compare-groups';
import { countOverview } from './count-overview';
import type { Fact, HearingFacts } from './facts';
import { action, loader } from './overview-page';
import { provenanceOf } from './provenance.server';
import { readFacts } from './read-facts.server';
import { toInputsOf } from './to-inputs';
import { voiceMatrix } from './silent-cells';

const db = useTestDatabase();
let planner: Viewer;
let slug: string;
let hearing: { id: string; planId: string; versionId: string };
let read: HearingFacts;

beforeAll(async () => {
  planner = await giveUser('planner');
  for (const kind of ['elders', 'youth', 'disability'] as const) await giveCouncil(kind);
  const large = await loadLarge({ inputs: 600, today: '2027-03-28' });
  slug = large.plan.slug;
  hearing = large.hearing;
  const lone = await db().input.findFirstOrThrow({
    where: { hearingId: hearing.id, submission: { withdrawnAt: null } },
  });
  await db().input.update({ where: { id: lone.id }, data: { withdrawnAt: new Date() } });
  read = await readFacts(hearing);
});

/** The same again from whole rows, one input at a time, without any of what the page uses. */
async function recount() {
  const inputs = await db().input.findMany({
    where: { hearingId: hearing.id },
    include: {
      submission: { include: { council: true, notes: { include: { workshop: true } } } },
      currentAssessment: true,
      themes: true,
    },
  });
  const sections = await db().section.findMany({ where: { versionId: hearing.versionId } });
  const above = new Map(sections.map(({ key, parentKey }) => [key, parentKey]));
  const groupOf = ({ submission: { senderKind, ageGroup, council, notes } }: (typeof inputs)[number]) => {
    if (ageGroup || senderKind === 'youth') return 'youth';
    if (senderKind === 'organisation') return 'organisations';
    if (senderKind === 'council') return council!.kind;
    if (senderKind === 'workshop') return notes[0]!.workshop.speakers ?? 'others';
    return 'residents';
  };
  const standing = inputs.filter(({ withdrawnAt, submission }) => (submission.withdrawnAt ?? withdrawnAt) === null);
  const isIn = (input: (typeof inputs)[number], key: string) => {
    for (let at = input.sectionKey; at; at = above.get(at) ?? null) if (at === key) return true;
    return false;
  };
  return { standing, groupOf, isIn, sections };
}

describe('the figures', () => {
  it('are what the rows give when they are counted another way', async () => {
    const { standing, groupOf, isIn, sections } = await recount();
    const overview = countOverview(read);
    expect(overview.inputs).toBe(standing.length);
    expect(overview.submissions).toBe(new Set(standing.map(({ submissionId }) => submissionId)).size);
    for (const { key, inputs, own, byChannel, byStance, bySpeakers } of overview.parts) {
      const some = standing.filter((input) => (key === null ? input.sectionKey === null : isIn(input, key)));
      expect(inputs).toBe(some.length);
      expect(own).toBe(some.filter(({ sectionKey }) => sectionKey === key).length);
      for (const [channel, count] of Object.entries(byChannel)) {
        expect(count).toBe(some.filter(({ submission }) => submission.channel === channel).length);
      }
      for (const [stance, count] of Object.entries(byStance)) {
        expect(count).toBe(some.filter((input) => (input.stance ?? 'none') === stance).length);
      }
      for (const [group, count] of Object.entries(bySpeakers)) {
        expect(count).toBe(some.filter((input) => groupOf(input) === group).length);
      }
    }
    expect(overview.parts).toHaveLength(sections.length + 1);
    for (const { outcome, inputs } of overview.byOutcome) {
      expect(inputs).toBe(standing.filter((input) => (input.currentAssessment?.outcome ?? null) === outcome).length);
    }
    const children = await db().theme.findMany();
    for (const { id, inputs } of overview.themes) {
      const ids = [id, ...children.filter(({ parentId }) => parentId === id).map((theme) => theme.id)];
      expect(inputs).toBe(standing.filter(({ themes }) => themes.some(({ themeId }) => ids.includes(themeId))).length);
    }
    expect(overview.weeks.reduce((sum, { inputs }) => sum + inputs, 0)).toBe(standing.length);
    for (const { from, inputs, to } of overview.weeks) {
      const oslo = (at: Date) => at.toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' });
      const within = standing.filter(
        ({ submission: { receivedAt } }) => oslo(receivedAt) >= from && oslo(receivedAt) <= to,
      );
      expect(inputs).toBe(within.length);
      expect(new Date(from).getUTCDay()).toBe(1);
    }
    expect(overview.bySpeakers.find(({ group }) => group === 'employees')!.inputs).toBeGreaterThan(0);
  });

  it('lead to exactly the inputs behind them', async () => {
    const { conditionFor } = await import('~/triage/list-inputs.server');
    const { countFound } = await import('~/triage/listing.server');
    const to = toInputsOf(slug, 1);
    const expectList = async (address: string, count: number) => {
      const filter = parseFilter(new URL(address, 'http://samrad.test').searchParams);
      expect(countFound(await conditionFor({ hearing, viewerId: planner.id }, filter)), address).toBe(count);
    };
    const overview = countOverview(read);
    for (const { key, inputs, own, byChannel, byStance, bySpeakers } of overview.parts) {
      await expectList(to.part(key), inputs);
      await expectList(to.partAlone(key), own);
      for (const [channel, count] of Object.entries(byChannel)) await expectList(to.part(key, { channel }), count);
      for (const [stance, count] of Object.entries(byStance)) await expectList(to.part(key, { stance }), count);
      for (const [speakers, count] of Object.entries(bySpeakers)) await expectList(to.part(key, { speakers }), count);
    }
    for (const { id, inputs } of overview.themes) await expectList(to({ theme: id }), inputs);
    await expectList(to({ theme: 'none' }), overview.withoutTheme);
    for (const { channel, inputs } of overview.byChannel) await expectList(to({ channel }), inputs);
    for (const { outcome, inputs } of overview.byOutcome) await expectList(to({ outcome: outcome ?? 'none' }), inputs);
    for (const { from, to: until, inputs } of overview.weeks) await expectList(to({ from, to: until }), inputs);
    for (const { group, parts, themes: some } of compareGroups(read)) {
      for (const { matter, inputs } of [...parts, ...some]) {
        const speakers = { speakers: group };
        await expectList(
          'theme' in matter ? to({ theme: matter.theme, ...speakers }) : to.partAlone(matter.part, speakers),
          inputs,
        );
      }
    }
    for (const { part, theme, inputs } of onlyOneGroup(read)) await expectList(to.partAlone(part, { theme }), inputs);
  });

  it('have the same fingerprint for the same inputs, in whatever order they are read, and another when one changes', () => {
    const at = new Date();
    const print = (facts: Fact[]) => provenanceOf(facts, 'overview-1', at).sha256;
    expect(print([...read.facts].reverse())).toBe(print(read.facts));
    expect(print(read.facts.slice(1))).not.toBe(print(read.facts));
    const [first, ...rest] = read.facts;
    expect(print([{ ...first!, outcome: first!.outcome === 'noted' ? null : 'noted' }, ...rest])).not.toBe(
      print(read.facts),
    );
  });
});

let serial = 0;
const fact = (more: Partial<Fact>): Fact => ({
  id: `i${++serial}`,
  submissionId: `s${serial}`,
  sectionKey: null,
  themeIds: [],
  channel: 'web',
  speakers: 'residents',
  outcome: null,
  stance: null,
  receivedOn: '2027-03-01',
  ...more,
});
const many = (count: number, more: Partial<Fact>) => Array.from({ length: count }, () => fact(more));
const sections = [
  { key: 'a', level: 1, title: '1 A' },
  { key: 'b', level: 1, title: '2 B' },
  { key: 'b1', level: 2, title: '2.1 B' },
];
const themes = [
  { id: 't', parentId: null, name: 'Over' },
  { id: 'u', parentId: 't', name: 'Under' },
];

describe('what a group speaks about more than the others', () => {
  it('is what it says clearly more of, and not what a few happen to say', () => {
    const facts = [
      ...many(20, { speakers: 'youth', sectionKey: 'a' }),
      ...many(20, { speakers: 'youth', sectionKey: 'b' }),
      ...many(10, { sectionKey: 'a' }),
      ...many(90, { sectionKey: 'b' }),
      ...many(2, { speakers: 'elders', sectionKey: 'a' }),
    ];
    const voices = compareGroups({ sections, themes, facts });
    const of = (group: string) => voices.find((voice) => voice.group === group)!;
    expect(of('youth').parts.map(({ matter }) => matter)).toEqual([{ part: 'a' }]);
    expect(of('youth').parts[0]).toMatchObject({ inputs: 20, others: 12, share: 0.5, othersShare: 12 / 102 });
    expect(of('residents').parts.map(({ matter }) => matter)).toEqual([{ part: 'b' }]);
    expect(of('elders').parts).toEqual([]);
    expect(voices.map(({ group }) => group)).toEqual([...speakerGroups]);
  });

  it('follows the formula of Monroe, Colaresi and Quinn', () => {
    // Worked out by hand: prior 50 · 30 / 150 = 10.
    const odds = Math.log((20 + 10) / (50 + 50 - 20 - 10)) - Math.log((10 + 10) / (100 + 50 - 10 - 10));
    expect(logOddsZ({ inputs: 20, all: 50 }, { inputs: 10, all: 100 })).toBeCloseTo(
      odds / Math.sqrt(1 / 30 + 1 / 20),
      12,
    );
    expect(logOddsZ({ inputs: 10, all: 100 }, { inputs: 10, all: 100 })).toBe(0);
  });

  it('names what only one group said, under the more particular theme', () => {
    const facts = [
      ...many(2, { speakers: 'youth', sectionKey: 'b1', themeIds: ['u'] }),
      ...many(2, { speakers: 'elders', sectionKey: 'a', themeIds: ['t'] }),
      fact({ sectionKey: 'a', themeIds: ['t'] }),
      fact({ speakers: 'elders', sectionKey: 'b', themeIds: ['t'] }),
    ];
    expect(onlyOneGroup({ sections, themes, facts })).toEqual([{ part: 'b1', theme: 'u', group: 'youth', inputs: 2 }]);
  });
});

describe('who is missing', () => {
  it('names each empty cell in words, and a group that said nothing at all', () => {
    const facts = [
      ...many(3, { sectionKey: 'a' }),
      fact({ sectionKey: 'b1' }),
      fact({ speakers: 'youth', sectionKey: 'b1' }),
    ];
    const matrix = voiceMatrix(countOverview({ sections, themes, facts }).parts);
    expect(matrix.rows.map(({ key }) => key)).toEqual([null, 'a', 'b']);
    expect(matrix.groups).not.toContain('others');
    expect(matrix.silent.find(({ group }) => group === 'residents')).toBeUndefined();
    expect(matrix.silent.find(({ group }) => group === 'youth')).toMatchObject({ parts: ['1 A'], all: false });
    expect(matrix.silent.find(({ group }) => group === 'elders')).toMatchObject({ all: true });
  });
});

describe('the page', () => {
  const params = () => ({ plan: slug, hearing: '1' });
  const page = () => loader(routeArgs(planner, '/oversikt', params()));

  it('is for those who may read reports', async () => {
    const other = await giveUser('facilitator');
    await expect(loader(routeArgs(other, '/oversikt', params()))).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('keeps who took part in a workshop, and refuses when somebody else has changed it', async () => {
    const { id } = (await page()).workshops[0]!;
    const send = (before: string, now: string) =>
      action(routeArgs(planner, '/oversikt', params(), formOf({ [`before-${id}`]: before, [`speakers-${id}`]: now })));
    expect(await send('youth', 'elders')).toMatchObject({ status: 303 });
    expect((await page()).workshops[0]).toMatchObject({ speakers: 'elders' });
    expect(await send('youth', 'residents')).toMatchObject({ init: { status: 409 } });
    expect((await page()).workshops[0]).toMatchObject({ speakers: 'elders' });
    await expect(send('elders', 'others')).rejects.toMatchObject({ code: 'badRequest' });
    expect(await db().auditEntry.count({ where: { action: 'workshop.speakersSet', subjectId: id } })).toBe(1);
  });

  it('keeps agreeing apart from what was said', async () => {
    const { overview } = await page();
    const [first] = read.facts;
    await db().support.create({ data: { inputId: first!.id, hearingId: hearing.id, device: 'x' } });
    const after = await page();
    expect(after.support).toMatchObject({ total: 1, most: [{ id: first!.id, count: 1 }] });
    expect(after.overview.inputs).toBe(overview.inputs);
  });
});
