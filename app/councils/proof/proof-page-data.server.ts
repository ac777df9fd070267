import { type LoaderFunctionArgs } from '@remix-run/node';
import { hearingByNumber } from '~/hearings/queries.server';
import { daysLeft } from '~/hearings/period';
import { requirePermission } from '~/identity/require.server';
import { i18nFor } from '~/language/i18n.server';
import { found } from '~/platform/failure';
import { dayInNorway } from '~/platform/norwegian-time';
import { proofOfHearing, stillOpen } from './proof.server';

export const hearingOf = async ({ params }: LoaderFunctionArgs) =>
  found(await hearingByNumber(params.plan ?? '', Number(params.hearing)));

export async function proofPageData(args: LoaderFunctionArgs) {
  await requirePermission(args, 'parties.invite');
  const hearing = await hearingOf(args);
  return {
    title: i18nFor(args.context.language).getFixedT(null, 'parties')('proof.title'),
    plan: { slug: hearing.plan.slug, title: hearing.plan.title, languageForm: hearing.version.languageForm },
    hearing: { number: hearing.number, opensOn: hearing.opensOn, closesOn: hearing.closesOn },
    open: stillOpen(hearing),
    left: daysLeft(hearing, dayInNorway(new Date())),
    ...(await proofOfHearing(hearing.id)),
    saved: new URL(args.request.url).searchParams.has('lagret'),
  };
}

export type ProofPageData = Awaited<ReturnType<typeof proofPageData>>;
