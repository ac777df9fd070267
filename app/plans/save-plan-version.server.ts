import { recordEvent } from '~/audit/record.server';
import { database, Prisma, type Transaction } from '~/platform/database.server';
import { slugOf } from '~/platform/slug';
import type { ImportedPlan } from './import/imported-plan';
import { parentKeys } from './outline';

export type PlanDraft = Omit<ImportedPlan, 'images'> & {
  images: { sha256: string; contentType: string; alt: string }[];
};

export interface SavePlanVersion {
  content: PlanDraft;
  source: { name: string; sha256: string };
  /** The plan that gets a new version; null makes a new plan. */
  planId: string | null;
  kind: 'planprogram' | 'kommuneplan' | 'kommunedelplan' | 'temaplan';
  createdById: string | null;
}

/**
 * Makes an import the newest, unpublished version of a plan. The images must already be in the file store.
 * Everything is saved or nothing.
 */
export const savePlanVersion = (draft: SavePlanVersion) =>
  database().$transaction((tx) => savePlanVersionIn(tx, draft));

/** The same as part of a larger transaction. */
export async function savePlanVersionIn(
  tx: Transaction,
  { content, source, planId, kind, createdById }: SavePlanVersion,
) {
  const plan = planId
    ? await tx.plan.findUniqueOrThrow({ where: { id: planId } })
    : await tx.plan.create({
        data: {
          slug: await freeSlug(tx, content.title),
          title: content.title,
          kind,
          languageForm: content.language,
        },
      });
  const last = await tx.planVersion.aggregate({ where: { planId: plan.id }, _max: { number: true } });
  const version = await tx.planVersion.create({
    data: {
      planId: plan.id,
      number: (last._max.number ?? 0) + 1,
      title: content.title,
      subtitle: content.subtitle,
      languageForm: content.language,
      sourceName: source.name,
      sourceSha256: source.sha256,
      createdById,
    },
  });
  await saveContent(tx, version.id, content);
  await recordEvent(tx, {
    actorId: createdById,
    action: 'plan.versionSaved',
    subjectType: 'planVersion',
    subjectId: version.id,
    details: { plan: plan.id, number: version.number, source: source.sha256 },
  });
  return { plan, version };
}

async function saveContent(tx: Transaction, versionId: string, { sections, images }: PlanDraft) {
  const parents = parentKeys(sections);
  const sectionRows = await tx.section.createManyAndReturn({
    data: sections.map(({ key, level, title, blocks }, position) => ({
      versionId,
      key,
      parentKey: parents.get(key) ?? null,
      position,
      level,
      title,
      isFocusArea: blocks.some(({ kind }) => kind === 'elements'),
    })),
    select: { id: true, key: true },
  });
  const sectionIds = new Map(sectionRows.map(({ id, key }) => [key, id]));
  const blockRows = await tx.block.createManyAndReturn({
    data: sections.flatMap(({ key: sectionKey, blocks }) =>
      blocks.map(({ key, kind, html, text, columns }, position) => ({
        versionId,
        sectionId: sectionIds.get(sectionKey)!,
        key,
        position,
        kind,
        html,
        text,
        columns: kind === 'elements' ? (columns as unknown as Prisma.InputJsonArray) : Prisma.DbNull,
      })),
    ),
    select: { id: true, key: true },
  });
  const blockIds = new Map(blockRows.map(({ id, key }) => [key, id]));
  const blocks = sections.flatMap((section) => section.blocks);
  await tx.planElement.createMany({
    data: blocks.flatMap((block) =>
      block.elements.map(({ attributes, ...element }, position) => ({
        ...element,
        versionId,
        blockId: blockIds.get(block.key)!,
        position,
        attributes: attributes as Prisma.InputJsonArray,
      })),
    ),
  });
  await tx.planImage.createMany({ data: images.map((image) => ({ ...image, versionId })) });
}

async function freeSlug(tx: Transaction, title: string): Promise<string> {
  const wanted = slugOf(title) || 'plan';
  const taken = await tx.plan.findMany({ where: { slug: { startsWith: wanted } }, select: { slug: true } });
  const slugs = new Set(taken.map(({ slug }) => slug));
  if (!slugs.has(wanted)) return wanted;
  let number = 2;
  while (slugs.has(`${wanted}-${number}`)) number++;
  return `${wanted}-${number}`;
}
