import { detectLanguageForm } from '~/language/detect-language-form';
import type { LanguageForm } from '~/language/language-form';
import { database, Prisma } from '~/platform/database.server';
import { dayInNorway, startOfDay, type Day } from '~/platform/norwegian-time';
import { hashSecret } from '~/platform/reference.server';
import { registerSubmission } from '~/submissions/register-submission.server';
import { senderOfForm } from '~/submissions/sender-form';
import { asked, wholePlan, type Typed } from './type-in-form';

export interface TypedSubmission extends Omit<Typed, 'code'> {
  hearingId: string;
  /** Key of the section that the form's code names; null for the whole plan. */
  codedSection: string | null;
  /** In which a point counts as written when its words do not tell. */
  planLanguage: LanguageForm;
}

/**
 * Puts a letter or an e-mail into the pool as its sender wrote it, with who typed it in beside. Sending the same form
 * again changes nothing and gives the same reference.
 *
 * @throws Failure `badRequest` when a point names a part that the hearing's version does not have
 */
export async function typeInSubmission(typed: TypedSubmission, registrarId: string) {
  const known = await findByKey(typed.key);
  if (known) return known;
  const { hearingId, channel, receivedOn, journalNumber, key, codedSection, planLanguage } = typed;
  const points = typed.points
    .filter(({ text }) => text !== '')
    .map(({ text, section, stance }) => ({
      text,
      stance,
      languageForm: detectLanguageForm(text, planLanguage),
      place: { section: section === '' ? codedSection : section === wholePlan ? null : section },
    }));
  try {
    const { reference } = await database().$transaction((tx) =>
      registerSubmission(tx, {
        hearingId,
        channel,
        receivedAt: instantOf(receivedOn),
        journalNumber,
        registrarId,
        form: points.length > 1 ? 'statement' : 'remark',
        sender: senderOfForm(typed, asked),
        points,
        idempotencyKey: key,
      }),
    );
    return { reference, count: points.length };
  } catch (error) {
    const isTaken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
    const first = isTaken ? await findByKey(key) : null;
    if (!first) throw error;
    return first;
  }
}

async function findByKey(key: string) {
  const known = await database().submission.findUnique({
    where: { idempotencyKey: hashSecret(key) },
    select: { reference: true, _count: { select: { inputs: true } } },
  });
  return known && { reference: known.reference, count: known._count.inputs };
}

/** Of a letter only its day is known: noon of that day, or now when it is today. */
function instantOf(day: Day): Date {
  const now = new Date();
  return day === dayInNorway(now) ? now : new Date(startOfDay(day).getTime() + 12 * 60 * 60 * 1000);
}
