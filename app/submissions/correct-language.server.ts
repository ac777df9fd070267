import { recordEvent } from '~/audit/record.server';
import type { TextLanguage } from '~/language/language-form';
import { database } from '~/platform/database.server';
import { found } from '~/platform/failure';

interface LanguageCorrection {
  submissionId: string;
  /** Of the point in its submission. */
  number: number;
  language: TextLanguage;
  /** The planner; null for the sender. */
  actorId: string | null;
}

/**
 * Corrects which form of Norwegian a point is taken to be in, where the detection was wrong; or that it is in another
 * language. What was said and what was sent stay as they are. When all points of a submission are in one form, its sender
 * is written to in that form from now on; whoever writes another language is written to as before.
 */
export async function correctLanguage({ submissionId, number, language, actorId }: LanguageCorrection): Promise<void> {
  await database().$transaction(async (tx) => {
    const where = { submissionId_number: { submissionId, number } };
    const select = { id: true, languageForm: true, otherLanguage: true };
    const input = found(await tx.input.findUnique({ where, select }));
    const was: TextLanguage = input.otherLanguage ? 'other' : input.languageForm;
    if (was === language) return;
    await tx.input.update({
      where,
      data: language === 'other' ? { otherLanguage: true } : { languageForm: language, otherLanguage: false },
    });
    const points = await tx.input.findMany({
      where: { submissionId, withdrawnAt: null, otherLanguage: false },
      distinct: 'languageForm',
      select: { languageForm: true },
    });
    const [only, ...others] = points;
    if (only && others.length === 0) {
      await tx.submission.update({ where: { id: submissionId }, data: { languageForm: only.languageForm } });
    }
    await recordEvent(tx, {
      actorId,
      action: 'input.languageCorrected',
      subjectType: 'input',
      subjectId: input.id,
      details: { from: was, to: language },
    });
  });
}
