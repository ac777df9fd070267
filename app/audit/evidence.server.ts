import type { Database, Transaction } from '~/platform/database.server';
import { fingerprint } from './chain';

/**
 * What the audit chain vouches for. A deed on one of these subjects leaves fingerprints of the rows as they are after
 * it; `verifyAudit` finds rows that no longer fit the last ones, or that no deed accounts for. A deed on a submission
 * vouches for all its inputs too. So a command that changes any of this must record an event in the same transaction,
 * after the change.
 */

/** Fingerprints by subject: "input:<id>". */
export type Evidence = Record<string, string>;

/** Stands for a row that a deed has taken away. */
export const gone = 'gone';

type Reader = Transaction | Database;

export interface Subject {
  subjectType: string;
  subjectId: string;
}

/** Fingerprints of each subject as it is now, in the order of the subjects. */
export async function evidenceOf(db: Reader, subjects: readonly Subject[]): Promise<Evidence[]> {
  const ids = (type: string) => subjects.flatMap((s) => (s.subjectType === type ? [s.subjectId] : []));
  const [submissions, inputs, users, hearings] = await Promise.all([
    readSubmissions(db, ids('submission')),
    readInputs(db, { id: ids('input') }),
    readUsers(db, ids('user')),
    readHearings(db, ids('hearing')),
  ]);
  const ofSubmissions = await readInputs(db, { submissionId: [...submissions.keys()] });
  return subjects.map(({ subjectType, subjectId }) => {
    const one = (rows: Map<string, object>, id = subjectId, type = subjectType) =>
      rows.has(id) ? { [`${type}:${id}`]: fingerprint(rows.get(id)) } : {};
    if (subjectType === 'user') return one(users);
    if (subjectType === 'hearing') return one(hearings);
    // A point that was cut from a letter and let go again: a deed on it says so.
    if (subjectType === 'input') return inputs.has(subjectId) ? one(inputs) : { [`input:${subjectId}`]: gone };
    if (subjectType !== 'submission') return {};
    const own = [...ofSubmissions].filter(([, { submissionId }]) => submissionId === subjectId);
    return Object.assign(one(submissions), ...own.map(([id]) => one(ofSubmissions, id, 'input'))) as Evidence;
  });
}

/** The fingerprint of everything the chain vouches for, as it is now. Reads the whole pool, some thousands at a time. */
export async function allEvidence(db: Reader): Promise<Evidence> {
  const all: Evidence = {};
  const collect = (type: string, rows: Map<string, object>) => {
    for (const [id, row] of rows) all[`${type}:${id}`] = fingerprint(row);
  };
  for (const [type, table, read] of [
    ['submission', db.submission, (ids: string[]) => readSubmissions(db, ids)],
    ['input', db.input, (id: string[]) => readInputs(db, { id })],
    ['user', db.user, (ids: string[]) => readUsers(db, ids)],
    ['hearing', db.hearing, (ids: string[]) => readHearings(db, ids)],
  ] as const) {
    const ids = (await (table as Database['user']).findMany({ select: { id: true } })).map(({ id }) => id);
    for (let from = 0; from < ids.length; from += 1000) collect(type, await read(ids.slice(from, from + 1000)));
  }
  return all;
}

const byId = <Row extends { id: string }>(rows: Row[]) => new Map(rows.map((row) => [row.id, row]));

async function readSubmissions(db: Reader, ids: string[]) {
  if (ids.length === 0) return byId<{ id: string }>([]);
  return byId(
    await db.submission.findMany({
      where: { id: { in: ids } },
      select: {
        id: true,
        hearingId: true,
        channel: true,
        receivedAt: true,
        registrarId: true,
        councilId: true,
        publicState: true,
        removedReason: true,
        withdrawnAt: true,
        revisions: { select: { number: true, content: true }, orderBy: { number: 'asc' } },
      },
    }),
  );
}

async function readInputs(db: Reader, where: { id?: string[]; submissionId?: string[] }) {
  const [[column, ids] = ['id', []]] = Object.entries(where);
  if (ids.length === 0) return byId<{ id: string; submissionId: string }>([]);
  return byId(
    await db.input.findMany({
      where: { [column]: { in: ids } },
      select: {
        id: true,
        submissionId: true,
        text: true,
        publicText: true,
        sectionKey: true,
        blockKey: true,
        elementKey: true,
        quote: true,
        currentAssessment: {
          select: { number: true, outcome: true, reasoning: true, planChange: true, authorId: true },
        },
      },
    }),
  );
}

async function readUsers(db: Reader, ids: string[]) {
  if (ids.length === 0) return byId<{ id: string }>([]);
  const rows = await db.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, active: true, roles: { select: { role: true, councilId: true } } },
  });
  return byId(
    rows.map(({ roles, ...row }) => ({ ...row, roles: roles.map((r) => `${r.role} ${r.councilId ?? ''}`).sort() })),
  );
}

async function readHearings(db: Reader, ids: string[]) {
  if (ids.length === 0) return byId<{ id: string }>([]);
  return byId(
    await db.hearing.findMany({
      where: { id: { in: ids } },
      select: {
        id: true,
        planId: true,
        versionId: true,
        opensOn: true,
        closesOn: true,
        publishedAt: true,
        inputVisibility: true,
      },
    }),
  );
}
