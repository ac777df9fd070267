import { beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveCouncil, giveUser } from '../../test/fixtures';
import { composePool } from './compose-pool';
import { largePlan } from './large-plan';
import { loadLarge } from './load-large.server';
import { largeWorkshops } from './who-and-how';
import { matters } from '../content/large/matters';

const db = useTestDatabase();

describe('what is said', () => {
  const pool = composePool(1_000);
  const points = pool.flatMap((submission) => submission.points);

  it('is the same each time, and other with another seed', () => {
    expect(composePool(1_000)).toEqual(pool);
    expect(composePool(1_000, 7)).not.toEqual(pool);
  });

  it.each([1, 250, 3_000])('is exactly as much as asked for: %i', (inputs) => {
    expect(composePool(inputs).reduce((sum, { points: some }) => sum + some.length, 0)).toBe(inputs);
  });

  it('is about every matter, in both forms, through every channel, from every voice', () => {
    expect(new Set(points.map(({ matter }) => matter)).size).toBe(matters.length);
    expect(new Set(pool.map(({ form }) => form))).toEqual(new Set(['nb', 'nn']));
    expect(new Set(pool.map(({ channel }) => channel)).size).toBe(5);
    expect(new Set(pool.map(({ voice }) => voice)).size).toBe(6);
    expect(new Set(points.map(({ stance }) => stance)).size).toBe(5);
    expect(new Set(pool.flatMap(({ workshop }) => workshop?.index ?? [])).size).toBe(largeWorkshops.length);
    expect(pool.some(({ points: some }) => some.length > 4)).toBe(true);
  });

  it('has texts of its own for most, and campaigns of nearly the same ones', () => {
    const texts = points.map(({ text }) => text);
    expect(new Set(texts).size).toBeGreaterThan(850);
    expect(texts.filter((text) => text.startsWith('Vi krev at grendeskulane')).length).toBe(20);
  });

  it('is partly coded and answered', () => {
    const share = (few: number) => few / points.length;
    expect(share(points.filter(({ answer }) => answer).length)).toBeGreaterThan(0.35);
    expect(share(points.filter(({ answer }) => answer).length)).toBeLessThan(0.55);
    expect(share(points.filter(({ themes }) => themes.length === 0).length)).toBeGreaterThan(0.2);
  });
});

describe('a large hearing in the database', () => {
  beforeAll(async () => {
    await giveUser('planner');
    for (const kind of ['elders', 'youth', 'disability'] as const) await giveCouncil(kind);
    await loadLarge({ inputs: 300, today: '2027-03-28' });
  });

  it('has a plan of 50 sections and a hearing of six weeks that is over', async () => {
    expect(largePlan().content.sections).toHaveLength(50);
    expect(await db().section.count()).toBe(50);
    const hearing = await db().hearing.findFirstOrThrow();
    expect(hearing).toMatchObject({ opensOn: '2027-02-04', closesOn: '2027-03-18' });
  });

  it('anchors each input where its words are', async () => {
    const inputs = await db().input.findMany({ include: { submission: true, currentAssessment: true } });
    expect(inputs).toHaveLength(300);
    const sections = new Map((await db().section.findMany()).map(({ key, title }) => [key, title]));
    const blocks = new Map((await db().block.findMany()).map(({ key, text }) => [key, text]));
    const elements = new Map((await db().planElement.findMany()).map(({ key, text }) => [key, text]));
    for (const { sectionKey, blockKey, elementKey, quote } of inputs) {
      const words = elementKey
        ? elements.get(elementKey)
        : blockKey
          ? blocks.get(blockKey)
          : sectionKey
            ? sections.get(sectionKey)
            : '';
      expect(quote).toBe(words);
    }
    expect(await db().assessment.count()).toBe(inputs.filter(({ currentAssessmentId }) => currentAssessmentId).length);
  });

  it('is found by filters on time, as what Prisma writes is', async () => {
    const day = { gte: new Date('2027-03-18T00:00:00Z'), lt: new Date('2027-03-19T00:00:00Z') };
    const found = await db().submission.count({ where: { receivedAt: day } });
    const all = await db().submission.findMany({ select: { receivedAt: true } });
    expect(found).toBe(all.filter(({ receivedAt }) => receivedAt >= day.gte && receivedAt < day.lt).length);
    expect(found).toBeGreaterThan(0);
  });
});
