import { z } from 'zod';
import type { LanguageForm } from '~/language/language-form';
import type { Transaction } from '~/platform/database.server';
import { Failure } from '~/platform/failure';
import { enqueueJob } from '~/platform/jobs.server';
import type { MailKind } from './mail-kinds';

export interface NewMail {
  /** One address, without a name. */
  to: string;
  languageForm: LanguageForm;
  subject: string;
  /** Plain text; lines of any length. */
  text: string;
  /** What it is for, as the outbox calls it. */
  kind?: MailKind;
  /** Address of a page that ends the following with one request (RFC 8058). */
  listUnsubscribe?: string;
  /** Not sent after this, because it would be of no use. */
  expiresAt?: Date;
}

/**
 * Queues a mail in the caller's transaction: it is sent after the commit, and never when there is none.
 *
 * @throws Failure `badRequest` when `to` is not one plain address
 */
export async function queueMail(tx: Transaction, { subject, ...mail }: NewMail): Promise<void> {
  if (!isMailAddress(mail.to)) throw new Failure('badRequest');
  const data = { ...mail, subject: onOneLine(subject) };
  const { id } = await tx.mail.create({ data, select: { id: true } });
  await enqueueJob(tx, { kind: 'mail', payload: { mailId: id }, key: jobOf(id) });
}

/** The key of the job that sends a mail. */
export const jobOf = (mailId: string): string => `mail ${mailId}`;

const Address = z.email().max(254);

/** True for one plain address: nothing that a mail program would read as two, or as a header. */
export const isMailAddress = (text: string): boolean => Address.safeParse(text).success;

/** Control characters, line breaks among them, could begin a header of their own. */
const onOneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, 200);
