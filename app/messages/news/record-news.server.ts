import type { Transaction } from '~/platform/database.server';
import { enqueueJob } from '~/platform/jobs.server';
import type { NewsKind } from './due-news';

export interface News {
  /** The same thing is news once: what has this key already is not told again. */
  key: string;
  kind: NewsKind;
  planId: string;
  hearingId: string;
  happenedAt: Date;
}

/** Something happened to a plan: it enters the plan's feed, and those who follow the plan are told after the commit. */
export async function recordNews(tx: Transaction, news: News): Promise<void> {
  const known = await tx.planNews.findUnique({ where: { key: news.key }, select: { id: true } });
  if (known) return;
  const { id } = await tx.planNews.create({ data: { ...news, details: {} }, select: { id: true } });
  await enqueueJob(tx, { kind: 'tellFollowers', payload: { newsId: id }, key: `tell ${id}` });
}
