import { recordEvent } from '~/audit/record.server';
import { database } from '~/platform/database.server';
import { Failure } from '~/platform/failure';
import { hashSecret } from '~/platform/reference.server';
import { typedText } from '~/platform/typed-text';

/**
 * What an expert sees through their link: the input's text, the question, and what they answered. Nothing of who sent
 * it, and nothing of the planning group's work. A wrong secret and an unknown one are answered alike.
 *
 * @throws Failure `notFound`; `gone` when the link was ended or its time is over
 */
export async function expertRequestBy(secret: string, now = new Date()) {
  const row = await database().expertRequest.findUnique({
    where: { tokenHash: hashSecret(secret) },
    select: {
      id: true,
      inputId: true,
      expertName: true,
      languageForm: true,
      question: true,
      expiresAt: true,
      cancelledAt: true,
      askedBy: { select: { name: true } },
      answers: { orderBy: { number: 'asc' }, select: { number: true, text: true, createdAt: true } },
      input: {
        select: {
          publicText: true,
          languageForm: true,
          otherLanguage: true,
          quote: true,
          hearing: { select: { plan: { select: { title: true, languageForm: true } } } },
        },
      },
    },
  });
  if (!row) throw new Failure('notFound');
  if (row.cancelledAt || row.expiresAt <= now) throw new Failure('gone');
  return row;
}

/**
 * Keeps what the expert says on the input. Said again, it stands beside what was said before.
 *
 * @throws Failure as `expertRequestBy`; `badRequest` for an answer that says nothing
 */
export async function answerAsExpert(secret: string, text: string): Promise<void> {
  const said = typedText(text);
  if (!said) throw new Failure('badRequest');
  const { id, inputId } = await expertRequestBy(secret);
  await database().$transaction(async (tx) => {
    const last = await tx.expertAnswer.findFirst({ where: { requestId: id }, orderBy: { number: 'desc' } });
    if (last?.text === said) return;
    await tx.expertAnswer.create({ data: { requestId: id, number: (last?.number ?? 0) + 1, text: said } });
    await recordEvent(tx, {
      actorId: null,
      action: 'expert.answered',
      subjectType: 'input',
      subjectId: inputId,
      details: { request: id },
    });
  });
}
