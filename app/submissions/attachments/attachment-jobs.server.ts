import { handleJobs } from '~/platform/jobs.server';
import { readAttachmentText } from './read-attachment-text.server';
import { sweepAttachments } from './sweep-attachments.server';

/** Tells the worker how attachments are read, and how those of forms that were never sent are forgotten. */
export function doAttachmentJobs(): void {
  handleJobs('attachment.readText', (payload) =>
    readAttachmentText((payload as { attachmentId: string }).attachmentId),
  );
  handleJobs('attachments.sweep', () => sweepAttachments());
}
