import { recordEvent } from '~/audit/record.server';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';

export interface ThemeDeletion {
  planId: string;
  id: string;
  /** The revision that the planner saw. */
  revision: number;
  /** The planner knows that inputs lose it. */
  confirmed: boolean;
}

/**
 * Deletes a theme; themes below it move up. Tells `inUse` when inputs have it and the planner has not confirmed.
 *
 * @throws Failure `conflict` when it was changed since the planner saw it
 */
export async function deleteTheme(deletion: ThemeDeletion, actorId: string): Promise<'deleted' | 'inUse'> {
  const { planId, id, revision, confirmed } = deletion;
  return database().$transaction(async (tx) => {
    const theme = found(
      await tx.theme.findFirst({ where: { id, planId }, include: { inputs: { select: { inputId: true } } } }),
    );
    if (theme.revision !== revision) throw new Failure('conflict');
    if (theme.inputs.length > 0 && !confirmed) return 'inUse';
    await tx.input.updateMany({ where: { themes: { some: { themeId: id } } }, data: { revision: { increment: 1 } } });
    await tx.theme.updateMany({
      where: { parentId: id },
      data: { parentId: theme.parentId, revision: { increment: 1 } },
    });
    await tx.theme.delete({ where: { id } });
    await recordEvent(tx, {
      actorId,
      action: 'theme.deleted',
      subjectType: 'theme',
      subjectId: id,
      details: { inputs: theme.inputs.map(({ inputId }) => inputId) },
    });
    return 'deleted';
  });
}
