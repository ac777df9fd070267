import { describe, expect, it } from 'vitest';
import type { ImportedPlan } from '~/plans/import/imported-plan';
import type { ContentPlan, ContentPoint, PlanName } from './content-types';
import { healthPlan } from './health-plan.nn';
import { statements, submissions, themes, workshops } from './inputs';
import { mobilityPlan } from './mobility-plan.nb';
import { municipality } from './municipality';
import { councils, people } from './people';
import { resolvePlace } from './resolve-place';
import { toDocx } from './to-docx';
import { toImportedPlan } from './to-imported-plan';

const plans: Record<PlanName, ContentPlan> = { health: healthPlan, mobility: mobilityPlan };
const imported: Record<PlanName, ImportedPlan> = {
  health: toImportedPlan(healthPlan),
  mobility: toImportedPlan(mobilityPlan),
};
const daysOpen: Record<PlanName, number> = { health: 19, mobility: 11 };

interface PlacedPoint {
  plan: PlanName;
  source: string;
  point: ContentPoint;
}
const points: PlacedPoint[] = [
  ...[...submissions, ...statements].flatMap(({ plan, key, points }) =>
    points.map((point) => ({ plan, source: key, point })),
  ),
  ...workshops.flatMap(({ plan, key, groups }) =>
    groups.flatMap(({ notes }) => notes.map((point) => ({ plan, source: key, point }))),
  ),
];
const pointsOf = (plan: PlanName) => points.filter((point) => point.plan === plan);
const repeated = (values: string[]) => values.filter((value, at) => values.indexOf(value) !== at);
const wordsOf = (plan: ImportedPlan) =>
  plan.sections.flatMap(({ title, blocks }) => [
    title,
    ...blocks.flatMap(({ text, elements }) => [text, ...elements.map((element) => element.text)]),
  ]);

describe.each(['health', 'mobility'] as const)('the %s plan', (name) => {
  const plan = imported[name];
  const blocks = plan.sections.flatMap((section) => section.blocks);
  const elements = blocks.flatMap((block) => block.elements);

  it('has unique keys that are the same each time', () => {
    expect(repeated(plan.sections.map((section) => section.key))).toEqual([]);
    expect(repeated(blocks.map((block) => block.key))).toEqual([]);
    expect(repeated(elements.map((element) => element.key))).toEqual([]);
    expect(repeated(plan.sections.map((section) => section.title))).toEqual([]);
    expect(toImportedPlan(plans[name])).toEqual(plan);
  });

  it('skips no level and leaves no section empty', () => {
    plan.sections.forEach((section, at) => {
      expect(section.level).toBeLessThanOrEqual((plan.sections[at - 1]?.level ?? 0) + 1);
      expect(section.blocks.length, section.title).toBeGreaterThan(0);
    });
  });

  it('has html and plain text that say the same', () => {
    for (const block of blocks) {
      if (block.kind === 'elements') continue;
      const stripped = block.html
        .replace(/<[^>]+>/g, '')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&');
      expect(stripped.replace(/\s/g, '')).toBe(block.text.replace(/\s/g, ''));
    }
  });

  it('has tables with as many cells as headings, and properties that belong to one element', () => {
    for (const section of plans[name].sections) {
      for (const block of section.body) {
        if (typeof block === 'string') continue;
        if ('table' in block) {
          for (const row of block.table.rows) expect(row, section.title).toHaveLength(block.table.head.length);
        }
        if ('goalTable' in block && block.goalTable.columns.some(({ kind }) => kind === 'responsible')) {
          for (const [first] of block.goalTable.rows) expect(first).toHaveLength(1);
        }
      }
    }
  });

  it('builds as a Word file', async () => {
    const docx = await toDocx(plans[name]);
    expect(docx.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  });
});

describe('what people said', () => {
  it.each(points)('$source is about a place in the plan: $point.text', ({ plan, point }) => {
    expect(() => resolvePlace(imported[plan], point.place)).not.toThrow();
  });

  it('fails loudly when a place is gone', () => {
    expect(() => resolvePlace(imported.health, { on: 'section', title: '9 Finst ikkje' })).toThrow('0 places');
  });

  it('came while the hearing was open', () => {
    for (const { plan, dayOffset } of [...submissions, ...workshops]) {
      expect(dayOffset).toBeGreaterThanOrEqual(0);
      expect(dayOffset).toBeLessThanOrEqual(daysOpen[plan]);
    }
    for (const { plan, meetingDayOffset } of statements) {
      expect(meetingDayOffset).toBeLessThanOrEqual(daysOpen[plan]);
    }
  });

  it('has unique keys, known themes, and planners who exist', () => {
    const known = new Set(themes.map(({ plan, name }) => `${plan}/${name}`));
    const planners = people.filter(({ role }) => role === 'planner').map(({ key }) => key);
    expect(repeated([...submissions, ...statements, ...workshops].map(({ key }) => key))).toEqual([]);
    for (const { plan, parent } of themes) if (parent) expect(known).toContain(`${plan}/${parent}`);
    for (const { plan, point } of points) {
      for (const theme of point.themes ?? []) expect(known).toContain(`${plan}/${theme}`);
      if (point.assignedTo) expect(planners).toContain(point.assignedTo);
      if (point.assessment) expect(point.assignedTo, point.text).toBeDefined();
    }
    for (const { registeredBy } of submissions) {
      if (registeredBy) expect(people.map(({ key }) => key)).toContain(registeredBy);
    }
    for (const { questions, groups, facilitator } of workshops) {
      const asked = questions.map(({ key }) => key);
      for (const note of groups.flatMap(({ notes }) => notes)) expect(asked).toContain(note.question);
      expect(people.find(({ key }) => key === facilitator)?.role).toBe('facilitator');
    }
  });

  it('names nobody by number', () => {
    for (const { point } of points) expect(point.text).not.toMatch(/\d{8,}|\d{2,3} \d{2} \d{2,3} ?\d{2}/);
  });

  it('is as much as a demonstration needs', () => {
    const health = pointsOf('health');
    const mainMatters = ['centralising', 'transport', 'digital', 'schoolHealth', 'staff'];
    const themed = health.filter(({ point }) => point.themes);
    const onMainMatters = themed.filter(({ point }) => point.themes?.some((theme) => mainMatters.includes(theme)));
    const assessed = health.filter(({ point }) => point.assessment).length;
    const notes = workshops.filter(({ plan }) => plan === 'health').flatMap(({ groups }) => groups);

    expect(submissions.filter(({ plan }) => plan === 'health').length).toBeGreaterThanOrEqual(60);
    expect(submissions.filter(({ plan }) => plan === 'mobility').length).toBeGreaterThanOrEqual(15);
    expect(notes.flatMap((group) => group.notes).length).toBeGreaterThanOrEqual(60);
    expect(onMainMatters.length / health.length).toBeGreaterThan(0.4);
    expect(assessed / health.length).toBeGreaterThan(0.4);
    expect(assessed / health.length).toBeLessThan(0.6);
    expect(health.some(({ point }) => point.assignedTo && !point.assessment)).toBe(true);
  });
});

describe('the municipality', () => {
  it('adds up', () => {
    const sum = municipality.villages.reduce((total, village) => total + village.population, 0);
    expect(sum).toBe(municipality.population);
  });

  it('has texts of a real plan’s length', () => {
    const count = (plan: ImportedPlan) => wordsOf(plan).join(' ').split(/\s+/).length;
    expect(count(imported.health)).toBeGreaterThan(6000);
    expect(count(imported.mobility)).toBeGreaterThan(2500);
  });

  it('has councils with a secretary, one leader, and accounts that belong to them', () => {
    for (const { name, secretary, members } of councils) {
      expect(people.find(({ key }) => key === secretary)).toMatchObject({ role: 'councilSecretary', council: name });
      expect(members.filter(({ position }) => position === 'leader')).toHaveLength(1);
      for (const { account } of members) {
        if (account) expect(people.find(({ key }) => key === account)?.council).toBe(name);
      }
    }
    expect(people.every(({ email }) => email.endsWith('example.no'))).toBe(true);
  });
});
