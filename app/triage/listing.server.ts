import Sqlite from 'better-sqlite3';
import { config } from '~/platform/config.server';
import { addDays, startOfDay } from '~/platform/norwegian-time';
import { speakersSql } from '~/submissions/speaker-groups';
import { none, wholePlan, type Filter } from './filter';
import { matchQuery, parseWords, shortestIndexed, type Wanted } from './word-query';

/**
 * The one place that reads `InputListing` and `InputWords` (prisma/database-rules.sql): prepared SQL on a connection of
 * its own that only reads, because the planners' list is asked for at every press of a key and Prisma's way costs some
 * fifty times as much. On another database this file and those rules are what changes.
 */

type Value = string | number;

/** What the inputs of a list have in common, as SQL on `InputListing l`. */
export interface Condition {
  sql: string;
  values: Value[];
}

/** What a filter names, looked up: the keys of a section with all below it, the ids of a theme with all below it. */
export interface Resolved {
  hearingId: string;
  viewerId: string;
  sectionKeys: readonly string[];
  themeIds: readonly string[];
  today: string;
}

let open: { file: string; db: Sqlite.Database; statements: Map<string, Sqlite.Statement<Value[]>> } | undefined;

function prepared(sql: string): Sqlite.Statement<Value[]> {
  const file = config().databaseFile;
  if (open?.file !== file) {
    open?.db.close();
    open = { file, db: new Sqlite(file, { readonly: true }), statements: new Map() };
  }
  let statement = open.statements.get(sql);
  if (!statement) {
    if (open.statements.size > 200) open.statements.clear();
    open.statements.set(sql, (statement = open.db.prepare<Value[]>(sql)));
  }
  return statement;
}

const places = (values: readonly unknown[]) => values.map(() => '?').join(', ');

/** A filter as a condition. */
export function conditionOf(filter: Filter, resolved: Resolved): Condition {
  const { hearingId, viewerId, sectionKeys, themeIds, today } = resolved;
  const parts: Condition[] = [{ sql: 'l.hearingId = ?', values: [hearingId] }];
  const add = (sql: string, ...values: Value[]) => void parts.push({ sql, values });
  const isIn = (column: string, values: readonly string[]) => add(`${column} IN (${places(values)})`, ...values);

  if (filter.section === wholePlan) add('l.sectionKey IS NULL');
  else if (filter.section && filter.below) add('l.sectionKey = ?', filter.section);
  else if (filter.section) isIn('l.sectionKey', sectionKeys);
  const coded = 'SELECT 1 FROM InputTheme t WHERE t.inputId = l.inputId';
  if (filter.theme === none) add(`NOT EXISTS (${coded})`);
  else if (filter.theme) add(`EXISTS (${coded} AND t.themeId IN (${places(themeIds)}))`, ...themeIds);
  if (filter.channel) add('l.channel = ?', filter.channel);
  if (filter.sender) add('l.senderKind = ?', filter.sender);
  if (filter.stance === none) add('l.stance IS NULL');
  else if (filter.stance) add('l.stance = ?', filter.stance);
  if (filter.speakers) {
    add(`(SELECT ${speakersSql('u')} FROM Submission u WHERE u.id = l.submissionId) = ?`, filter.speakers);
  }
  if (filter.outcome === none) add("l.state = 'open'");
  else if (filter.outcome) add('l.outcome = ?', filter.outcome);
  if (filter.state) add('l.state = ?', filter.state);
  if (filter.assignee === none) add('l.assigneeId IS NULL');
  else if (filter.assignee) add('l.assigneeId = ?', filter.assignee === 'me' ? viewerId : filter.assignee);
  if (filter.mine) add("l.state = 'open' AND l.assigneeId = ?", viewerId);
  if (filter.due === 'late') add("l.state IN ('open', 'proposed') AND l.dueOn < ?", today);
  else if (filter.due === 'set') add('l.dueOn IS NOT NULL');
  if (filter.group) add('l.groupId = ?', filter.group);
  if (filter.review) add('l.waits = 1');
  if (filter.changed) add("l.changed = 1 AND l.state <> 'withdrawn'");
  if (filter.withdrawn) add('l.withdrawn = ?', filter.withdrawn === 'only' ? 1 : 0);
  // Days in Norway; times are compared as text.
  if (filter.from) add('l.receivedAt >= ?', asStored(startOfDay(filter.from)));
  if (filter.to) add('l.receivedAt < ?', asStored(startOfDay(addDays(filter.to, 1))));
  for (const wanted of parseWords(filter.q ?? '')) parts.push(saying(wanted));
  return { sql: parts.map(({ sql }) => sql).join(' AND '), values: parts.flatMap(({ values }) => values) };
}

/** The beginning of an instant as Prisma writes it: what follows is its zone. */
const asStored = (instant: Date) => instant.toISOString().slice(0, -1);

function saying(wanted: Wanted): Condition {
  if (wanted.every((form) => [...form].length >= shortestIndexed)) {
    return { sql: 'l.id IN (SELECT rowid FROM InputWords WHERE InputWords MATCH ?)', values: [matchQuery(wanted)] };
  }
  const spelling = [
    ...new Set(wanted.flatMap((form) => [form, form.toLowerCase(), form.toUpperCase(), capital(form)])),
  ];
  return {
    sql: `EXISTS (SELECT 1 FROM Input i WHERE i.id = l.inputId AND (${spelling.map(() => 'instr(i.text, ?)').join(' OR ')}))`,
    values: spelling,
  };
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

export type Sort = NonNullable<Filter['sort']> | 'plan';

/** The columns of each order and their direction. Nothing in them but the deadline changes by triage. */
const orders: Record<Sort, readonly (readonly [column: string, direction: 'ASC' | 'DESC'])[]> = {
  plan: [
    ['l.place', 'ASC'],
    ['l.receivedAt', 'ASC'],
    ['l.submissionId', 'ASC'],
    ['l.number', 'ASC'],
  ],
  oldest: [
    ['l.receivedAt', 'ASC'],
    ['l.submissionId', 'ASC'],
    ['l.number', 'ASC'],
  ],
  newest: [
    ['l.receivedAt', 'DESC'],
    ['l.submissionId', 'DESC'],
    ['l.number', 'DESC'],
  ],
  deadline: [
    ["ifnull(l.dueOn, '9999')", 'ASC'],
    ['l.place', 'ASC'],
    ['l.receivedAt', 'ASC'],
    ['l.submissionId', 'ASC'],
    ['l.number', 'ASC'],
  ],
};

const orderBy = (sort: Sort, backwards = false) =>
  orders[sort]
    .map(([column, direction]) => `${column} ${backwards === (direction === 'ASC') ? 'DESC' : 'ASC'}`)
    .join(', ');

/** How many inputs there are. */
export const countFound = ({ sql, values }: Condition): number =>
  prepared(`SELECT count(*) FROM InputListing l WHERE ${sql}`)
    .pluck()
    .get(...values) as number;

/** The ids of some inputs in the order of the list. */
export const idsFound = ({ sql, values }: Condition, sort: Sort, limit: number, offset = 0): string[] =>
  prepared(`SELECT l.inputId FROM InputListing l WHERE ${sql} ORDER BY ${orderBy(sort)} LIMIT ? OFFSET ?`)
    .pluck()
    .all(...values, limit, offset) as string[];

/**
 * What stands before and after an input in the list, and how many stand before it: found from where it stands, so that
 * it has neighbours also when the filter no longer finds it. Null when there is no such input.
 */
export function neighbours({ sql, values }: Condition, sort: Sort, inputId: string) {
  const columns = orders[sort].map(([column]) => column);
  const at = prepared(
    `SELECT ${columns.map((column, index) => `${column} AS c${index}`).join(', ')} FROM InputListing l WHERE l.inputId = ?`,
  ).get(inputId) as Record<string, Value> | undefined;
  if (!at) return null;
  const here = columns.map((_, index) => at[`c${index}`]!);
  const forward = orders[sort][0]![1] === 'ASC' ? '>' : '<';
  const compare = (sign: string) => `(${columns.join(', ')}) ${sign} (${places(here)})`;
  const nearest = (sign: string, backwards: boolean) =>
    (prepared(
      `SELECT l.inputId FROM InputListing l WHERE ${sql} AND ${compare(sign)} ORDER BY ${orderBy(sort, backwards)} LIMIT 1`,
    )
      .pluck()
      .get(...values, ...here) ?? null) as string | null;
  const backward = forward === '>' ? '<' : '>';
  return {
    previous: nearest(backward, true),
    next: nearest(forward, false),
    before: prepared(`SELECT count(*) FROM InputListing l WHERE ${sql} AND ${compare(backward)}`)
      .pluck()
      .get(...values, ...here) as number,
    belongs:
      prepared(`SELECT 1 FROM InputListing l WHERE ${sql} AND l.inputId = ?`)
        .pluck()
        .get(...values, inputId) !== undefined,
  };
}

/** How many inputs of a hearing are in each state, and how many of the open ones are one planner's. */
export function countsOf(hearingId: string, userId = '', today = '') {
  return prepared(
    `SELECT count(*) AS inputs,
       ifnull(sum(state = 'open'), 0) AS open, ifnull(sum(state = 'proposed'), 0) AS proposed,
       ifnull(sum(state = 'done'), 0) AS done, ifnull(sum(state = 'withdrawn'), 0) AS withdrawn,
       ifnull(sum(state = 'open' AND assigneeId = ?), 0) AS mine,
       ifnull(sum(state IN ('open', 'proposed') AND dueOn < ?), 0) AS late,
       ifnull(sum(changed = 1 AND state <> 'withdrawn'), 0) AS changed
     FROM InputListing WHERE hearingId = ?`,
  ).get(userId, today, hearingId) as Record<
    'inputs' | 'open' | 'proposed' | 'done' | 'withdrawn' | 'mine' | 'late' | 'changed',
    number
  >;
}
