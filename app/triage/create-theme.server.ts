import { recordEvent } from '~/audit/record.server';
import { database } from '~/platform/database.server';
import { Failure } from '~/platform/failure';
import { themeNameTaken } from './theme-names.server';

export interface NewTheme {
  planId: string;
  name: string;
  description: string;
  parentId: string | null;
}

/** Makes a theme in a plan. Tells `nameTaken` when the plan has one by that name. */
export async function createTheme(theme: NewTheme, actorId: string): Promise<{ id: string } | 'nameTaken'> {
  return database().$transaction(async (tx) => {
    const { planId, parentId } = theme;
    if (await themeNameTaken(tx, planId, theme.name)) return 'nameTaken';
    if (parentId && (await tx.theme.count({ where: { id: parentId, planId } })) === 0) throw new Failure('conflict');
    const { id } = await tx.theme.create({ data: theme, select: { id: true } });
    await recordEvent(tx, { actorId, action: 'theme.created', subjectType: 'theme', subjectId: id });
    return { id };
  });
}
