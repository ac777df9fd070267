import { recordEvent } from '~/audit/record.server';
import { detectLanguageForm } from '~/language/detect-language-form';
import type { LanguageForm } from '~/language/language-form';
import { recordNews } from '~/messages/news/record-news.server';
import { database, type Transaction } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { enqueueJob } from '~/platform/jobs.server';
import { dayInNorway } from '~/platform/norwegian-time';
import { inPieces } from '../in-pieces';
import type { Outcome } from '../outcomes';
import { answeredInputs } from './answered-inputs.server';
import type { ChosenAnswer } from './answers-form';
import { publishState } from './publishable';

export interface PublishAnswers {
  hearingId: string;
  /** The chosen inputs with the assessment that the planner saw. */
  answers: ChosenAnswer[];
}

/**
 * Publishes answers, all of them or none: from then on their senders and the public read them, and both the senders
 * and those who follow the plan are told after the commit. An answer that was changed since it was published is
 * published anew beside the old one. Gives how many.
 *
 * @throws Failure `conflict` when one of them was changed, withdrawn or published since the planner saw it;
 * `badRequest` when none is chosen
 */
export async function publishAnswers({ hearingId, answers }: PublishAnswers, actorId: string): Promise<number> {
  if (answers.length === 0) throw new Failure('badRequest');
  const forms = await languageForms(
    hearingId,
    answers.map(({ assessmentId }) => assessmentId),
  );
  const publishedAt = new Date();
  return database().$transaction(async (tx) => {
    const { planId, fourEyes } = found(
      await tx.hearing.findUnique({ where: { id: hearingId }, select: { planId: true, fourEyes: true } }),
    );
    const inputs = new Map((await answeredInputs(tx, hearingId)).map((input) => [input.id, input]));
    const chosen = answers.map(({ inputId, assessmentId }) => {
      const input = inputs.get(inputId);
      const state = input && publishState(input, fourEyes);
      if (input?.assessmentId !== assessmentId || (state !== 'new' && state !== 'changed')) {
        throw new Failure('conflict');
      }
      return { inputId, assessmentId, number: input.published + 1, outcome: input.outcome! };
    });
    const { id } = await tx.answerPublication.create({
      data: { hearingId, publishedById: actorId, publishedAt, count: chosen.length },
      select: { id: true },
    });
    await tx.publishedAnswer.createMany({
      data: chosen.map(({ outcome: _, ...answer }) => ({
        ...answer,
        publicationId: id,
        languageForm: forms.get(answer.assessmentId)!,
        createdAt: publishedAt,
      })),
    });
    await writeOutcomes(tx, chosen);
    await recordEvent(tx, {
      actorId,
      action: 'answers.published',
      subjectType: 'hearing',
      subjectId: hearingId,
      details: { publication: id, count: chosen.length, changed: chosen.filter(({ number }) => number > 1).length },
    });
    await enqueueJob(tx, { kind: 'tellAnswers', payload: { publicationId: id }, key: `answers ${id}` });
    await recordNews(tx, {
      // Answers often come one by one; those who follow the plan hear of them once a day.
      key: `answersPublished ${hearingId} ${dayInNorway(publishedAt)}`,
      kind: 'answersPublished',
      planId,
      hearingId,
      happenedAt: publishedAt,
    });
    return chosen.length;
  });
}

/** In which form each answer is written, as far as its words tell; the plan's own otherwise. Answers never change. */
async function languageForms(hearingId: string, assessmentIds: string[]): Promise<Map<string, LanguageForm>> {
  const { plan } = found(
    await database().hearing.findUnique({
      where: { id: hearingId },
      select: { plan: { select: { languageForm: true } } },
    }),
  );
  const forms = new Map<string, LanguageForm>();
  for (const piece of inPieces(assessmentIds)) {
    const written = await database().assessment.findMany({
      where: { id: { in: piece } },
      select: { id: true, reasoning: true, planChange: true },
    });
    for (const { id, ...words } of written) forms.set(id, answerForm(words, plan.languageForm));
  }
  return forms;
}

/** The form in which an answer is written, as far as its words tell. */
export const answerForm = (words: { reasoning: string; planChange: string }, otherwise: LanguageForm): LanguageForm =>
  detectLanguageForm(`${words.reasoning} ${words.planChange}`, otherwise);

async function writeOutcomes(tx: Transaction, chosen: readonly { inputId: string; outcome: Outcome }[]): Promise<void> {
  const alike = new Map<Outcome, string[]>();
  for (const { inputId, outcome } of chosen) alike.set(outcome, [...(alike.get(outcome) ?? []), inputId]);
  for (const [publishedOutcome, ids] of alike) {
    for (const piece of inPieces(ids)) {
      await tx.input.updateMany({ where: { id: { in: piece } }, data: { publishedOutcome } });
    }
  }
}
