import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSums, countReport } from './count-report';
import { channels, outcomes } from './report';

const sections = ['a', 'b', 'c'].map((key) => ({ key, level: 1, title: key }));
const themes = ['t1', 't2', 't3'].map((id) => ({ id, name: id }));

const input = fc.record({
  // "gone" is a section that the version does not have.
  sectionKey: fc.constantFrom(null, 'a', 'b', 'c', 'gone'),
  outcome: fc.constantFrom(null, ...outcomes),
  themes: fc.subarray(themes),
});
const submissions = fc.array(
  fc.record({
    channel: fc.constantFrom(...channels),
    withdrawn: fc.boolean(),
    late: fc.boolean(),
    inputs: fc.array(input, { maxLength: 4 }),
  }),
);

describe('the counts', () => {
  it('add up to what came in, whatever came in', () => {
    fc.assert(
      fc.property(submissions, (list) => {
        const counts = countReport({ sections, themes, submissions: list });
        const cameIn = { submissions: list.length, inputs: list.flatMap(({ inputs }) => inputs).length };
        expect(() => checkSums(counts, cameIn)).not.toThrow();
        const active = list.filter(({ withdrawn }) => !withdrawn).flatMap(({ inputs }) => inputs);
        for (const { outcome, inputs } of counts.byOutcome) {
          expect(inputs).toBe(active.filter((one) => one.outcome === outcome).length);
        }
        for (const { theme, inputs } of counts.byTheme) {
          expect(inputs).toBe(active.filter((one) => one.themes.includes(theme)).length);
        }
        for (const { section, inputs } of counts.bySection) {
          expect(inputs).toBe(active.filter((one) => one.sectionKey === (section?.key ?? null)).length);
        }
      }),
    );
  });

  it('do not pass when anything that came in is left out of any of them', () => {
    fc.assert(
      fc.property(submissions, fc.integer({ min: 1, max: 3 }), (list, lost) => {
        const counts = countReport({ sections, themes, submissions: list });
        const { total } = counts.submissions;
        expect(() => checkSums(counts, { submissions: total + lost, inputs: counts.inputs.total })).toThrow();
        expect(() => checkSums(counts, { submissions: total, inputs: counts.inputs.total + lost })).toThrow();
        const cameIn = { submissions: total, inputs: counts.inputs.total };
        for (const table of ['bySection', 'bySource', 'byOutcome'] as const) {
          const [row, ...rows] = counts[table];
          if (!row) continue;
          const wrong = { ...counts, [table]: [{ ...row, inputs: row.inputs + lost }, ...rows] };
          expect(() => checkSums(wrong, cameIn)).toThrow(/does not add up/);
        }
      }),
    );
  });

  it('count withdrawn submissions by themselves only', () => {
    const one = { channel: 'web' as const, late: true, inputs: [{ sectionKey: 'a', outcome: null, themes: [] }] };
    const counts = countReport({
      sections,
      themes,
      submissions: [
        { ...one, withdrawn: true },
        { ...one, withdrawn: false },
      ],
    });
    expect(counts.submissions).toEqual({ total: 2, active: 1, withdrawn: 1, late: 1 });
    expect(counts.inputs).toEqual({ total: 2, active: 1, withdrawn: 1, assessed: 0, unassessed: 1 });
    expect(counts.bySection).toHaveLength(1);
    expect(counts.silentSections).toBe(2);
  });
});
