import { ancestorsOf, parentKeys } from '~/plans/outline';
import { outlineOf } from '~/plans/queries.server';
import { database, type Prisma } from '~/platform/database.server';
import { none, wholePlan, type Filter } from './filter';
import { excerpt, senderFields, senderOf } from './sender';
import { withDescendants } from './theme-tree';

export const inputsPerPage = 50;

/** Whose list of which hearing. */
export interface ListScope {
  hearing: { id: string; planId: string; versionId: string };
  viewerId: string;
}

/** Inputs that still need an answer. What was withdrawn, whole or by the point, needs none. */
export const unassessed = {
  withdrawnAt: null,
  submission: { withdrawnAt: null },
  OR: [{ currentAssessmentId: null }, { currentAssessment: { outcome: null } }],
} satisfies Prisma.InputWhereInput;

/** Submissions that wait for the planning group to look them over before the public sees them. */
export const waitsForReview = {
  reviewedAt: null,
  withdrawnAt: null,
  publicState: 'visible',
} satisfies Prisma.SubmissionWhereInput;

/** Inputs that their sender took back: the point alone, or the whole submission. */
export const withdrawnInputs = {
  OR: [{ withdrawnAt: { not: null } }, { submission: { withdrawnAt: { not: null } } }],
} satisfies Prisma.InputWhereInput;

/** Inputs whose words their sender changed after they were answered: the answer is to be looked over. */
export const changedSinceAnswer = {
  changedSinceAnswer: true,
  withdrawnAt: null,
  submission: { withdrawnAt: null },
} satisfies Prisma.InputWhereInput;

/** A filter as a Prisma condition. */
export async function inputsWhere({ hearing, viewerId }: ListScope, filter: Filter): Promise<Prisma.InputWhereInput> {
  const { channel, outcome, assignee, withdrawn } = filter;
  const all: Prisma.InputWhereInput[] = [{ hearingId: hearing.id }];
  if (filter.section) all.push({ sectionKey: await sectionCondition(hearing.versionId, filter.section) });
  if (filter.theme === none) all.push({ themes: { none: {} } });
  else if (filter.theme)
    all.push({ themes: { some: { themeId: { in: await themeIds(hearing.planId, filter.theme) } } } });
  if (channel) all.push({ submission: { channel } });
  if (outcome === none) all.push(unassessed);
  else if (outcome) all.push({ currentAssessment: { outcome } });
  if (assignee) all.push({ assigneeId: assignee === none ? null : assignee === 'me' ? viewerId : assignee });
  if (filter.mine) all.push({ assigneeId: viewerId }, unassessed);
  if (filter.review) all.push({ submission: waitsForReview });
  if (filter.changed) all.push(changedSinceAnswer);
  if (withdrawn) all.push(withdrawn === 'only' ? withdrawnInputs : { NOT: withdrawnInputs });
  for (const word of filter.q?.split(/\s+/) ?? []) all.push(await saysWord(hearing.id, word));
  return { AND: all };
}

async function sectionCondition(versionId: string, section: string): Promise<Prisma.StringNullableFilter | null> {
  if (section === wholePlan) return null;
  const parents = parentKeys(await outlineOf(versionId));
  const below = (key: string): string[] => [
    key,
    ...[...parents].filter(([, parent]) => parent === key).flatMap(([child]) => below(child)),
  ];
  return { in: below(section) };
}

async function themeIds(planId: string, theme: string): Promise<string[]> {
  const select = { id: true, parentId: true, name: true, position: true };
  return withDescendants(await database().theme.findMany({ where: { planId }, select }), theme);
}

async function saysWord(hearingId: string, word: string): Promise<Prisma.InputWhereInput> {
  // SQLite folds the case of a–z only; æ, ø and å are asked for in both.
  const spellings = new Set([
    word,
    word.toLowerCase(),
    word.toUpperCase(),
    word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
  ]);
  const like = [...spellings].flatMap((contains): Prisma.InputWhereInput[] => [
    { text: { contains } },
    {
      submission: {
        OR: [
          { reference: { contains } },
          { senderName: { contains } },
          { organisationName: { contains } },
          { council: { name: { contains } } },
        ],
      },
    },
  ]);
  return /[%_]/.test(word) ? withoutWildcards(hearingId, word, like) : { OR: like };
}

/** SQLite takes % and _ for any letters and Prisma cannot escape them, so what they find is read once more. */
async function withoutWildcards(hearingId: string, word: string, like: Prisma.InputWhereInput[]) {
  const rows = await database().input.findMany({
    where: { hearingId, OR: like },
    select: {
      id: true,
      text: true,
      submission: {
        select: { reference: true, senderName: true, organisationName: true, council: { select: { name: true } } },
      },
    },
  });
  const says = (text: string | null | undefined) => !!text?.toLowerCase().includes(word.toLowerCase());
  const found = rows.filter(({ text, submission: { reference, senderName, organisationName, council } }) =>
    [text, reference, senderName, organisationName, council?.name].some(says),
  );
  return { id: { in: found.map(({ id }) => id) } };
}

const orders = {
  plan: [{ submission: { receivedAt: 'asc' } }, { submissionId: 'asc' }, { number: 'asc' }],
  oldest: [{ submission: { receivedAt: 'asc' } }, { submissionId: 'asc' }, { number: 'asc' }],
  newest: [{ submission: { receivedAt: 'desc' } }, { submissionId: 'asc' }, { number: 'asc' }],
} satisfies Record<string, Prisma.InputOrderByWithRelationInput[]>;

/**
 * The ids of all inputs that the filter finds, in the order of the list. List, position, next and previous all
 * follow from it, so they can never disagree. Nothing the order is made of changes by triage.
 *
 * @param also an input that has a place in the order even if the filter no longer finds it
 */
async function orderedIds(scope: ListScope, filter: Filter, where: Prisma.InputWhereInput, also?: string) {
  const rows = await database().input.findMany({
    where: also ? { hearingId: scope.hearing.id, OR: [where, { id: also }] } : where,
    orderBy: orders[filter.sort ?? 'plan'],
    select: { id: true, sectionKey: true },
  });
  if (!filter.sort) {
    const outline = await outlineOf(scope.hearing.versionId);
    const positions = new Map(outline.map(({ key, position }) => [key, position]));
    const rank = (key: string | null) => (key === null ? -1 : (positions.get(key) ?? outline.length));
    rows.sort((a, b) => rank(a.sectionKey) - rank(b.sectionKey));
  }
  return rows.map(({ id }) => id);
}

/** One page of what the filter finds, and how many it finds in all. A page past the end is the last one. */
export async function listInputs(scope: ListScope, filter: Filter) {
  const ids = await orderedIds(scope, filter, await inputsWhere(scope, filter));
  const pages = Math.max(1, Math.ceil(ids.length / inputsPerPage));
  const page = Math.min(filter.page ?? 1, pages);
  const shown = ids.slice((page - 1) * inputsPerPage, page * inputsPerPage);
  const [rows, outline] = await Promise.all([rowsOf(shown), outlineOf(scope.hearing.versionId)]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    total: ids.length,
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
      text: true,
      languageForm: true,
      sectionKey: true,
      elementKey: true,
      blockKey: true,
      quote: true,
      stance: true,
      changedSinceAnswer: true,
      withdrawnAt: true,
      assignee: { select: { name: true } },
      currentAssessment: { select: { outcome: true } },
      themes: { select: { theme: { select: { id: true, name: true } } }, orderBy: { theme: { name: 'asc' } } },
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

function asListed({ submission, text, quote, themes, assignee, currentAssessment, ...row }: Row, outline: Outline) {
  const section = outline.find(({ key }) => key === row.sectionKey);
  return {
    id: row.id,
    revision: row.revision,
    reference: `${submission.reference}-${row.number}`,
    languageForm: row.languageForm,
    excerpt: excerpt(text),
    sectionTitle: section?.title ?? null,
    above: section ? ancestorsOf(outline, section.key).map(({ title }) => title) : [],
    quote: row.blockKey || row.elementKey ? excerpt(quote, 90) : '',
    themes: themes.map(({ theme }) => theme),
    assignee: assignee?.name ?? null,
    stance: row.stance,
    outcome: currentAssessment?.outcome ?? null,
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
  const where = await inputsWhere(scope, filter);
  const [ids, belongs] = await Promise.all([
    orderedIds(scope, filter, where, inputId),
    database().input.count({ where: { AND: [where, { id: inputId }] } }),
  ]);
  const index = ids.indexOf(inputId);
  const around = [ids[index - 1], ids[index + 1]];
  const rows = await database().input.findMany({
    where: { id: { in: around.filter((id) => id !== undefined) } },
    select: { id: true, number: true, submission: { select: { reference: true } } },
  });
  const [previous = null, next = null] = around.map((id) => {
    const row = rows.find((candidate) => candidate.id === id);
    return row ? `${row.submission.reference}-${row.number}` : null;
  });
  const total = belongs ? ids.length : ids.length - 1;
  return { previous, next, position: belongs ? index + 1 : null, total, page: Math.ceil((index + 1) / inputsPerPage) };
}
