import { isDeepStrictEqual } from 'node:util';
import type { HoldReason } from '~/abuse/hold-reason';
import { hearingState } from '~/hearings/period';
import type { LanguageForm } from '~/language/language-form';
import { database, Prisma } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { dayInNorway } from '~/platform/norwegian-time';
import { hashSecret } from '~/platform/reference.server';
import { asSent, registerSubmission } from './register-submission.server';
import { reviseSubmission } from './revise-submission.server';
import type { SentSubmission } from './sent-submission';
import { needsSignIn } from './sign-in-rule.server';

export interface Comment extends SentSubmission {
  hearingId: string;
  /** Made when the form was made; the private link's secret follows from it. */
  idempotencyKey: string;
  /** The form in which they used the page: the receipt's. */
  pageLanguage?: LanguageForm;
  /** Why it waits until the planning group has looked at it. */
  hold?: HoldReason | null;
  /** The sender, when signed in. */
  participantId?: string | undefined;
}

export interface Receipt {
  reference: string;
  /** The secret of the private link; the database keeps only its hash. */
  secret: string;
}

/**
 * What a resident says through the web, a remark or a statement. Sending the same form again (a lost answer, a double click) gives the same
 * receipt and no second submission; if the text was changed in between, it corrects the first.
 *
 * @throws Failure `gone` when the hearing is not open, `notSignedIn` when it demands that its senders sign in
 */
export async function submitComment({
  hearingId,
  idempotencyKey,
  pageLanguage,
  participantId,
  hold,
  ...sent
}: Comment): Promise<Receipt> {
  const secret = hashSecret(`private link ${idempotencyKey}`);
  const known = await findByKey(idempotencyKey);
  if (known) return correct(known, sent, secret, hold);

  const hearing = found(await database().hearing.findUnique({ where: { id: hearingId } }));
  const receivedAt = new Date();
  if (hearingState(hearing, dayInNorway(receivedAt)) !== 'open') throw new Failure('gone');
  if (!participantId && needsSignIn(hearing)) throw new Failure('notSignedIn');
  try {
    const { reference } = await database().$transaction(async (tx) => {
      if (participantId && sent.form === 'statement') {
        await tx.draftStatement.deleteMany({ where: { ownerId: participantId, hearingId } });
      }
      return registerSubmission(tx, {
        ...sent,
        hearingId,
        channel: 'web',
        receivedAt,
        secret,
        idempotencyKey,
        pageLanguage,
        hold,
        participantId,
      });
    });
    return { reference, secret };
  } catch (error) {
    const first = isTaken(error) ? await findByKey(idempotencyKey) : null;
    if (!first) throw error;
    return { reference: first.reference, secret };
  }
}

const findByKey = (key: string) =>
  database().submission.findUnique({
    where: { idempotencyKey: hashSecret(key) },
    select: {
      id: true,
      reference: true,
      inputs: { where: { withdrawnAt: null }, orderBy: { number: 'asc' }, select: { number: true } },
      revisions: { where: { number: 1 }, select: { content: true } },
    },
  });

async function correct(
  known: NonNullable<Awaited<ReturnType<typeof findByKey>>>,
  sent: SentSubmission,
  secret: string,
  hold: HoldReason | null | undefined,
): Promise<Receipt> {
  const numbered = (numberOf: (index: number) => number | undefined) => ({
    ...sent,
    points: sent.points.map((point, index) => ({ ...point, number: numberOf(index) })),
  });
  // The same form once more, perhaps after it was corrected by the private link: what was corrected stands.
  const first = asSent(numbered((index) => index + 1));
  if (!known.revisions.some(({ content }) => isDeepStrictEqual(content, first))) {
    // The form knows no numbers yet: its points stand in the order in which they were saved.
    await reviseSubmission(
      known.id,
      numbered((index) => known.inputs[index]?.number),
      { hold },
    );
  }
  return { reference: known.reference, secret };
}

const isTaken = (error: unknown) => error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
