import { recordEvent } from '~/audit/record.server';
import type { LanguageForm } from '~/language/language-form';
import { database, type Prisma, type Transaction } from '~/platform/database.server';
import { Failure } from '~/platform/failure';
import type { NewQuestion } from '../questions';
import { defaultQuestions, type TemplateKind } from './default-questions';
import { savedTemplate } from './queries.server';

/** The questions put to a kind of party: the planners' own, or those that come with Samråd. */
export async function templateFor(
  kind: TemplateKind,
  languageForm: LanguageForm,
  tx: Transaction = database(),
): Promise<NewQuestion[]> {
  return (await savedTemplate(kind, languageForm, tx))?.questions ?? defaultQuestions[languageForm][kind];
}

interface TemplateChange {
  kind: TemplateKind;
  languageForm: LanguageForm;
  questions: NewQuestion[];
  /** The revision that was changed; 0 when there was none of the planners' own. */
  revision: number;
}

/**
 * Saves the planners' own questions to a kind of party. What has been asked already stays as it was asked.
 *
 * @throws Failure `conflict` when somebody else changed them since
 */
export async function saveTemplate(change: TemplateChange, actorId: string): Promise<void> {
  const { kind, languageForm, revision } = change;
  const questions = change.questions as unknown as Prisma.InputJsonArray;
  await database().$transaction(async (tx) => {
    const before = await savedTemplate(kind, languageForm, tx);
    if ((before?.revision ?? 0) !== revision) throw new Failure('conflict');
    const { id } = before
      ? await tx.questionTemplate.update({
          where: { id: before.id },
          data: { questions, revision: { increment: 1 } },
        })
      : await tx.questionTemplate.create({
          data: { councilKind: kind === 'other' ? null : kind, languageForm, questions },
        });
    await recordEvent(tx, {
      actorId,
      action: 'template.saved',
      subjectType: 'questionTemplate',
      subjectId: id,
      details: { kind, languageForm, questions: change.questions.length },
    });
  });
}
