import { recordEvent } from '~/audit/record.server';
import { shownName } from '~/identity/council-kinds';
import { database } from '~/platform/database.server';
import { found } from '~/platform/failure';
import { hashSecret } from '~/platform/reference.server';
import { startMemberSession } from './member-session.server';

/**
 * A member's personal invitation, by the secret in its address.
 *
 * @throws Failure `notFound` for every secret that opens nothing
 */
export async function invitationByLink(secret: string | undefined) {
  const link = found(
    await database().memberLink.findUnique({
      where: { secretHash: hashSecret(secret ?? '') },
      select: {
        roundId: true,
        membershipId: true,
        membership: { select: { name: true, leftAt: true } },
        round: {
          select: {
            stage: true,
            council: { select: { name: true, kind: true, languageForm: true } },
            consultedParty: {
              select: {
                answerBy: true,
                hearing: { select: { closesOn: true, plan: { select: { title: true, languageForm: true } } } },
              },
            },
          },
        },
      },
    }),
  );
  const { round, membership } = link;
  found(membership.leftAt ? null : membership);
  const { hearing, answerBy } = round.consultedParty;
  return {
    roundId: link.roundId,
    membershipId: link.membershipId,
    name: shownName(round.council.kind, membership.name),
    council: { name: round.council.name, languageForm: round.council.languageForm },
    plan: hearing.plan,
    answerBy: answerBy || hearing.closesOn,
  };
}

/** The member comes in by their personal link: gives the Set-Cookie header of their session. */
export async function joinByLink(secret: string | undefined): Promise<{ roundId: string; setCookie: string }> {
  const { roundId, membershipId } = await invitationByLink(secret);
  return database().$transaction(async (tx) => {
    const setCookie = await startMemberSession(tx, { roundId, membershipId, byCode: false });
    await recordEvent(tx, {
      actorId: null,
      action: 'member.joined',
      subjectType: 'councilRound',
      subjectId: roundId,
      details: { membership: membershipId, by: 'link' },
    });
    return { roundId, setCookie };
  });
}
