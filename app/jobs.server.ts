import { sendQueuedMail } from './messages/send-mail.server';
import { startJobWorker } from './platform/jobs.server';
import { sendReminders } from './triage/deadline-reminders.server';

/** The rooms' slow work, told to the worker by importing each room's job handlers here. */

sendQueuedMail();
sendReminders();

export { startJobWorker };
