import { municipality } from '~/identity/municipality.server';
import { config } from '~/platform/config.server';
import { database, type Prisma } from '~/platform/database.server';
import { readFailure } from '../mail-failure';
import { mailKindOf } from '../mail-kinds';
import { jobOf } from '../queue-mail.server';
import { outboxStates, type OutboxState } from './outbox-states';

const inState: Record<OutboxState, Prisma.MailWhereInput> = {
  queued: { sentAt: null, failedAt: null },
  sent: { sentAt: { not: null } },
  failed: { failedAt: { not: null } },
};

const perPage = 50;

/** How many mails are queued, sent and failed. */
export async function outboxCounts(): Promise<Record<OutboxState, number>> {
  const [queued, sent, failed] = await Promise.all(
    outboxStates.map((state) => database().mail.count({ where: inState[state] })),
  );
  return { queued: queued!, sent: sent!, failed: failed! };
}

/**
 * Mails in a state, the newest first, a page at a time. Never their words.
 *
 * @param page counted from 1
 */
export async function outboxMails(state: OutboxState, page: number) {
  const mails = await database().mail.findMany({
    where: inState[state],
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * perPage,
    take: perPage,
    select: { id: true, kind: true, to: true, createdAt: true, sentAt: true, failedAt: true, failure: true },
  });
  const jobs = await database().job.findMany({
    where: { key: { in: mails.map(({ id }) => jobOf(id)) }, finishedAt: null },
    select: { key: true, runAt: true, attempts: true },
  });
  const jobsByKey = new Map(jobs.map((job) => [job.key, job]));
  return mails.map(({ kind, failure, ...mail }) => ({
    ...mail,
    kind: mailKindOf(kind),
    failure: failure ? readFailure(failure) : null,
    attempts: jobsByKey.get(jobOf(mail.id))?.attempts ?? 0,
    nextAt: jobsByKey.get(jobOf(mail.id))?.runAt ?? null,
  }));
}

export type OutboxMail = Awaited<ReturnType<typeof outboxMails>>[number];

export const outboxPages = (count: number): number => Math.max(1, Math.ceil(count / perPage));

/**
 * May staff read the words of mails? Only in the demonstration, where there is nobody to send them to: elsewhere they
 * hold private links, which are the sender's alone.
 */
export const mailIsReadable = async (): Promise<boolean> => (await municipality()).demo && !config().mail;
