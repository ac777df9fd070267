import type { Viewer } from '~/identity/permissions';
import { waitingImports } from '~/plans/manage/queries.server';
import { database } from '~/platform/database.server';
import { dayInNorway } from '~/platform/norwegian-time';
import { unexplainedSilences } from '~/councils/silent-councils.server';
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
          waiting: hearing && (await waitingFor(hearing)),
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

/** Whom the hearing waits for: parties that nobody has invited, and statutory councils whose silence is unexplained. */
async function waitingFor({ id: hearingId, closesOn }: { id: string; closesOn: string }) {
  const inTime = dayInNorway(new Date()) <= closesOn;
  const [toInvite, silent] = await Promise.all([
    database().consultedParty.count({ where: { hearingId, invitedAt: null, nothingAt: null, submissionId: null } }),
    unexplainedSilences(hearingId),
  ]);
  return { toInvite: inTime ? toInvite : 0, silent: silent.length };
}
