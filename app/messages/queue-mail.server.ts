import type { LanguageForm } from '~/language/language-form';
import type { Transaction } from '~/platform/database.server';
import { enqueueJob } from '~/platform/jobs.server';

export interface NewMail {
  to: string;
  languageForm: LanguageForm;
  subject: string;
  /** Plain text; lines of any length. */
  text: string;
  /** Address of a page that ends the following with one request (RFC 8058). */
  listUnsubscribe?: string;
}

/** Queues a mail in the caller's transaction: it is sent after the commit, and never when there is none. */
export async function queueMail(tx: Transaction, mail: NewMail): Promise<void> {
  const { id } = await tx.mail.create({ data: mail, select: { id: true } });
  await enqueueJob(tx, { kind: 'mail', payload: { mailId: id }, key: `mail ${id}` });
}
