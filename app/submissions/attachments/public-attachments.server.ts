import { kindOfContentType } from './attachment-rules';

interface AttachmentRow {
  id: string;
  contentType: string;
  size: number;
  publicState: 'hidden' | 'shown';
}

/**
 * What the public sees of a submission's attachments: those that the planning group has shown, by number and kind. What
 * a sender called the file may name people, so its name is not shown.
 *
 * @param rows all that the sender has not taken out, in the order they came
 */
export const publicAttachments = (rows: readonly AttachmentRow[]) =>
  rows.flatMap(({ id, contentType, size, publicState }, index) =>
    publicState === 'shown' ? [{ id, number: index + 1, kind: kindOfContentType(contentType) ?? 'pdf', size }] : [],
  );

export type PublicAttachment = ReturnType<typeof publicAttachments>[number];

/** The name under which the public saves an attachment. */
export const publicFileName = (number: number, contentType: string): string =>
  `vedlegg-${number}.${kindOfContentType(contentType) ?? 'pdf'}`;
