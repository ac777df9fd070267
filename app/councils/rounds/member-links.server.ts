import { recordEvent } from '~/audit/record.server';
import { i18nFor } from '~/language/i18n.server';
import { longDay } from '~/language/dates';
import { queueMail } from '~/messages/queue-mail.server';
import { paths } from '~/paths';
import { config } from '~/platform/config.server';
import { Failure } from '~/platform/failure';
import { hashSecret, newSecret } from '~/platform/reference.server';
import type { Round } from './queries.server';
import type { Insider } from './round-access.server';
import { inRound } from './touch-round.server';

/** A member's letter for paper, shown once: its link is kept nowhere else. */
export interface MemberLetter {
  memberId: string;
  name: string;
  link: string;
}

/**
 * Gives members their personal links: by e-mail to those who have one, when it is wanted, and on paper to all others.
 * Links given before go on working.
 *
 * @returns the letters to print
 * @throws Failure `badRequest` when nobody was chosen, or somebody who is not in the council
 */
export async function giveMemberLinks(
  insider: Insider,
  round: Round,
  { members, byMail, origin }: { members: string[]; byMail: boolean; origin: string },
): Promise<MemberLetter[]> {
  const chosen = round.members.filter(({ id }) => members.includes(id));
  if (chosen.length === 0 || chosen.length !== new Set(members).size) throw new Failure('badRequest');
  const t = i18nFor(round.council.languageForm).getFixedT(null, 'rounds');
  return inRound(insider, 'helpMembers', async (tx) => {
    const letters: MemberLetter[] = [];
    for (const { id, name, email } of chosen) {
      const secret = newSecret();
      await tx.memberLink.create({ data: { roundId: round.id, membershipId: id, secretHash: hashSecret(secret) } });
      const link = new URL(paths.memberInvitation(secret), config().publicUrl ?? origin).href;
      if (byMail && email) {
        const values = {
          name,
          link,
          council: round.council.name,
          plan: round.plan.title,
          day: longDay(round.answerBy),
        };
        await queueMail(tx, {
          to: email,
          languageForm: round.council.languageForm,
          subject: t('mail.linkSubject', values),
          text: t('mail.linkText', values),
        });
      } else letters.push({ memberId: id, name, link });
    }
    await recordEvent(tx, {
      actorId: insider.viewer?.id ?? null,
      action: 'round.linksGiven',
      subjectType: 'councilRound',
      subjectId: round.id,
      details: { members: chosen.length, onPaper: letters.length },
    });
    return letters;
  });
}

/** Ends a member's sessions in the round, so that their name can be taken again: a lost telephone, a wrong choice. */
export const freeMember = (insider: Insider, membershipId: string): Promise<void> =>
  inRound(insider, 'helpMembers', async (tx, { id }) => {
    await tx.memberSession.deleteMany({ where: { roundId: id, membershipId } });
    await recordEvent(tx, {
      actorId: insider.viewer?.id ?? null,
      action: 'round.memberFreed',
      subjectType: 'councilRound',
      subjectId: id,
      details: { membership: membershipId },
    });
  });
