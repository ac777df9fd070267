import { database } from '~/platform/database.server';
import { dayInNorway } from '~/platform/norwegian-time';
import { dueNews } from './due-news';
import { recordNews } from './record-news.server';

/**
 * Looks at what the day brings: hearings that open, last days that come near, versions to come, hearings summed up.
 * Looking instead of being told: hearings open because a day begins, which nobody does.
 */
export async function collectNews(now = new Date()): Promise<void> {
  const today = dayInNorway(now);
  const hearings = await database().hearing.findMany({
    where: { publishedAt: { not: null } },
    select: {
      id: true,
      planId: true,
      opensOn: true,
      closesOn: true,
      publishedAt: true,
      version: { select: { id: true, number: true } },
      finishes: { where: { reopenedAt: null }, select: { id: true }, take: 1 },
    },
  });
  const due = hearings.flatMap(({ finishes, ...hearing }) =>
    dueNews({ ...hearing, finishedId: finishes[0]?.id ?? null }, today).map((news) => ({
      ...news,
      planId: hearing.planId,
      hearingId: hearing.id,
      happenedAt: now,
    })),
  );
  const known = await database().planNews.findMany({
    where: { key: { in: due.map(({ key }) => key) } },
    select: { key: true },
  });
  const told = new Set(known.map(({ key }) => key));
  for (const news of due.filter(({ key }) => !told.has(key))) {
    await database().$transaction((tx) => recordNews(tx, news));
  }
}
