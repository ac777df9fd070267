import type { LanguageForm } from '~/language/language-form';
import type { Transaction } from '~/platform/database.server';
import { carrySpans } from '~/privacy/carry-spans';
import { publicTextOf } from '~/privacy/public-text';

/** Redactions that hide something now. */
export const inForce = { undoneAt: null, lostAt: null } as const;

/** Makes what the public sees of an input anew, from its words and the redactions in force. */
export async function refreshPublicText(tx: Transaction, inputId: string): Promise<void> {
  const input = await tx.input.findUniqueOrThrow({
    where: { id: inputId },
    select: { text: true, proposedText: true, languageForm: true, redactions: { where: inForce } },
  });
  const spans = (field: 'text' | 'proposedText') => input.redactions.filter((redaction) => redaction.field === field);
  await tx.input.update({
    where: { id: inputId },
    data: {
      publicText: publicTextOf(input.text, input.languageForm, spans('text')),
      publicProposedText: publicTextOf(input.proposedText, input.languageForm, spans('proposedText')),
    },
  });
}

interface Words {
  id: string;
  text: string;
  proposedText: string;
  languageForm: LanguageForm;
}

/**
 * Carries the redactions of an input over to the words that its sender has put in place of the old ones: each becomes a
 * new redaction of the new revision, by the same planner; one whose words are gone is marked as lost. Call it when the
 * input has its new words.
 */
export async function carryRedactions(
  tx: Transaction,
  before: Words,
  revisionNumber: number,
  now: Date,
): Promise<void> {
  const redactions = await tx.redaction.findMany({ where: { inputId: before.id, ...inForce } });
  if (redactions.length === 0) return;
  const after = await tx.input.findUniqueOrThrow({
    where: { id: before.id },
    select: { text: true, proposedText: true },
  });
  for (const { id, field, start, end, ...redaction } of redactions) {
    const places = carrySpans(before[field], after[field], [{ start, end }])[0] ?? [];
    await tx.redaction.update({ where: { id }, data: { lostAt: now } });
    await tx.redaction.createMany({
      data: places.map((place) => ({
        inputId: before.id,
        field,
        revisionNumber,
        ...place,
        reason: redaction.reason,
        note: redaction.note,
        createdById: redaction.createdById,
        createdAt: now,
      })),
    });
  }
  await refreshPublicText(tx, before.id);
}

/**
 * Whether something in a submission is redacted, or was until its sender changed the words. Then somebody must look at
 * what the sender corrects before it is shown: the same words may stand in another point now.
 */
export const isRedacted = async (tx: Transaction, submissionId: string): Promise<boolean> =>
  (await tx.redaction.count({ where: { input: { submissionId }, undoneAt: null } })) > 0;
