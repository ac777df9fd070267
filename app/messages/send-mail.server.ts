import { createTransport, type Transporter } from 'nodemailer';
import { z } from 'zod';
import { municipality } from '~/identity/municipality.server';
import { config } from '~/platform/config.server';
import { database } from '~/platform/database.server';
import { handleJobs, JobFailure, type RunningJob } from '~/platform/jobs.server';
import { failureText, mailFailure } from './mail-failure';

/** With waits of 1, 2, 4 … minutes and at most four hours: some three days, about as long as mail servers try. */
const attempts = 24;
const longestWaitMs = 4 * 60 * 60_000;

const Payload = z.object({ mailId: z.string() });

/**
 * Lets the worker send queued mail. Without a mail server nothing is told of how mail is sent, so it waits, and is
 * sent once there is one.
 */
export function sendQueuedMail(): void {
  const { mail } = config();
  if (!mail) return;
  const transport = createTransport({
    url: mail.smtpUrl,
    // A server that does not answer must not hold the others up for long.
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  handleJobs('mail', (payload, job) => sendMail(transport, Payload.parse(payload).mailId, job), {
    lane: 'mail',
    attempts,
    longestWaitMs,
  });
}

/** Mails that the server has taken but the database does not know of yet: never handed over a second time from here. */
const taken = new Set<string>();

async function sendMail(transport: Transporter, mailId: string, { attempt }: RunningJob): Promise<void> {
  const mail = await database().mail.findUnique({ where: { id: mailId } });
  if (!mail || mail.sentAt) return;
  const giveUp = (failure: string) =>
    database().mail.update({ where: { id: mailId }, data: { failedAt: new Date(), failure } });
  if (!taken.has(mailId)) {
    if (mail.expiresAt && mail.expiresAt < new Date()) {
      await giveUp('expired');
      throw new JobFailure('expired');
    }
    try {
      await transport.sendMail(await messageOf(mail));
    } catch (error) {
      const failure = mailFailure(error);
      if (failure.permanent || attempt >= attempts) {
        await giveUp(failureText(failure));
        throw new JobFailure(failure.code);
      }
      await database().mail.update({ where: { id: mailId }, data: { failure: failureText(failure) } });
      throw new MailNotSent(failure.code);
    }
    taken.add(mailId);
  }
  // The words may hold a private link, which the database keeps no longer than it must.
  await database().mail.update({
    where: { id: mailId },
    data: { sentAt: new Date(), failedAt: null, failure: '', text: '' },
  });
  taken.delete(mailId);
}

/** Not now, but perhaps later. Carries no words of the mail server: they may quote the address. */
class MailNotSent extends Error {
  constructor(readonly code: string) {
    super(code);
    this.name = 'MailNotSent';
  }
}

interface StoredMail {
  id: string;
  to: string;
  languageForm: string;
  subject: string;
  text: string;
  listUnsubscribe: string;
}

/**
 * The message as nodemailer takes it. Its Message-ID follows from the mail's id: if we fall between sending and
 * writing down that it was sent, the receiver's mail program sees that the second is the first (RFC 5322, 3.6.4).
 */
async function messageOf({ id, to, languageForm, subject, text, listUnsubscribe }: StoredMail) {
  const { from } = config().mail!;
  const { name, contactEmail } = await municipality();
  return {
    from: { name: from.name || name, address: from.address },
    to: { name: '', address: to },
    envelope: { from: from.address, to: [to] },
    ...(contactEmail ? { replyTo: { name, address: contactEmail } } : {}),
    subject,
    text,
    messageId: `<${id}@${from.address.split('@')[1]}>`,
    headers: {
      'Content-Language': languageForm,
      // No out-of-office answers (RFC 3834).
      'Auto-Submitted': 'auto-generated',
      ...(listUnsubscribe ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
    },
    ...(listUnsubscribe ? { list: { unsubscribe: { url: listUnsubscribe } } } : {}),
  };
}
