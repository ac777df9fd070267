import type { LoaderFunctionArgs } from '@remix-run/node';
import { database } from '~/platform/database.server';
import { found } from '~/platform/failure';
import { readStoredFile } from '~/platform/file-store.server';
import { requireInsider } from './round-access.server';

/** The minutes that were attached to the statement. */
export async function loader(args: LoaderFunctionArgs) {
  const { roundId } = await requireInsider(args, 'seeStatement');
  const { minutesSha256 } = await database().councilRound.findUniqueOrThrow({
    where: { id: roundId },
    select: { minutesSha256: true },
  });
  return new Response(new Uint8Array(await readStoredFile(found(minutesSha256))), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'attachment; filename="protokoll.pdf"',
      'Cache-Control': 'private, no-store',
    },
  });
}
