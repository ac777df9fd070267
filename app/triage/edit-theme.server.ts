import { recordEvent } from '~/audit/record.server';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { themeNameTaken } from './theme-names.server';
import { wouldCircle } from './theme-tree';

export interface ThemeEdit {
  planId: string;
  id: string;
  /** The revision that the planner saw. */
  revision: number;
  name: string;
  description: string;
  parentId: string | null;
}

/**
 * Renames, describes and moves a theme. Tells `nameTaken` when another has the name and `circle` when it would come
 * to stand under itself.
 *
 * @throws Failure `conflict` when it was changed since the planner saw it
 */
export async function editTheme(edit: ThemeEdit, actorId: string): Promise<'saved' | 'nameTaken' | 'circle'> {
  return database().$transaction(async (tx) => {
    const { planId, id, revision, name, description, parentId } = edit;
    const themes = await tx.theme.findMany({ where: { planId } });
    const before = found(themes.find((theme) => theme.id === id));
    if (before.revision !== revision) throw new Failure('conflict');
    if (parentId && !themes.some((theme) => theme.id === parentId)) throw new Failure('conflict');
    if (wouldCircle(themes, id, parentId)) return 'circle';
    if (await themeNameTaken(tx, planId, name, id)) return 'nameTaken';
    await tx.theme.update({ where: { id }, data: { name, description, parentId, revision: { increment: 1 } } });
    await recordEvent(tx, {
      actorId,
      action: 'theme.edited',
      subjectType: 'theme',
      subjectId: id,
      details: { renamed: before.name !== name, ...(before.parentId === parentId ? {} : { parent: parentId }) },
    });
    return 'saved';
  });
}
