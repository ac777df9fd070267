import { ancestorsOf, parentKeys } from '~/plans/outline';
import { outlineOf } from '~/plans/queries.server';
import { database, type Prisma } from '~/platform/database.server';
import { dayInNorway } from '~/platform/norwegian-time';
import { none, wholePlan, type Filter } from './filter';
import { conditionOf, countFound, idsFound, neighbours, type Condition } from './listing.server';
import { excerpt, senderFields, senderOf } from './sender';
import { withDescendants } from './theme-tree';

export const inputsPerPage = 50;
/** Most inputs that one press may change: more do not fit in a form, and nobody looks over more. */
export const mostAtOnce = 5000;

/** Whose list of which hearing. */
export interface ListScope {
  hearing: { id: string; planId: string; versionId: string };
  viewerId: string;
}

/** Submissions that wait for the planning group to look them over before the public sees them. */
export const waitsForReview = {
  reviewedAt: null,
  withdrawnAt: null,
  publicState: 'visible',
} satisfies Prisma.SubmissionWhereInput;

/** What a filter finds, as a condition of the listing. */
export async function conditionFor({ hearing, viewerId }: ListScope, filter: Filter): Promise<Condition> {
  const [sectionKeys, themeIds] = await Promise.all([
    filter.section && filter.section !== wholePlan ? sectionsBelow(hearing.versionId, filter.section) : [],
    filter.theme && filter.theme !== none ? themesBelow(hearing.planId, filter.theme) : [],
  ]);
  return conditionOf(filter, {
    hearingId: hearing.id,
    viewerId,
    sectionKeys,
    themeIds,
    today: dayInNorway(new Date()),
  });
}

async function sectionsBelow(versionId: string, section: string): Promise<string[]> {
  const parents = parentKeys(await outlineOf(versionId));
  const below = (key: string): string[] => [
    key,
    ...[...parents].filter(([, parent]) => parent === key).flatMap(([child]) => below(child)),
  ];
  return below(section);
}

async function themesBelow(planId: string, theme: string): Promise<string[]> {
  const select = { id: true, parentId: true, name: true, position: true };
  return withDescendants(await database().theme.findMany({ where: { planId }, select }), theme);
}

/** One page of what the filter finds, and how many it finds in all. A page past the end is the last one. */
export async function listInputs(scope: ListScope, filter: Filter) {
  const condition = await conditionFor(scope, filter);
  const total = countFound(condition);
  const pages = Math.max(1, Math.ceil(total / inputsPerPage));
  const page = Math.min(filter.page ?? 1, pages);
  const shown = idsFound(condition, filter.sort ?? 'plan', inputsPerPage, (page - 1) * inputsPerPage);
  const [rows, outline] = await Promise.all([rowsOf(shown), outlineOf(scope.hearing.versionId)]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    total,
    page,
    pages,
    inputs: shown.flatMap((id) => {
      const row = byId.get(id);
      return row ? [asListed(row, outline)] : [];
    }),
  };
}

export type ListedInput = Awaited<ReturnType<typeof listInputs>>['inputs'][number];
type Outline = Awaited<ReturnType<typeof outlineOf>>;
type Row = Awaited<ReturnType<typeof rowsOf>>[number];

const rowsOf = (ids: string[]) =>
  database().input.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      number: true,
      revision: true,
      publicText: true,
      languageForm: true,
      otherLanguage: true,
      sectionKey: true,
      elementKey: true,
      blockKey: true,
      quote: true,
      stance: true,
      changedSinceAnswer: true,
      withdrawnAt: true,
      assignee: { select: { name: true } },
      dueOn: true,
      group: { select: { id: true, title: true } },
      currentAssessment: { select: { outcome: true, review: { select: { verdict: true } } } },
      themes: {
        select: { theme: { select: { id: true, name: true, colour: true } } },
        orderBy: { theme: { name: 'asc' } },
      },
      submission: {
        select: {
          id: true,
          reference: true,
          channel: true,
          receivedAt: true,
          withdrawnAt: true,
          publicState: true,
          reviewedAt: true,
          revision: true,
          ...senderFields,
        },
      },
    },
  });

function asListed(
  { submission, publicText, quote, themes, assignee, currentAssessment, ...row }: Row,
  outline: Outline,
) {
  const section = outline.find(({ key }) => key === row.sectionKey);
  return {
    id: row.id,
    revision: row.revision,
    reference: `${submission.reference}-${row.number}`,
    languageForm: row.languageForm,
    otherLanguage: row.otherLanguage,
    excerpt: excerpt(publicText),
    sectionTitle: section?.title ?? null,
    above: section ? ancestorsOf(outline, section.key).map(({ title }) => title) : [],
    quote: row.blockKey || row.elementKey ? excerpt(quote, 90) : '',
    themes: themes.map(({ theme }) => theme),
    assignee: assignee?.name ?? null,
    outcome: currentAssessment?.outcome ?? null,
    verdict: currentAssessment?.review?.verdict ?? null,
    dueOn: row.dueOn,
    group: row.group,
    stance: row.stance,
    changedSinceAnswer: row.changedSinceAnswer,
    submissionId: submission.id,
    submissionRevision: submission.revision,
    channel: submission.channel,
    receivedAt: submission.receivedAt,
    sender: senderOf(submission),
    withdrawn: (submission.withdrawnAt ?? row.withdrawnAt) !== null,
    removed: submission.publicState === 'removed',
    waitsForReview: !submission.reviewedAt && !submission.withdrawnAt && submission.publicState === 'visible',
  };
}

/**
 * Where an input stands in the filtered list, and what comes before and after it. An input that the filter no longer
 * finds, because it was just saved, still has its neighbours; its position is null.
 */
export async function neighboursOf(scope: ListScope, filter: Filter, inputId: string) {
  const condition = await conditionFor(scope, filter);
  const around = neighbours(condition, filter.sort ?? 'plan', inputId);
  const rows = await database().input.findMany({
    where: { id: { in: [around?.previous, around?.next].filter((id) => !!id) as string[] } },
    select: { id: true, number: true, submission: { select: { reference: true } } },
  });
  const address = (id: string | null | undefined) => {
    const row = rows.find((candidate) => candidate.id === id);
    return row ? `${row.submission.reference}-${row.number}` : null;
  };
  const before = around?.before ?? 0;
  return {
    previous: address(around?.previous),
    next: address(around?.next),
    position: around?.belongs ? before + 1 : null,
    total: countFound(condition),
    page: Math.ceil((before + 1) / inputsPerPage),
  };
}

/** All inputs that a filter finds, with the revision they have now: at most `mostAtOnce`, with how many there are. */
export async function allFound(scope: ListScope, filter: Filter) {
  const condition = await conditionFor(scope, filter);
  const ids = idsFound(condition, filter.sort ?? 'plan', mostAtOnce);
  const rows = await database().input.findMany({ where: { id: { in: ids } }, select: { id: true, revision: true } });
  const revisions = new Map(rows.map(({ id, revision }) => [id, revision]));
  return { total: countFound(condition), inputs: ids.map((id) => ({ id, revision: revisions.get(id) ?? 0 })) };
}
