import { recordEvent } from '~/audit/record.server';
import { database } from '~/platform/database.server';
import { Failure } from '~/platform/failure';
import { filterQuery, parseFilter } from './filter';

/** The views that a planner sees in a hearing: their own, and those that others share. */
export async function viewsOf(hearingId: string, viewerId: string) {
  const views = await database().savedView.findMany({
    where: { hearingId, OR: [{ ownerId: viewerId }, { shared: true }] },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, query: true, shared: true, ownerId: true, owner: { select: { name: true } } },
  });
  return views.map(({ ownerId, owner, ...view }) => ({ ...view, owner: owner.name, mine: ownerId === viewerId }));
}

export type ListedView = Awaited<ReturnType<typeof viewsOf>>[number];

/** A filter as views keep it: what the list knows, without its page, always in the same order. */
export function viewQuery(query: string): string {
  const filter = filterQuery(parseFilter(new URLSearchParams(query)), { page: undefined });
  return new URLSearchParams(Object.entries(filter).sort(([a], [b]) => (a < b ? -1 : 1))).toString();
}

interface NewView {
  hearingId: string;
  name: string;
  query: string;
  shared: boolean;
}

/** Keeps a filter under a name. Tells `nameTaken` when the planner has one by that name in the hearing. */
export async function saveView(
  { hearingId, name, query, shared }: NewView,
  ownerId: string,
): Promise<'saved' | 'nameTaken'> {
  const kept = { hearingId, ownerId, name: name.trim() };
  if (!kept.name || !viewQuery(query)) throw new Failure('badRequest');
  return database().$transaction(async (tx) => {
    if ((await tx.savedView.count({ where: kept })) > 0) return 'nameTaken';
    const { id } = await tx.savedView.create({
      data: { ...kept, query: viewQuery(query), shared },
      select: { id: true },
    });
    await recordEvent(tx, {
      actorId: ownerId,
      action: 'view.saved',
      subjectType: 'view',
      subjectId: id,
      details: { shared },
    });
    return 'saved';
  });
}

/** Takes a view away. Only its owner can: `notFound` for anybody else. */
export async function deleteView(hearingId: string, id: string, ownerId: string): Promise<void> {
  await database().$transaction(async (tx) => {
    const { count } = await tx.savedView.deleteMany({ where: { id, hearingId, ownerId } });
    if (count === 0) throw new Failure('notFound');
    await recordEvent(tx, { actorId: ownerId, action: 'view.deleted', subjectType: 'view', subjectId: id });
  });
}
