import { longDay } from '~/language/dates';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { publicAddress } from '~/platform/config.server';
import { database } from '~/platform/database.server';
import { addDays, dayInNorway, startOfDay } from '~/platform/norwegian-time';
import { mailText } from '../mail-frame.server';
import { queueMail } from '../queue-mail.server';
import { remindsOn } from './rules';

/**
 * Reminds those who asked for it that the last day is near, once, and deletes the address with it. When the hearing is
 * over there is nothing to remind of, and the address goes unused. Who has sent something with the address since is
 * not reminded.
 */
export async function remind(now = new Date()): Promise<void> {
  const today = dayInNorway(now);
  const waiting = await database().following.findMany({
    where: { kind: 'reminder', confirmedAt: { not: null } },
    select: {
      id: true,
      email: true,
      languageForm: true,
      createdAt: true,
      plan: {
        select: {
          slug: true,
          title: true,
          hearings: {
            where: { publishedAt: { not: null } },
            orderBy: { number: 'desc' },
            take: 1,
            select: { id: true, closesOn: true },
          },
        },
      },
    },
  });
  for (const { id, email, languageForm, createdAt, plan } of waiting) {
    const hearing = plan.hearings[0];
    const over = !hearing || hearing.closesOn < today;
    if (!over && !remindsOn(hearing.closesOn, today)) continue;
    await database().$transaction(async (tx) => {
      const { count } = await tx.following.deleteMany({ where: { id } });
      if (over || count === 0) return;
      const [{ sent } = { sent: 0 }] = await tx.$queryRaw<{ sent: bigint | number }[]>`
        SELECT count(*) AS sent FROM "Submission" WHERE "hearingId" = ${hearing.id}
        AND lower("contactEmail") = ${email} AND "receivedAt" > ${createdAt}`;
      if (Number(sent) > 0) return;
      const t = i18nFor(languageForm).getFixedT(null, 'messages');
      const words = { plan: plan.title, day: longDay(hearing.closesOn) };
      const text = await mailText(tx, languageForm, [
        t('mail.reminder.lead', words),
        [t('mail.reminder.draft'), publicAddress(paths.plan(plan.slug))].join('\n'),
        t('mail.reminder.deleted'),
      ]);
      const subject = t('mail.reminder.subject', words);
      const expiresAt = startOfDay(addDays(hearing.closesOn, 1));
      await queueMail(tx, { kind: 'reminder', to: email, languageForm, subject, text, expiresAt });
    });
  }
}
