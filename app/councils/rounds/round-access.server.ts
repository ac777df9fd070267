import type { AppLoadContext } from '@remix-run/node';
import { may, type Viewer } from '~/identity/permissions';
import { requireViewer } from '~/identity/require.server';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { memberFromCookie } from '../members/member-session.server';
import { couldInRound, mayInRound, type RoundDeed, type RoundRole, type RoundStage } from '../round-rules';

interface Args {
  request: Request;
  params: Record<string, string | undefined>;
  context: AppLoadContext;
}

/** Somebody in a round: the part they have in it, and what they may do there now. */
export interface Insider {
  roundId: string;
  councilId: string;
  stage: RoundStage;
  roles: RoundRole[];
  /** Who they are in the council; null for secretaries and planners who are not members. */
  membershipId: string | null;
  viewer: Viewer | null;
  may: (deed: RoundDeed) => boolean;
}

/**
 * Who is asking, in the round that the address names, when they may do this now.
 *
 * @throws Failure `notFound` for strangers and unknown rounds alike, so that guessing tells nothing; `forbidden` when the
 *   deed is never theirs; `conflict` when it is too early or too late for it
 */
export async function requireInsider(args: Args, deed: RoundDeed): Promise<Insider> {
  const insider = await insiderOf(args);
  if (insider.may(deed)) return insider;
  throw new Failure(couldInRound(insider.roles, deed) ? 'conflict' : 'forbidden');
}

/**
 * The same on the pages of those who are signed in: visitors are sent to sign in first, and the council in the address
 * must be the round's.
 */
export async function requireRoundStaff(args: Args, deed: RoundDeed): Promise<Insider & { viewer: Viewer }> {
  const viewer = await requireViewer(args);
  const insider = await requireInsider(args, deed);
  if (insider.councilId !== args.params.council) throw new Failure('notFound');
  return { ...insider, viewer };
}

/** Who is asking, whatever they may do. Throws Failure `notFound` for strangers. */
export async function insiderOf({ request, params, context }: Args): Promise<Insider> {
  const round = found(
    await database().councilRound.findUnique({
      where: { id: params.round ?? '' },
      select: { id: true, councilId: true, stage: true },
    }),
  );
  const viewer = await context.viewer();
  const membership = await membershipIn(round, viewer, request.headers.get('Cookie') ?? '');
  const roles: RoundRole[] = [];
  if (may(viewer, 'rounds.lead', round.councilId)) roles.push('secretary');
  if (may(viewer, 'parties.invite')) roles.push('planner');
  if (membership) roles.push(leads(membership.function) ? 'leader' : 'member');
  if (roles.length === 0) throw new Failure('notFound');
  return {
    roundId: round.id,
    councilId: round.councilId,
    stage: round.stage,
    roles,
    membershipId: membership?.id ?? null,
    viewer,
    may: (deed) => mayInRound(roles, round.stage, deed),
  };
}

/** The leader adopts; the deputy when the leader is away. */
const leads = (councilFunction: string) => councilFunction === 'leader' || councilFunction === 'deputy';

/** An account counts before a link: whoever is signed in acts as themselves. */
async function membershipIn(round: { id: string; councilId: string }, viewer: Viewer | null, cookies: string) {
  const still = { councilId: round.councilId, leftAt: null, function: { not: 'secretary' as const } };
  const byAccount =
    viewer &&
    (await database().councilMembership.findFirst({
      where: { ...still, userId: viewer.id },
      select: { id: true, function: true },
    }));
  if (byAccount) return byAccount;
  const membershipId = await memberFromCookie(round.id, cookies);
  if (!membershipId) return null;
  return database().councilMembership.findFirst({
    where: { ...still, id: membershipId },
    select: { id: true, function: true },
  });
}
