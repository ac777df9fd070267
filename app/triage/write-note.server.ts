import { recordEvent } from '~/audit/record.server';
import { i18nFor } from '~/language/i18n.server';
import { queueMail } from '~/messages/queue-mail.server';
import { paths } from '~/paths';
import { publicAddress } from '~/platform/config.server';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { typedText } from '~/platform/typed-text';
import { mentionedIn } from './mentions';
import { planners } from './planners.server';

/**
 * Writes a note among planners about an input. Whoever it calls upon with @ finds it on their desk and gets a mail,
 * which does not say what the note says.
 *
 * @throws Failure `badRequest` for a note that says nothing
 */
export async function writeNote(inputId: string, text: string, authorId: string): Promise<{ mentioned: number }> {
  const said = typedText(text);
  if (!said) throw new Failure('badRequest');
  const mentioned = mentionedIn(said, await planners()).filter((id) => id !== authorId);
  return database().$transaction(async (tx) => {
    const input = found(
      await tx.input.findUnique({
        where: { id: inputId },
        select: {
          number: true,
          submission: { select: { reference: true } },
          hearing: { select: { number: true, plan: { select: { slug: true, title: true } } } },
        },
      }),
    );
    const author = found(await tx.user.findUnique({ where: { id: authorId }, select: { name: true } }));
    const { id } = await tx.internalNote.create({
      data: { inputId, authorId, text: said, mentions: { create: mentioned.map((userId) => ({ userId })) } },
      select: { id: true },
    });
    const people = await tx.user.findMany({
      where: { id: { in: mentioned } },
      select: { email: true, languageForm: true },
    });
    const address = `${input.submission.reference}-${input.number}`;
    const { plan, number } = input.hearing;
    for (const { email, languageForm } of people) {
      const t = i18nFor(languageForm).getFixedT(null, 'triage');
      const values = { name: author.name, address, plan: plan.title };
      await queueMail(tx, {
        to: email,
        languageForm,
        subject: t('note.mailSubject', values),
        text: `${t('note.mailText', values)}\n\n${publicAddress(paths.input(plan.slug, number, address))}`,
      });
    }
    await recordEvent(tx, {
      actorId: authorId,
      action: 'note.written',
      subjectType: 'input',
      subjectId: inputId,
      details: { note: id, mentioned },
    });
    return { mentioned: mentioned.length };
  });
}

/** Marks what calls upon a planner in the notes of an input as seen: they have opened it. */
export async function seeMentions(inputId: string, userId: string): Promise<void> {
  const unseen = { userId, seenAt: null, note: { inputId } };
  if ((await database().noteMention.count({ where: unseen })) === 0) return;
  await database().noteMention.updateMany({ where: unseen, data: { seenAt: new Date() } });
}

/** Notes that call upon a planner and that they have not opened, newest first. */
export async function unseenMentions(userId: string) {
  const mentions = await database().noteMention.findMany({
    where: { userId, seenAt: null },
    orderBy: { note: { createdAt: 'desc' } },
    take: 20,
    select: {
      note: {
        select: {
          id: true,
          createdAt: true,
          author: { select: { name: true } },
          input: {
            select: {
              number: true,
              submission: { select: { reference: true } },
              hearing: { select: { number: true, plan: { select: { slug: true, title: true } } } },
            },
          },
        },
      },
    },
  });
  return mentions.map(({ note: { id, createdAt, author, input } }) => ({
    id,
    createdAt,
    author: author.name,
    address: `${input.submission.reference}-${input.number}`,
    plan: input.hearing.plan,
    hearingNumber: input.hearing.number,
  }));
}
