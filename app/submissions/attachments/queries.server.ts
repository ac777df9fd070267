import { database } from '~/platform/database.server';
import { hashSecret } from '~/platform/reference.server';

const shown = { id: true, fileName: true, contentType: true, size: true } as const;

/** A file as a list of files shows it. */
export interface ListedAttachment {
  id: string;
  fileName: string;
  contentType: string;
  /** In bytes. */
  size: number;
}

/**
 * The files that a form names and may send: those that came with it before, by its key, and those of the submission it
 * corrects. Ids of anything else are left out.
 */
export const filesOfForm = (formKey: string, ids: string[], submissionId?: string): Promise<ListedAttachment[]> =>
  database().attachment.findMany({
    where: {
      id: { in: ids },
      withdrawnAt: null,
      OR: [{ formKeyHash: hashSecret(formKey) }, ...(submissionId ? [{ submissionId }] : [])],
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: shown,
  });

/** What a submission's sender has attached to it and not taken out, in the order it came. */
export const attachmentsOf = (submissionId: string): Promise<ListedAttachment[]> =>
  database().attachment.findMany({
    where: { submissionId, withdrawnAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: shown,
  });

/**
 * All that came with a submission, for the planning group: also what its sender took out again, and the text of each
 * file for search and the privacy guard.
 */
export const attachmentsForStaff = (submissionId: string) =>
  database().attachment.findMany({
    where: { submissionId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { ...shown, text: true, textReadAt: true, textFailure: true, publicState: true, withdrawnAt: true },
  });

export type StaffAttachment = Awaited<ReturnType<typeof attachmentsForStaff>>[number];
