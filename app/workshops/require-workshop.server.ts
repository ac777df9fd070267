import type { LoaderFunctionArgs } from '@remix-run/node';
import { requirePermission } from '~/identity/require.server';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { mayRunWorkshop } from './access';
import { hearingForWorkshop } from './hearing-for-workshop.server';

/** The workshop that a staff page is about, for those who may run it: 404 for another hearing's, 403 for other people. */
export async function requireWorkshop(args: LoaderFunctionArgs) {
  const viewer = await requirePermission(args, 'workshops.record');
  const hearing = await hearingForWorkshop(args.params);
  const workshop = found(
    await database().workshop.findFirst({
      where: { id: args.params.workshop ?? '', hearingId: hearing.id },
      include: {
        helpers: { select: { userId: true, user: { select: { name: true } } } },
        facilitator: { select: { name: true } },
        groups: { orderBy: { number: 'asc' } },
      },
    }),
  );
  if (!mayRunWorkshop(viewer, workshop)) throw new Failure('forbidden');
  return { viewer, hearing, workshop };
}

/** The same for pages that need a workshop with steps and tables; 404 for one that was typed in afterwards. */
export async function requireRoom(args: LoaderFunctionArgs) {
  const { workshop, ...rest } = await requireWorkshop(args);
  return { ...rest, workshop: { ...workshop, script: found(workshop.script), code: found(workshop.code) } };
}
