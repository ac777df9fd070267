import { database } from '~/platform/database.server';
import { found } from '~/platform/failure';

/** The reports of a hearing that were asked for, the newest first. */
export const reportFiles = (hearingId: string) =>
  database().reportFile.findMany({
    where: { hearingId },
    orderBy: [{ requestedAt: 'desc' }, { id: 'desc' }],
    take: 50,
    select: {
      id: true,
      format: true,
      languageForm: true,
      order: true,
      namesHidden: true,
      requestedAt: true,
      progress: true,
      finishedAt: true,
      failedAt: true,
      failure: true,
      fileName: true,
      sha256: true,
      size: true,
      inputs: true,
      requestedBy: { select: { name: true } },
    },
  });

export type ListedReport = Awaited<ReturnType<typeof reportFiles>>[number];

/**
 * A report that was made.
 *
 * @throws Failure `notFound` when the hearing has no such report, or it is not made yet
 */
export const madeReport = async (hearingId: string, id: string) =>
  found(
    await database().reportFile.findFirst({
      where: { id, hearingId, finishedAt: { not: null } },
      select: { id: true, format: true, languageForm: true, sha256: true, size: true, fileName: true },
    }),
  );
