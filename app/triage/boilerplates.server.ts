import { recordEvent } from '~/audit/record.server';
import type { LanguageForm } from '~/language/language-form';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';

/** The boilerplates of a plan that can be put into answers. */
export const boilerplatesOf = (planId: string) =>
  database().boilerplate.findMany({
    where: { planId, retiredAt: null },
    orderBy: { title: 'asc' },
    select: { id: true, title: true, text: true, languageForm: true },
  });

/** The same with where each was used, and whether the words were changed since they were put in there. */
export async function boilerplatesWithUses(planId: string) {
  const boilerplates = await database().boilerplate.findMany({
    where: { planId, retiredAt: null },
    orderBy: { title: 'asc' },
    select: {
      id: true,
      title: true,
      text: true,
      languageForm: true,
      revision: true,
      uses: {
        orderBy: { createdAt: 'asc' },
        select: {
          usedRevision: true,
          input: {
            select: {
              number: true,
              submission: { select: { reference: true } },
              hearing: { select: { number: true } },
            },
          },
        },
      },
    },
  });
  return boilerplates.map(({ uses, ...boilerplate }) => ({
    ...boilerplate,
    uses: uses.map(({ usedRevision, input }) => ({
      address: `${input.submission.reference}-${input.number}`,
      hearingNumber: input.hearing.number,
      outdated: usedRevision !== boilerplate.revision,
    })),
  }));
}

export type UsedBoilerplate = Awaited<ReturnType<typeof boilerplatesWithUses>>[number];

export interface BoilerplateText {
  planId: string;
  /** With the revision that was seen: changed. Without: a new one. */
  id?: string | undefined;
  revision?: number | undefined;
  title: string;
  text: string;
  languageForm: LanguageForm;
}

/**
 * Makes a boilerplate, or changes one. Answers that have its words keep them as they were put in.
 *
 * @throws Failure `conflict` when it was changed since the planner saw it
 */
export async function saveBoilerplate(
  { id, revision, planId, ...texts }: BoilerplateText,
  actorId: string,
): Promise<'saved' | 'titleTaken'> {
  return database().$transaction(async (tx) => {
    const same = await tx.boilerplate.findFirst({ where: { planId, title: texts.title }, select: { id: true } });
    if (same && same.id !== id) return 'titleTaken';
    let savedId = id;
    if (id) {
      const { count } = await tx.boilerplate.updateMany({
        where: { id, planId, revision: revision ?? 0, retiredAt: null },
        data: { ...texts, revision: { increment: 1 } },
      });
      if (count === 0) throw new Failure('conflict');
    } else {
      savedId = (await tx.boilerplate.create({ data: { planId, ...texts }, select: { id: true } })).id;
    }
    await recordEvent(tx, {
      actorId,
      action: id ? 'boilerplate.edited' : 'boilerplate.created',
      subjectType: 'boilerplate',
      subjectId: savedId!,
    });
    return 'saved';
  });
}

/** Takes a boilerplate out of use. Where it was used stays on record. */
export async function retireBoilerplate(planId: string, id: string, revision: number, actorId: string): Promise<void> {
  await database().$transaction(async (tx) => {
    const before = found(await tx.boilerplate.findFirst({ where: { id, planId }, select: { title: true } }));
    const { count } = await tx.boilerplate.updateMany({
      where: { id, revision, retiredAt: null },
      // Its title is free for another.
      data: { retiredAt: new Date(), title: `${before.title} (${id})`, revision: { increment: 1 } },
    });
    if (count === 0) throw new Failure('conflict');
    await recordEvent(tx, { actorId, action: 'boilerplate.retired', subjectType: 'boilerplate', subjectId: id });
  });
}
