import { sendQueuedMail } from './messages/send-mail.server';
import { startJobWorker } from './platform/jobs.server';
import { sendReminders } from './triage/deadline-reminders.server';
import { doAttachmentJobs } from './submissions/attachments/attachment-jobs.server';
import { sendLostLinks } from './submissions/lost-link/send-lost-links.server';

/** The rooms' slow work, told to the worker by importing each room's job handlers here. */

sendQueuedMail();
sendReminders();
doAttachmentJobs();
sendLostLinks();

export { startJobWorker };
