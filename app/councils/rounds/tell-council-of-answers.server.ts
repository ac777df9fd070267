import { recordEvent } from '~/audit/record.server';
import { i18nFor } from '~/language/i18n.server';
import { isMailAddress, queueMail } from '~/messages/queue-mail.server';
import type { Transaction } from '~/platform/database.server';

interface AnswersToTell {
  councilId: string;
  /** The round whose statement was answered; null where the statement came without one. */
  roundId: string | null;
  /** Its title. */
  plan: string;
  /** The page with the answers. */
  link: string;
  actorId: string;
}

/**
 * Tells a council's members with an address, its secretaries and the council itself that answers have come, each once,
 * and keeps the letter with the others that it got. When every point of a round's statement has its answer, the round
 * has been answered. Gives how many were told.
 */
export async function tellCouncilOfAnswers(tx: Transaction, told: AnswersToTell): Promise<number> {
  const { councilId, roundId, plan, link, actorId } = told;
  const council = await tx.council.findUniqueOrThrow({
    where: { id: councilId },
    include: {
      members: { where: { leftAt: null, email: { not: '' } } },
      roles: { where: { role: 'councilSecretary', user: { active: true } }, include: { user: true } },
    },
  });
  const t = i18nFor(council.languageForm).getFixedT(null, 'rounds');
  const values = { council: council.name, plan, link };
  const subject = t('mail.answersSubject', values);
  const text = t(roundId ? 'mail.answersText' : 'mail.answersTextPublic', values);
  const addresses = new Set(
    [
      council.contactEmail,
      ...council.members.map(({ email }) => email),
      ...council.roles.map(({ user }) => user.email),
    ].filter((address) => isMailAddress(address)),
  );
  for (const to of addresses) {
    await queueMail(tx, { kind: 'answers', to, languageForm: council.languageForm, subject, text });
  }
  if (roundId) {
    await keepLetter(tx, roundId, { to: [...addresses].join(', '), subject, text, sentById: actorId });
    await markAnswered(tx, roundId, actorId, addresses.size);
  }
  return addresses.size;
}

async function keepLetter(
  tx: Transaction,
  roundId: string,
  letter: { to: string; subject: string; text: string; sentById: string },
): Promise<void> {
  const { consultedPartyId } = await tx.councilRound.findUniqueOrThrow({ where: { id: roundId } });
  await tx.partyLetter.create({
    data: { ...letter, consultedPartyId, kind: 'answers', way: 'mail', asked: {}, sentAt: new Date() },
  });
}

async function markAnswered(tx: Transaction, roundId: string, actorId: string, told: number): Promise<void> {
  const { answeredAt } = await tx.councilRound.findUniqueOrThrow({ where: { id: roundId } });
  if (answeredAt) return;
  const unanswered = await tx.input.count({
    where: {
      submission: { statement: { roundId } },
      OR: [{ currentAssessmentId: null }, { currentAssessment: { outcome: null } }],
    },
  });
  if (unanswered > 0) return;
  await tx.councilRound.update({
    where: { id: roundId },
    data: { answeredAt: new Date(), revision: { increment: 1 } },
  });
  await recordEvent(tx, {
    actorId,
    action: 'round.answersReturned',
    subjectType: 'councilRound',
    subjectId: roundId,
    details: { told },
  });
}
