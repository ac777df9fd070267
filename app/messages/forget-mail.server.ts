import { database } from '~/platform/database.server';
import { jobOf } from './queue-mail.server';

/** Who was written to, and when, is kept so many days; then nobody asks about it any more. */
export const daysToKeepMail = 90;

/** So many in one transaction: nobody else's writing waits long. */
const atOnce = 500;

/** Deletes what is left of mail that was sent or given up long ago. */
export async function forgetOldMail(now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - daysToKeepMail * 24 * 60 * 60_000);
  for (;;) {
    const old = await database().mail.findMany({
      where: { OR: [{ sentAt: { lt: before } }, { failedAt: { lt: before } }] },
      select: { id: true },
      take: atOnce,
    });
    if (old.length === 0) return;
    const ids = old.map(({ id }) => id);
    await database().$transaction([
      database().job.deleteMany({ where: { key: { in: ids.map(jobOf) } } }),
      database().mail.deleteMany({ where: { id: { in: ids } } }),
    ]);
  }
}
