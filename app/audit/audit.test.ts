import Sqlite from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveOpenHearing } from '../../test/fixtures';
import { giveInputs } from '../../test/give-inputs';
import { saveTriage } from '../triage/save-triage.server';
import { config } from '../platform/config.server';
import { beginChain, vouchForAll } from './record.server';
import { verifyAudit } from './verify.server';

const db = useTestDatabase();

/** Changes the database behind the product's back, as somebody with the file could; the rules are put back after it. */
function tamper(sql: string, ...triggers: string[]): void {
  const direct = new Sqlite(config().databaseFile);
  const rules = triggers.map((name) =>
    direct.prepare<[string], string>('SELECT sql FROM sqlite_master WHERE name = ?').pluck().get(name),
  );
  direct.transaction(() => {
    triggers.forEach((name) => direct.exec(`DROP TRIGGER "${name}"`));
    direct.exec(sql);
    rules.forEach((rule) => direct.exec(rule!));
  })();
  direct.close();
}

describe('the audit chain', () => {
  let head: string;

  beforeAll(async () => {
    const { hearing, planner } = await giveOpenHearing();
    const [input] = await giveInputs(hearing.id, [{}]);
    await saveTriage(
      {
        inputId: input!.id,
        revision: 1,
        themeIds: [],
        assigneeId: null,
        outcome: 'followed',
        reasoning: 'Ja',
        planChange: '',
      },
      planner.id,
    );
    ({ head } = await verifyAudit(db()));
  });

  const findings = async (noted?: string) => (await verifyAudit(db(), noted)).findings;

  it('is in order after deeds done by the product', async () => {
    const verdict = await verifyAudit(db(), head);
    expect(verdict.findings.filter(({ where }) => !where.startsWith('user'))).toEqual([]);
    expect(verdict.entries).toBeGreaterThan(3);
  });

  it.each([
    ['a word of an input', `UPDATE Input SET text = 'Noko anna'`, []],
    ['what the public reads', `UPDATE Input SET publicText = 'Noko anna'`, []],
    [
      'the text as it was sent',
      `UPDATE SubmissionRevision SET content = '{}'`,
      ['submission_revision_append_only_update'],
    ],
    ['an answer', `UPDATE Assessment SET outcome = 'notFollowed'`, ['assessment_append_only_update']],
    ['who is removed', `UPDATE Submission SET publicState = 'removed'`, []],
    ['a deadline', `UPDATE Hearing SET closesOn = '2020-01-01'`, []],
  ])('finds that somebody changed %s', async (_, sql, triggers) => {
    await db().$transaction((tx) => vouchForAll(tx, 'audit.vouched'));
    expect(await findings()).toEqual([]);
    tamper(sql, ...triggers);
    expect((await findings()).map((finding) => finding.problem)).toContain('changed');
  });

  it.each([
    [
      'changed',
      `UPDATE AuditEntry SET actorId = 'ein annan' WHERE number = 2`,
      'entryChanged',
      'audit_entry_append_only_update',
    ],
    ['taken away', `DELETE FROM AuditEntry WHERE number = 3`, 'chainBroken', 'audit_entry_append_only_delete'],
  ])('finds an entry that was %s', async (_, sql, problem, trigger) => {
    tamper(sql, trigger);
    expect((await findings()).map((finding) => finding.problem)).toContain(problem);
  });

  it('finds that the end was cut off, when its head was noted', async () => {
    tamper(`DELETE FROM AuditEntry WHERE hash = '${head}'`, 'audit_entry_append_only_delete');
    expect(await findings(head)).toContainEqual({ problem: 'headUnknown', where: head });
  });

  it('finds a submission that was slipped in, and one that was taken out', async () => {
    const columns = 'submissionId, hearingId, text, publicText, languageForm, versionId, createdAt';
    tamper(`INSERT INTO Input (id, number, ${columns}) SELECT 'ny', 99, ${columns} FROM Input LIMIT 1`);
    expect(await findings()).toContainEqual({ problem: 'unaccounted', where: 'input ny' });
  });
});

describe('a database older than the chain', () => {
  it('is vouched for from the day the chain begins', async () => {
    tamper(
      `DELETE FROM AuditEntry WHERE number > 2; UPDATE AuditEntry SET previous = '', hash = id, evidence = '{}'`,
      'audit_entry_append_only_delete',
      'audit_entry_append_only_update',
    );
    await db().$transaction((tx) => beginChain(tx));
    await db().$transaction((tx) => beginChain(tx));
    expect(await verifyAudit(db())).toMatchObject({ unchained: 2, entries: 3, findings: [] });
    tamper(`UPDATE Input SET text = 'Endra etterpå'`);
    expect((await verifyAudit(db())).findings.length).toBeGreaterThan(0);
  });
});
