import { z } from 'zod';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { publicAddress } from '~/platform/config.server';
import { database } from '~/platform/database.server';
import { handleJobs, type RunningJob } from '~/platform/jobs.server';
import { addDays, startOfDay } from '~/platform/norwegian-time';
import { mailText } from '../mail-frame.server';
import { queueMail } from '../queue-mail.server';
import { newsWords } from './news-words.server';

/** So many in one transaction: nobody else's writing waits long. */
const atOnce = 100;

const Payload = z.object({ newsId: z.string() });

/** Lets the worker tell those who follow a plan what happened to it. */
export function tellFollowers(): void {
  handleJobs('tellFollowers', (payload, job) => tell(Payload.parse(payload).newsId, job));
}

/** Goes through the followers in the order of their ids and notes how far it came, so that nobody is told twice. */
async function tell(newsId: string, job: RunningJob): Promise<void> {
  const news = await database().planNews.findUnique({
    where: { id: newsId },
    include: { plan: { select: { slug: true, title: true } }, hearing: { select: { opensOn: true, closesOn: true } } },
  });
  if (!news) return;
  const follow = { kind: 'plan' as const, planId: news.planId, confirmedAt: { not: null } };
  const all = await database().following.count({ where: follow });
  const endsWith = news.kind === 'hearingOpens' || news.kind === 'deadline' ? news.hearing?.closesOn : undefined;
  const expiresAt = endsWith ? startOfDay(addDays(endsWith, 1)) : undefined;
  for (let done = 0; ;) {
    const told = await database().$transaction(async (tx) => {
      const { toldUpTo } = await tx.planNews.findUniqueOrThrow({ where: { id: newsId }, select: { toldUpTo: true } });
      const next = await tx.following.findMany({
        where: { ...follow, id: { gt: toldUpTo } },
        orderBy: { id: 'asc' },
        take: atOnce,
      });
      for (const { email, languageForm, token } of next) {
        const { title, text, url } = newsWords(news, languageForm);
        const t = i18nFor(languageForm).getFixedT(null, 'messages');
        const end = publicAddress(paths.endFollowing(token));
        await queueMail(tx, {
          kind: 'news',
          to: email,
          languageForm,
          subject: title,
          text: await mailText(tx, languageForm, [text, `${t('mail.read')}\n${url}`, `${t('mail.end')}\n${end}`]),
          listUnsubscribe: end,
          ...(expiresAt ? { expiresAt } : {}),
        });
      }
      const last = next.at(-1);
      if (last) await tx.planNews.update({ where: { id: newsId }, data: { toldUpTo: last.id } });
      return next.length;
    });
    done += told;
    if (told < atOnce) return;
    await job.progress(Math.min(99, (done / Math.max(all, 1)) * 100));
  }
}
