import { recordEvent } from '~/audit/record.server';
import { i18nFor } from '~/language/i18n.server';
import { queueMail } from '~/messages/queue-mail.server';
import { paths } from '~/paths';
import { config } from '~/platform/config.server';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { answersOf } from './statement.server';

/**
 * Sends the planning group's answers back to the council: from then on its members and secretary see them, question by
 * question, and those with an e-mail address are told.
 *
 * @throws Failure `conflict` while a point is unanswered, or when it has been done
 */
export async function sendAnswersBack(roundId: string, origin: string, actorId: string): Promise<void> {
  const answers = await answersOf(roundId);
  if (!answers?.complete) throw new Failure('conflict');
  await database().$transaction(async (tx) => {
    const round = found(
      await tx.councilRound.findUnique({
        where: { id: roundId },
        include: {
          council: {
            include: {
              members: { where: { leftAt: null, email: { not: '' } } },
              roles: { where: { role: 'councilSecretary', user: { active: true } }, include: { user: true } },
            },
          },
          consultedParty: { include: { hearing: { include: { plan: true } } } },
        },
      }),
    );
    if (round.answeredAt || round.stage !== 'submitted') throw new Failure('conflict');
    const { council, consultedParty } = round;
    const t = i18nFor(council.languageForm).getFixedT(null, 'rounds');
    const link = new URL(paths.memberRound(roundId), config().publicUrl ?? origin).href;
    const values = { council: council.name, plan: consultedParty.hearing.plan.title, link };
    const subject = t('mail.answersSubject', values);
    const text = t('mail.answersText', values);
    const addresses = new Set(
      [
        council.contactEmail,
        ...council.members.map(({ email }) => email),
        ...council.roles.map(({ user }) => user.email),
      ].filter(Boolean),
    );
    for (const to of addresses) await queueMail(tx, { to, languageForm: council.languageForm, subject, text });
    const now = new Date();
    await tx.partyLetter.create({
      data: {
        consultedPartyId: consultedParty.id,
        kind: 'answers',
        way: 'mail',
        to: [...addresses].join(', '),
        subject,
        text,
        asked: {},
        sentById: actorId,
        sentAt: now,
      },
    });
    await tx.councilRound.update({ where: { id: roundId }, data: { answeredAt: now, revision: { increment: 1 } } });
    await recordEvent(tx, {
      actorId,
      action: 'round.answersReturned',
      subjectType: 'councilRound',
      subjectId: roundId,
      details: { told: addresses.size },
    });
  });
}
