import { hearingByNumber } from '~/hearings/queries.server';
import { found } from '~/platform/failure';

/** The published hearing that a page about workshops is under; 404 for a draft: its text can still change. */
export async function hearingForWorkshop(params: { plan?: string; hearing?: string }) {
  const hearing = found(await hearingByNumber(params.plan ?? '', Number(params.hearing)));
  found(hearing.publishedAt);
  return hearing;
}
