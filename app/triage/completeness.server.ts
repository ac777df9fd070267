import { silentStatutoryCouncils, type SilentCouncil } from '~/councils/silent-councils.server';
import { hearingState } from '~/hearings/period';
import { database } from '~/platform/database.server';
import { dayInNorway } from '~/platform/norwegian-time';
import { conditionOf, countFound, idsFound } from './listing.server';
import { excerpt } from './sender';

/** An input that keeps the hearing from being finished. */
export interface LackingInput {
  address: string;
  excerpt: string;
  languageForm: 'nb' | 'nn';
}

/** All that keeps a hearing from being reported as finished. Nothing in it: it may be. */
export interface Completeness {
  /** The period is not over: more may come in. */
  stillOpen: boolean;
  /** Without an outcome, and answered but not approved where the hearing asks for four eyes: how many, and the first. */
  unanswered: { count: number; first: LackingInput[] };
  unapproved: { count: number; first: LackingInput[] };
  /** Changed by their sender after they were answered. */
  changed: { count: number; first: LackingInput[] };
  /** Letters whose rest, outside the marked points, nobody has looked over. */
  unseenRests: { reference: string; sentPoint: number }[];
  /** Statutory councils without statement, nil reply or a reason for their silence. */
  silentCouncils: SilentCouncil[];
  complete: boolean;
}

const named = 50;

/** What a hearing still lacks, by name. */
export async function completenessOf(hearingId: string): Promise<Completeness> {
  const [hearing, silent, rests] = await Promise.all([
    database().hearing.findUniqueOrThrow({
      where: { id: hearingId },
      select: { opensOn: true, closesOn: true, publishedAt: true },
    }),
    silentStatutoryCouncils(hearingId),
    database().split.findMany({
      where: { submission: { hearingId, withdrawnAt: null }, restSeenAt: null },
      orderBy: { createdAt: 'asc' },
      select: { sentPoint: true, submission: { select: { reference: true } } },
    }),
  ]);
  const [unanswered, unapproved, changed] = await Promise.all([
    lacking(hearingId, { state: 'open' }),
    lacking(hearingId, { state: 'proposed' }),
    lacking(hearingId, { changed: '1' }),
  ]);
  const silentCouncils = silent.filter(({ reason }) => !reason);
  const unseenRests = rests.map(({ sentPoint, submission: { reference } }) => ({ reference, sentPoint }));
  const stillOpen = hearingState(hearing, dayInNorway(new Date())) !== 'closed';
  const complete =
    !stillOpen &&
    unanswered.count + unapproved.count + changed.count + unseenRests.length + silentCouncils.length === 0;
  return { stillOpen, unanswered, unapproved, changed, unseenRests, silentCouncils, complete };
}

async function lacking(hearingId: string, filter: Parameters<typeof conditionOf>[0]) {
  const condition = conditionOf(filter, { hearingId, viewerId: '', sectionKeys: [], themeIds: [], today: '' });
  const ids = idsFound(condition, 'plan', named);
  const rows = await database().input.findMany({
    where: { id: { in: ids } },
    select: { id: true, number: true, text: true, languageForm: true, submission: { select: { reference: true } } },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const first = ids.flatMap((id): LackingInput[] => {
    const row = byId.get(id);
    if (!row) return [];
    const { number, text, languageForm, submission } = row;
    return [{ address: `${submission.reference}-${number}`, excerpt: excerpt(text, 100), languageForm }];
  });
  return { count: countFound(condition), first };
}
