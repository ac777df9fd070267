import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveOpenHearing } from '../../test/fixtures';
import { formOf, giveInputs, routeArgs } from '../../test/give-inputs';
import { verifyAudit } from '../audit/verify.server';
import { completenessOf } from './completeness.server';
import { letterOf } from './letter.server';
import { saveTriage } from './save-triage.server';
import { splitLetter, type WantedMark } from './split-letter.server';
import { action } from './split-page';
import { restOf, tidyMarks } from './split-text';

const db = useTestDatabase();

/** Users are made by the fixtures, without a deed. */
const tampered = async () => (await verifyAudit(db())).findings.filter(({ where }) => !where.startsWith('user'));

const text = 'Hei!\nVi vil ha fleire bussar.\nSkulen må ha betre lys.\nHelsing Kari';

async function world(letterText = text) {
  const { hearing, plan, planner } = await giveOpenHearing();
  const points = [{ text: letterText, place: {}, languageForm: 'nn' as const }];
  const [input] = await giveInputs(hearing.id, [{}], { channel: 'paper', points });
  const { reference } = input!.submission;
  const of = (words: string, more: Partial<WantedMark> = {}): WantedMark => {
    const start = letterText.indexOf(words);
    return { start, end: start + words.length, ...more };
  };
  const split = (revision: number, marks: WantedMark[], restSeen = false) =>
    splitLetter({ reference, sentPoint: 1, revision, marks, restSeen }, planner.id);
  const letter = async () => (await letterOf(reference, 1))!;
  const inputs = () =>
    db().input.findMany({
      where: { hearingId: hearing.id },
      orderBy: { number: 'asc' },
      include: { currentAssessment: true },
    });
  return { hearing, plan, planner, input: input!, reference, of, split, letter, inputs };
}

describe('a letter', () => {
  it('is cut into points that know their place, and stays as it was sent', async () => {
    const { split, of, inputs, letter, input } = await world();
    expect(
      await split(0, [of('Vi vil ha fleire bussar.', { section: 'satsing' }), of('Skulen må ha betre lys.')]),
    ).toEqual({ points: 2 });
    expect((await inputs()).map(({ number, text: said, sectionKey }) => [number, said, sectionKey])).toEqual([
      [1, 'Vi vil ha fleire bussar.', 'satsing'],
      [2, 'Skulen må ha betre lys.', null],
    ]);
    const now = await letter();
    expect(now.points[0]!.inputId).toBe(input.id);
    expect(now.text).toBe(text);
    expect(restOf(now.text, now.points).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Hei!',
      'Helsing Kari',
    ]);
    expect(await tampered()).toEqual([]);
  });

  it('is cut anew without touching the points that stay, nor their assessments', async () => {
    const { split, of, inputs, letter, planner, hearing } = await world();
    await split(0, [of('Vi vil ha fleire bussar.'), of('Skulen må ha betre lys.')]);
    const [, lights] = await inputs();
    await saveTriage(
      {
        inputId: lights!.id,
        revision: 1,
        themeIds: [],
        assigneeId: null,
        outcome: 'followed',
        reasoning: 'Ja',
        planChange: '',
      },
      planner.id,
    );
    const before = (await inputs()).find(({ id }) => id === lights!.id);
    const { points } = await letter();
    const again = [points[0]!, points[1]!, of('Helsing Kari')].map(({ start, end, ...rest }) => ({
      start,
      end,
      inputId: 'inputId' in rest ? rest.inputId : null,
    }));
    // The first point gets other words; the second is where it was.
    again[0] = { ...of('fleire bussar'), inputId: points[0]!.inputId };
    expect(await split(1, again)).toEqual({ points: 3 });
    const after = await inputs();
    expect(after.find(({ id }) => id === lights!.id)).toEqual(before);
    expect(after.map(({ text: said }) => said)).toEqual(['fleire bussar', 'Skulen må ha betre lys.', 'Helsing Kari']);
    expect(await db().assessment.count({ where: { input: { hearingId: hearing.id } } })).toBe(1);
  });

  it('lets go of a point that nobody has worked on, and of no other', async () => {
    const { split, of, inputs, planner, letter } = await world();
    await split(0, [of('Vi vil ha fleire bussar.'), of('Skulen må ha betre lys.'), of('Helsing Kari')]);
    const [first, second] = await inputs();
    await saveTriage(
      {
        inputId: second!.id,
        revision: 1,
        themeIds: [],
        assigneeId: null,
        outcome: 'noted',
        reasoning: '',
        planChange: '',
      },
      planner.id,
    );
    const mark = async (ids: string[]) =>
      (await letter()).points
        .filter(({ inputId }) => ids.includes(inputId))
        .map(({ inputId, start, end }) => ({ inputId, start, end }));
    expect(await split(1, await mark([first!.id]))).toEqual({ refused: 'worked', numbers: [2] });
    expect(await split(1, await mark([second!.id]))).toEqual({ refused: 'firstRemoved' });
    expect(await split(1, await mark([first!.id, second!.id]))).toEqual({ points: 2 });
    expect((await inputs()).map(({ number }) => number)).toEqual([1, 2]);
    expect(await tampered()).toEqual([]);
  });

  it('keeps the hearing open until somebody has seen what no mark covers', async () => {
    const { split, of, hearing, letter } = await world();
    await split(0, [of('Vi vil ha fleire bussar.')]);
    expect((await completenessOf(hearing.id)).unseenRests).toHaveLength(1);
    const [point] = (await letter()).points;
    await split(1, [{ start: point!.start, end: point!.end }], true);
    expect((await completenessOf(hearing.id)).unseenRests).toEqual([]);
    expect(await letter()).toMatchObject({ split: { revision: 2, restSeenBy: expect.stringContaining('planner') } });
  });

  it('is never cut over what another planner cut', async () => {
    const { split, of } = await world();
    const results = await Promise.allSettled([split(0, [of('Hei!')]), split(0, [of('Helsing Kari')])]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('marked over a point with blacked-out words is refused: they would be seen again', async () => {
    const { split, of, input, planner } = await world();
    await db().redaction.create({
      data: {
        inputId: input.id,
        revisionNumber: 1,
        start: 0,
        end: 3,
        reason: 'other',
        createdById: planner.id,
        createdAt: new Date(),
      },
    });
    expect(await split(0, [of('Hei!')])).toMatchObject({ refused: 'redacted' });
  });

  it('cut by sentences, without scripts', async () => {
    const { planner, reference, inputs } = await world();
    const form = formOf({ by: 'sentences', revision: 0, s0: 'rest', s1: 'new', s2: 'same', s3: 'new', restSeen: 'on' });
    const answer = await action(routeArgs(planner, '/arbeid', { reference, number: '1' }, form));
    expect((answer as Response).status).toBe(303);
    expect((await inputs()).map(({ text: said }) => said)).toEqual([
      'Vi vil ha fleire bussar.\nSkulen må ha betre lys.',
      'Helsing Kari',
    ]);
  });

  it('whatever is marked, what was sent is the points and the rest, sign by sign', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .string({ unit: fc.constantFrom('a', ' ', '\n', 'å', '😀', '.'), minLength: 1, maxLength: 40 })
          .filter((one) => one.trim() !== ''),
        fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { minLength: 1, maxLength: 4 }),
        async (letterText, pairs) => {
          const marks = pairs.map(([start, end]) => ({ start, end }));
          const tidy = tidyMarks(letterText, marks);
          if (tidy === 'overlap' || tidy.length === 0) return;
          const { split, letter, inputs } = await world(letterText);
          await split(0, marks);
          const now = await letter();
          const said = (all: string) => all.replace(/\s/g, '');
          const pieces = [...now.points, ...restOf(now.text, now.points)].sort((a, b) => a.start - b.start);
          expect(said(pieces.map(({ start, end }) => now.text.slice(start, end)).join(''))).toBe(said(letterText));
          expect((await inputs()).map(({ text: words }) => words).sort()).toEqual(
            now.points.map(({ start, end }) => now.text.slice(start, end)).sort(),
          );
        },
      ),
      { numRuns: 8 },
    );
  });
});
