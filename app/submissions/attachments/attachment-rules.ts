/** What may be attached to a statement, in the words of browser and server. */

export type AttachmentKind = 'pdf' | 'docx' | 'odt' | 'jpg' | 'png';

export const contentTypes: Record<AttachmentKind, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  jpg: 'image/jpeg',
  png: 'image/png',
};

export const mostAttachments = 5;
export const largestAttachment = 10 * 1024 * 1024;

/** For the file field: what a telephone or computer offers to choose among. */
export const acceptedFiles = '.pdf,.docx,.odt,.jpg,.jpeg,.png';

export const kindOfContentType = (contentType: string): AttachmentKind | null =>
  (Object.keys(contentTypes) as AttachmentKind[]).find((kind) => contentTypes[kind] === contentType) ?? null;

/** Signs that show nothing or turn the direction of what follows: they make "fdp.exe" look like "exe.pdf". */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu;

/**
 * A name that is safe to show and to save a file under: no folders, no signs that cannot be seen, not longer than 100
 * signs, and with the extension of what the file is.
 */
export function cleanFileName(given: string, kind: AttachmentKind): string {
  const name = given
    .normalize('NFC')
    .replace(unseen, '')
    .split(/[/\\]/)
    .at(-1)!
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/\.(?:pdf|docx|odt|jpe?g|png)$/i, '')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return `${[...name].slice(0, 100).join('').trim() || 'vedlegg'}.${kind}`;
}

/** For `readUpload`: the statement's file field. */
export const uploadLimits = { field: 'attachments', fileBytes: largestAttachment, files: mostAttachments };
