import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { givePlan, giveUser, smallPlan } from '../../test/fixtures';
import { outlineOf, sectionOf } from './queries.server';
import { savePlanVersion } from './save-plan-version.server';
import { updatePlan } from './update-plan.server';

const db = useTestDatabase();

describe('a saved version', () => {
  it('gives back what was imported: sections, blocks, tables and plan elements, in order', async () => {
    const { version } = await givePlan();
    const outline = await outlineOf(version.id);
    expect(outline.map(({ key, level, title }) => ({ key, level, title }))).toEqual(
      smallPlan.map(({ key, level, title }) => ({ key, level, title })),
    );
    expect(outline.map(({ isFocusArea }) => isFocusArea)).toEqual([false, true, false]);
    for (const { key, blocks } of smallPlan) {
      const saved = await sectionOf(version.id, key);
      expect(saved?.blocks).toMatchObject(blocks.map(({ elements, ...block }) => ({ ...block, elements })));
    }
    const heimen = await db().section.findFirstOrThrow({ where: { versionId: version.id, key: 'satsing-heimen' } });
    expect(heimen.parentKey).toBe('satsing');
  });

  it('has an address of its own, also when titles are alike', async () => {
    const slugs = [];
    for (let i = 0; i < 3; i++) slugs.push((await givePlan('Trygge skoleveier på Åsen')).plan.slug);
    expect(slugs).toEqual(['trygge-skoleveier-pa-asen', 'trygge-skoleveier-pa-asen-2', 'trygge-skoleveier-pa-asen-3']);
  });

  it('has an address also when its title has no letters', async () => {
    expect((await givePlan('2027–2038 …')).plan.slug).toBe('2027-2038');
    expect((await givePlan('…')).plan.slug).toBe('plan');
  });

  it('is saved whole or not at all', async () => {
    const { plan } = await givePlan();
    const twice = [...smallPlan, smallPlan[0]!];
    const attempt = savePlanVersion({
      content: { title: 'Plan', subtitle: '', language: 'nn', sections: twice, warnings: [], images: [] },
      source: { name: 'plan.docx', sha256: '1'.repeat(64) },
      planId: plan.id,
      kind: 'kommunedelplan',
      createdById: null,
    });
    await expect(attempt).rejects.toThrow();
    expect(await db().planVersion.count({ where: { planId: plan.id } })).toBe(1);
  });
});

describe("a plan's settings", () => {
  const settings = {
    title: 'Ny tittel',
    kind: 'temaplan' as const,
    summary: 'Kort',
    decidedBy: 'Kommunestyret',
    caseNumber: '2027/1',
    contactName: 'Ingrid',
    contactEmail: 'ingrid@example.no',
  };

  it('are saved with the address kept, and not over those of another planner', async () => {
    const { plan } = await givePlan();
    const planner = await giveUser('planner');
    await updatePlan(plan.id, 1, settings, planner.id);
    const late = updatePlan(plan.id, 1, { ...settings, title: 'For sein' }, planner.id);
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
    expect(await db().plan.findUnique({ where: { id: plan.id } })).toMatchObject({ ...settings, slug: plan.slug });
  });
});
