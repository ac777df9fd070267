import { hearingState } from '~/hearings/period';
import { councilsWhere, may, type Viewer } from '~/identity/permissions';
import { waitingImports } from '~/plans/manage/queries.server';
import { database } from '~/platform/database.server';
import { dayInNorway } from '~/platform/norwegian-time';

const hearingFields = {
  id: true,
  number: true,
  opensOn: true,
  closesOn: true,
  publishedAt: true,
} as const;

/** What waits for a planner: plans with their newest published hearing and what came in, drafts, imports. */
export async function plannersDesk(viewer: Viewer) {
  const plans = await database().plan.findMany({
    orderBy: { title: 'asc' },
    select: {
      slug: true,
      title: true,
      kind: true,
      languageForm: true,
      hearings: { orderBy: { number: 'desc' }, select: hearingFields },
    },
  });
  const current = plans.flatMap(({ hearings }) => hearings.find(({ publishedAt }) => publishedAt)?.id ?? []);
  const [all, open, mine, imports] = await Promise.all([
    countInputs(current, {}),
    countInputs(current, unassessed),
    countInputs(current, { ...unassessed, assigneeId: viewer.id }),
    waitingImports(),
  ]);
  return {
    imports,
    plans: plans.map(({ hearings, ...plan }) => {
      const hearing = hearings.find(({ publishedAt }) => publishedAt) ?? null;
      const draft = hearings.find(({ publishedAt }) => !publishedAt) ?? null;
      const counts = hearing && {
        all: all.get(hearing.id) ?? 0,
        unassessed: open.get(hearing.id) ?? 0,
        mine: mine.get(hearing.id) ?? 0,
      };
      return { ...plan, hearing, draft: draft && { number: draft.number }, counts };
    }),
  };
}

export type DeskPlan = Awaited<ReturnType<typeof plannersDesk>>['plans'][number];

const unassessed = { OR: [{ currentAssessmentId: null }, { currentAssessment: { outcome: null } }] };

async function countInputs(hearingIds: string[], where: object): Promise<Map<string, number>> {
  const groups = await database().input.groupBy({
    by: ['hearingId'],
    where: { ...where, hearingId: { in: hearingIds }, submission: { withdrawnAt: null } },
    _count: true,
  });
  return new Map(groups.map(({ hearingId, _count }) => [hearingId, _count]));
}

/** The hearings that are open today, the one that closes first on top. */
export async function openHearings() {
  const today = dayInNorway(new Date());
  const hearings = await database().hearing.findMany({
    where: { publishedAt: { not: null }, opensOn: { lte: today }, closesOn: { gte: today } },
    orderBy: [{ closesOn: 'asc' }, { id: 'asc' }],
    select: { ...hearingFields, plan: { select: { slug: true, title: true, languageForm: true } } },
  });
  return hearings.filter((hearing) => hearingState(hearing, today) === 'open');
}

export type OpenHearing = Awaited<ReturnType<typeof openHearings>>[number];

/** The workshops that a facilitator has run, newest first. */
export function ownWorkshops(viewer: Viewer) {
  return database().workshop.findMany({
    where: { facilitatorId: viewer.id },
    orderBy: [{ heldOn: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      title: true,
      heldOn: true,
      hearing: { select: { number: true, plan: { select: { slug: true, title: true, languageForm: true } } } },
      _count: { select: { notes: true } },
    },
  });
}

/** The councils that a viewer belongs to, and whether they enter its statements. */
export async function ownCouncils(viewer: Viewer) {
  const where = councilsWhere(viewer, 'council.read');
  if (where === 'all') return [];
  const councils = await database().council.findMany({
    where: { id: { in: where } },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, languageForm: true },
  });
  return councils.map((council) => ({
    ...council,
    mayEnterStatements: may(viewer, 'statements.register', council.id),
  }));
}
