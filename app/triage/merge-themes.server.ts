import { recordEvent } from '~/audit/record.server';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { wouldCircle } from './theme-tree';

export interface ThemeMerge {
  planId: string;
  fromId: string;
  intoId: string;
  /** Of the theme that goes away, as the planner saw it. */
  revision: number;
}

/**
 * Makes two themes one: every input of the first gets the other, themes below the first come below the other, and the
 * first is gone. Tells `circle` when the other stands below the first. The inputs get a new revision, so that a
 * planner who is in the middle of one is told instead of bringing the old theme back.
 *
 * @returns how many inputs changed theme
 * @throws Failure `conflict` when one of them was changed or is gone since the planner saw it
 */
export async function mergeThemes(merge: ThemeMerge, actorId: string): Promise<number | 'circle'> {
  const { planId, fromId, intoId, revision } = merge;
  return database().$transaction(async (tx) => {
    const themes = await tx.theme.findMany({ where: { planId } });
    const from = found(themes.find(({ id }) => id === fromId));
    if (from.revision !== revision || !themes.some(({ id }) => id === intoId)) throw new Failure('conflict');
    if (wouldCircle(themes, fromId, intoId)) return 'circle';

    const had = await tx.inputTheme.findMany({ where: { themeId: fromId }, select: { inputId: true } });
    const there = await tx.inputTheme.findMany({ where: { themeId: intoId }, select: { inputId: true } });
    const known = new Set(there.map(({ inputId }) => inputId));
    const inputIds = had.map(({ inputId }) => inputId);
    await tx.inputTheme.createMany({
      data: inputIds.filter((id) => !known.has(id)).map((inputId) => ({ inputId, themeId: intoId })),
    });
    await tx.input.updateMany({
      where: { themes: { some: { themeId: fromId } } },
      data: { revision: { increment: 1 } },
    });
    await tx.theme.updateMany({ where: { parentId: fromId }, data: { parentId: intoId, revision: { increment: 1 } } });
    await tx.theme.delete({ where: { id: fromId } });
    await recordEvent(tx, {
      actorId,
      action: 'theme.merged',
      subjectType: 'theme',
      subjectId: fromId,
      details: { into: intoId, inputs: inputIds },
    });
    return inputIds.length;
  });
}
