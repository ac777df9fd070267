import { createHash } from 'node:crypto';
import type { LanguageForm } from '~/language/language-form';
import { database } from '~/platform/database.server';
import { dayInNorway } from '~/platform/norwegian-time';
import { outlineOf } from '~/plans/queries.server';
import { publicTextOf } from '~/privacy/public-text';
import { publicSubmissions } from '~/submissions/visibility';
import { answeredInputs } from './answered-inputs.server';
import { longestList } from './answers-form';
import { answerForm } from './publish-answers.server';
import { publishState, publishStates, toPublish, type AnswerScope, type PublishState } from './publishable';
import { receiversOf } from './receivers.server';

type Hearing = Parameters<typeof publicSubmissions>[0] & {
  planId: string;
  versionId: string;
  fourEyes: boolean;
  plan: { languageForm: LanguageForm };
};

/** How the answers of a hearing stand: how many in each state, which parts have some that are ready, earlier waves. */
export async function answersOverview({ id, versionId, fourEyes }: Hearing) {
  const [inputs, outline, publications] = await Promise.all([
    answeredInputs(database(), id),
    outlineOf(versionId),
    database().answerPublication.findMany({
      where: { hearingId: id },
      orderBy: { publishedAt: 'desc' },
      take: 50,
      select: { id: true, publishedAt: true, count: true, publishedBy: { select: { name: true } } },
    }),
  ]);
  const counts = Object.fromEntries(publishStates.map((state) => [state, 0])) as Record<PublishState, number>;
  const ready = new Map<string, number>();
  for (const input of inputs) {
    const state = publishState(input, fourEyes);
    counts[state] += 1;
    const key = input.sectionKey ?? '';
    if (state === 'new' || state === 'changed') ready.set(key, (ready.get(key) ?? 0) + 1);
  }
  const parts = [{ key: '', title: null }, ...outline.map(({ key, title }) => ({ key, title }))];
  return {
    counts,
    parts: parts.flatMap((part) => (ready.has(part.key) ? [{ ...part, count: ready.get(part.key)! }] : [])),
    publications,
  };
}

/** What would be published, what of it everybody would see, and who would be told. */
export async function answersPreview(hearing: Hearing, scope: AnswerScope) {
  const { id, fourEyes, plan, planId } = hearing;
  const chosen = toPublish(await answeredInputs(database(), id), scope, fourEyes);
  const visible = publicSubmissions(hearing, dayInNorway(new Date()));
  const listed = chosen.slice(0, longestList);
  const [rows, { receivers, silent }, followers] = await Promise.all([
    database().input.findMany({
      where: { id: { in: listed.map((input) => input.id) } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        number: true,
        publicText: true,
        languageForm: true,
        submission: { select: { id: true, reference: true } },
        currentAssessment: { select: { id: true, outcome: true, reasoning: true, planChange: true } },
      },
    }),
    receiversOf(database(), [...new Set(chosen.map(({ submissionId }) => submissionId))]),
    database().following.count({ where: { planId, kind: 'plan', confirmedAt: { not: null } } }),
  ]);
  const [shown, councils] = await Promise.all([
    database().submission.findMany({
      where: {
        AND: [
          visible ?? { id: '' },
          { publicState: 'visible', id: { in: [...new Set(rows.map(({ submission }) => submission.id))] } },
        ],
      },
      select: { id: true },
    }),
    database().council.findMany({
      where: { id: { in: receivers.flatMap(({ councilId }) => councilId ?? []) } },
      orderBy: { name: 'asc' },
      select: { name: true, languageForm: true },
    }),
  ]);
  const shownIds = new Set(shown.map((submission) => submission.id));
  const changed = new Set(chosen.filter(({ published }) => published > 0).map((input) => input.id));
  return {
    count: chosen.length,
    told: { senders: receivers.length - councils.length, councils, silent, followers },
    /** Every one, also where there are too many to list. */
    all: chosen.map(({ id: inputId, assessmentId }) => ({ inputId, assessmentId: assessmentId! })),
    fingerprint: fingerprintOf(chosen),
    complete: listed.length === chosen.length,
    answers: rows.flatMap(({ currentAssessment, submission, ...input }) => {
      if (!currentAssessment?.outcome) return [];
      const answerLanguage = answerForm(currentAssessment, plan.languageForm);
      return [
        {
          ...input,
          reference: `${submission.reference}-${input.number}`,
          shown: shownIds.has(submission.id),
          changed: changed.has(input.id),
          assessmentId: currentAssessment.id,
          outcome: currentAssessment.outcome,
          // As they will be read: without personal data.
          reasoning: publicTextOf(currentAssessment.reasoning, answerLanguage),
          planChange: publicTextOf(currentAssessment.planChange, answerLanguage),
          answerLanguage,
        },
      ];
    }),
  };
}

export type AnswersPreview = Awaited<ReturnType<typeof answersPreview>>;

/** Names a set of answers as the planner saw it in the preview. */
const fingerprintOf = (answers: readonly { id: string; assessmentId: string | null }[]): string =>
  createHash('sha256')
    .update(
      answers
        .map(({ id, assessmentId }) => `${id} ${assessmentId}`)
        .sort()
        .join('\n'),
    )
    .digest('base64url')
    .slice(0, 22);
