import type { Viewer } from '~/identity/permissions';
import { waitingImports } from '~/plans/manage/queries.server';
import { database } from '~/platform/database.server';
import { hearingProgress, mineNotDone } from '~/triage/progress.server';
import { countWaiting } from '~/triage/review/waiting-submissions.server';

/** What waits for a planner: plans with their newest published hearing and what came in, drafts, imports. */
export async function plannersDesk(viewer: Viewer) {
  const [plans, imports] = await Promise.all([
    database().plan.findMany({
      orderBy: { title: 'asc' },
      select: {
        slug: true,
        title: true,
        kind: true,
        languageForm: true,
        hearings: {
          orderBy: { number: 'desc' },
          select: {
            id: true,
            number: true,
            opensOn: true,
            closesOn: true,
            publishedAt: true,
            inputVisibility: true,
          },
        },
      },
    }),
    waitingImports(),
  ]);
  return {
    imports,
    plans: await Promise.all(
      plans.map(async ({ hearings, ...plan }) => {
        const hearing = hearings.find(({ publishedAt }) => publishedAt) ?? null;
        const draft = hearings.find(({ publishedAt }) => !publishedAt) ?? null;
        return {
          ...plan,
          hearing,
          draft: draft && { number: draft.number },
          counts: hearing && (await countsOf(hearing, viewer)),
        };
      }),
    ),
  };
}

export type DeskPlan = Awaited<ReturnType<typeof plannersDesk>>['plans'][number];

async function countsOf(hearing: Parameters<typeof countWaiting>[0], viewer: Viewer) {
  const [{ inputs, unassessed }, mine, waiting] = await Promise.all([
    hearingProgress(hearing.id),
    mineNotDone(hearing.id, viewer.id),
    countWaiting(hearing),
  ]);
  return { all: inputs, unassessed, mine, waiting };
}
