import { recordEvent } from '~/audit/record.server';
import { i18nFor } from '~/language/i18n.server';
import { longDay } from '~/language/dates';
import type { LanguageForm } from '~/language/language-form';
import { queueMail } from '~/messages/queue-mail.server';
import { paths } from '~/paths';
import { publicAddress } from '~/platform/config.server';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { dayInNorway } from '~/platform/norwegian-time';
import { hashSecret, newSecret } from '~/platform/reference.server';

export interface ExpertQuestion {
  inputId: string;
  name: string;
  email: string;
  languageForm: LanguageForm;
  question: string;
  /** How long the link works. */
  days: number;
}

/**
 * Asks somebody who has no account about one input, by a mail with a link that shows its text and the question and
 * nothing else. The database keeps a hash of the link's secret, so that it is in the mail only.
 *
 * @returns the link, shown once to whoever asks
 */
export async function askExpert(
  { inputId, name, email, languageForm, question, days }: ExpertQuestion,
  actorId: string,
): Promise<string> {
  const secret = newSecret();
  const expiresAt = new Date(Date.now() + days * 24 * 60 * 60 * 1000);
  const link = publicAddress(paths.expert(secret));
  await database().$transaction(async (tx) => {
    found(await tx.input.findUnique({ where: { id: inputId }, select: { id: true } }));
    const { id } = await tx.expertRequest.create({
      data: {
        inputId,
        askedById: actorId,
        expertName: name,
        expertEmail: email,
        languageForm,
        question,
        tokenHash: hashSecret(secret),
        expiresAt,
      },
      select: { id: true },
    });
    const asker = await tx.user.findUniqueOrThrow({ where: { id: actorId }, select: { name: true } });
    const t = i18nFor(languageForm).getFixedT(null, 'triage');
    const values = { name: asker.name, day: longDay(dayInNorway(expiresAt)) };
    await queueMail(tx, {
      to: email,
      languageForm,
      subject: t('expert.mailSubject', values),
      text: `${t('expert.mailText', values)}\n\n${link}`,
      expiresAt,
    });
    await recordEvent(tx, {
      actorId,
      action: 'expert.asked',
      subjectType: 'input',
      subjectId: inputId,
      details: { request: id },
    });
  });
  return link;
}

/** Ends a link before its time. The question and what was answered stay. */
export async function cancelExpertRequest(
  inputId: string,
  id: string,
  revision: number,
  actorId: string,
): Promise<void> {
  await database().$transaction(async (tx) => {
    const { count } = await tx.expertRequest.updateMany({
      where: { id, inputId, revision, cancelledAt: null },
      data: { cancelledAt: new Date(), revision: { increment: 1 } },
    });
    if (count === 0) throw new Failure('conflict');
    await recordEvent(tx, {
      actorId,
      action: 'expert.cancelled',
      subjectType: 'input',
      subjectId: inputId,
      details: { request: id },
    });
  });
}
