import type Sqlite from 'better-sqlite3';
import { watchedDatabase } from './database.server';
import { anything, site } from './public-scopes';

/**
 * What public pages are made of, and when it last changed. The database itself keeps count, by triggers, so that it is
 * right whatever command, script or process wrote. A table that is not named here counts as shown on every page: a new
 * one makes pages be rendered too often, never too seldom.
 */

/** Never shown on a page for everybody: what they lead to is shown by way of other tables. */
const unseen = new Set([
  'AnswerPublication',
  'Assessment',
  'AssessmentReview',
  'AuditEntry',
  'Boilerplate',
  'BoilerplateUse',
  'CommonTextSource',
  'CommonTextVersion',
  'CouncilMembership',
  'CouncilRound',
  'Dissent',
  'Dot',
  'DraftStatement',
  'ExpertAnswer',
  'ExpertRequest',
  'Following',
  'GroupAnswer',
  'HearingFinish',
  'InputGroup',
  'InputListing',
  'InputTheme',
  'InternalNote',
  'Job',
  'LikenessProposal',
  'Mail',
  'MemberAnswer',
  'MemberLink',
  'MemberSession',
  'MethodTemplate',
  'Note',
  'NoteCluster',
  'NoteMention',
  'OpenItem',
  'Participant',
  'ParticipantSession',
  'PartyLetter',
  'PartyLink',
  'PlanImport',
  'Proposal',
  'PublicChange',
  'Question',
  'QuestionTemplate',
  'Redaction',
  'ReportFile',
  'RoleGrant',
  'SavedView',
  'Session',
  'SigningKey',
  'SilenceReason',
  'Split',
  'SplitMark',
  'StatementPoint',
  'SubmissionRevision',
  'Theme',
  'ThemeProposal',
  'TriageChange',
  'TriageChangeInput',
  'User',
  'WorkshopAction',
  'WorkshopGroup',
  'WorkshopHelper',
  'WorkshopParticipant',
  '_prisma_migrations',
]);

/** Columns that may change without a public page showing it. */
const unseenColumns: Record<string, string[]> = {
  // Answers are shown when they are published, which is a row of its own.
  Input: ['assigneeId', 'changedSinceAnswer', 'currentAssessmentId', 'dueOn', 'groupId', 'revision'],
  Submission: [
    'contactEmail',
    'editTokenHash',
    'idempotencyKey',
    'journalNumber',
    'nextTokenHash',
    'participantId',
    'registrarId',
    'revision',
  ],
};

/** Tables whose rows belong to one section: how to find it from a row. */
const ofSection: Record<string, (row: string) => string> = {
  Input: (row) => `SELECT ${row}."hearingId" || '/' || ifnull(${row}."sectionKey", '')`,
  Submission: (row) =>
    `SELECT "hearingId" || '/' || ifnull("sectionKey", '') FROM "Input" WHERE "submissionId" = ${row}."id"`,
  Support: (row) => `SELECT "hearingId" || '/' || ifnull("sectionKey", '') FROM "Input" WHERE "id" = ${row}."inputId"`,
  Attachment: (row) =>
    `SELECT "hearingId" || '/' || ifnull("sectionKey", '') FROM "Input" WHERE "submissionId" = ${row}."submissionId"`,
  PublishedAnswer: (row) =>
    `SELECT "hearingId" || '/' || ifnull("sectionKey", '') FROM "Input" WHERE "id" = ${row}."inputId"`,
};

/** Makes the triggers that keep count, for the tables that there are. Call it after migrating. */
export function countPublicChanges(db: Sqlite.Database): void {
  db.prepare(`INSERT OR IGNORE INTO "PublicChange" VALUES ('${anything}', 1)`).run();
  // Not the tables behind a full-text index, which take no triggers.
  const tables = db
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'`,
    )
    .pluck()
    .all();
  for (const table of tables) {
    for (const deed of ['insert', 'update', 'delete'] as const) {
      db.exec(`DROP TRIGGER IF EXISTS "public_change_${table}_${deed}"`);
      if (!unseen.has(table)) db.exec(trigger(db, table, deed));
    }
  }
}

/** Makes every page old: for who writes past the triggers. */
export function everythingChanged(db: Sqlite.Database): void {
  const revision = `(SELECT "revision" + 1 FROM "PublicChange" WHERE "scope" = '${anything}')`;
  db.exec(`INSERT INTO "PublicChange" VALUES ('${site}', ${revision}) ON CONFLICT DO UPDATE SET "revision" = ${revision};
    UPDATE "PublicChange" SET "revision" = "revision" + 1 WHERE "scope" = '${anything}'`);
}

function trigger(db: Sqlite.Database, table: string, deed: 'insert' | 'update' | 'delete'): string {
  const scopes = ofSection[table] ?? (() => `SELECT '${site}'`);
  const rows = { insert: ['NEW'], update: ['OLD', 'NEW'], delete: ['OLD'] }[deed];
  return `CREATE TRIGGER "public_change_${table}_${deed}" AFTER ${deed.toUpperCase()} ON "${table}" ${when(db, table, deed)}
    BEGIN
      UPDATE "PublicChange" SET "revision" = "revision" + 1 WHERE "scope" = '${anything}';
      INSERT INTO "PublicChange" ("scope", "revision")
        SELECT DISTINCT *, (SELECT "revision" FROM "PublicChange" WHERE "scope" = '${anything}')
        FROM (${rows.map(scopes).join(' UNION ')}) WHERE true
        ON CONFLICT ("scope") DO UPDATE SET "revision" = excluded."revision";
    END`;
}

function when(db: Sqlite.Database, table: string, deed: string): string {
  const skipped = unseenColumns[table];
  if (deed !== 'update' || !skipped) return '';
  const columns = db.pragma(`table_info("${table}")`) as { name: string }[];
  const seen = columns.filter(({ name }) => !skipped.includes(name));
  return `WHEN ${seen.map(({ name }) => `OLD."${name}" IS NOT NEW."${name}"`).join(' OR ')}`;
}

let changes: ReturnType<typeof openChanges> | undefined;

/** The revision in which any of these scopes last changed. A number that only grows; costs about a microsecond. */
export function publicRevision(scopes: readonly string[] = [anything]): number {
  changes ??= openChanges();
  changes.refresh();
  let latest = 0;
  for (const scope of scopes) latest = Math.max(latest, changes.revisions.get(scope) ?? 0);
  return latest;
}

function openChanges() {
  const db = watchedDatabase();
  const commits = db.prepare('PRAGMA data_version').pluck();
  const since = db.prepare<[number], PublicChange>('SELECT scope, revision FROM "PublicChange" WHERE revision > ?');
  const revisions = new Map<string, number>();
  let seenCommits: unknown;
  return {
    revisions,
    refresh() {
      const now = commits.get();
      if (now === seenCommits) return;
      for (const { scope, revision } of since.all(revisions.get(anything) ?? 0)) revisions.set(scope, revision);
      seenCommits = now;
    },
  };
}

interface PublicChange {
  scope: string;
  revision: number;
}
