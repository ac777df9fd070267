import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveOpenHearing } from '../../test/fixtures';
import { dayInNorway } from '~/platform/norwegian-time';
import { newSecret } from '~/platform/reference.server';
import { publicInputCounts, publicInputs } from './public-inputs.server';
import { reviseSubmission } from './revise-submission.server';
import type { SentSubmission } from './sent-submission';
import { submitComment } from './submit-comment.server';
import { withdrawSubmission } from './withdraw-submission.server';

const db = useTestDatabase();
const today = dayInNorway(new Date());

const comment = (text: string, place: SentSubmission['points'][number]['place'] = {}): SentSubmission => ({
  sender: { kind: 'resident', name: 'Kari', organisationName: '', contactEmail: '', nameIsPublic: false },
  points: [{ text, place, languageForm: 'nn' }],
});

describe('a comment', () => {
  it('becomes a submission kept as sent, with an input anchored to the words it is about', async () => {
    const { hearing } = await giveOpenHearing();
    const sent = comment('Bra tiltak', { element: 'm-dag' });
    const { reference } = await submitComment({ ...sent, hearingId: hearing.id, idempotencyKey: newSecret() });
    const saved = await db().submission.findUniqueOrThrow({
      where: { reference },
      include: { inputs: true, revisions: true },
    });
    expect(saved.inputs).toMatchObject([
      { sectionKey: 'satsing', blockKey: 'b-tabell', elementKey: 'm-dag', quote: 'Opne dagtilbod i kvar bygd' },
    ]);
    expect(saved.revisions).toMatchObject([{ number: 1, content: sent }]);
  });

  it('sent twice with the same key is one submission with the same private link', async () => {
    const { hearing } = await giveOpenHearing();
    const form = { ...comment('Ein gong'), hearingId: hearing.id, idempotencyKey: newSecret() };
    const receipts = await Promise.all([submitComment(form), submitComment(form), submitComment(form)]);
    expect(new Set(receipts.map(({ reference, secret }) => reference + secret)).size).toBe(1);
    expect(await db().submission.count({ where: { hearingId: hearing.id } })).toBe(1);
  });

  it('sent again with other words corrects the first and keeps both', async () => {
    const { hearing } = await giveOpenHearing();
    const key = newSecret();
    await submitComment({ ...comment('Fyrst'), hearingId: hearing.id, idempotencyKey: key });
    await submitComment({ ...comment('Så'), hearingId: hearing.id, idempotencyKey: key });
    const [saved] = await db().submission.findMany({
      where: { hearingId: hearing.id },
      include: { inputs: true, revisions: { orderBy: { number: 'asc' } } },
    });
    expect(saved?.inputs[0]?.text).toBe('Så');
    expect(saved?.revisions.map(({ content }) => (content as unknown as SentSubmission).points[0]?.text)).toEqual([
      'Fyrst',
      'Så',
    ]);
  });

  it('is refused before the hearing opens and after it has closed', async () => {
    for (const days of [{ opens: 2 }, { opens: -60, closes: -1 }]) {
      const { hearing } = await giveOpenHearing(days);
      const attempt = submitComment({ ...comment('For seint'), hearingId: hearing.id, idempotencyKey: newSecret() });
      await expect(attempt).rejects.toMatchObject({ code: 'gone' });
    }
  });

  it('cannot be about a place that the plan does not have', async () => {
    const { hearing } = await giveOpenHearing();
    const attempt = submitComment({
      ...comment('Kvar?', { section: 'finst-ikkje' }),
      hearingId: hearing.id,
      idempotencyKey: newSecret(),
    });
    await expect(attempt).rejects.toMatchObject({ code: 'badRequest' });
    expect(await db().submission.count({ where: { hearingId: hearing.id } })).toBe(0);
  });

  it('can be withdrawn, and then neither shown nor corrected', async () => {
    const { hearing } = await giveOpenHearing();
    const sent = comment('Angrar', { section: 'innleiing' });
    const { reference } = await submitComment({ ...sent, hearingId: hearing.id, idempotencyKey: newSecret() });
    const { id } = await db().submission.findUniqueOrThrow({ where: { reference } });
    expect(await publicInputs(hearing, today, 'innleiing', 1)).toHaveLength(1);
    await withdrawSubmission(id);
    expect(await publicInputs(hearing, today, 'innleiing', 1)).toHaveLength(0);
    await expect(reviseSubmission(id, sent)).rejects.toMatchObject({ code: 'gone' });
    expect(await db().submissionRevision.count({ where: { submissionId: id } })).toBe(1);
  });
});

describe('what the public sees', () => {
  it('never holds an identity number, while the planning group has the words as sent', async () => {
    const { hearing } = await giveOpenHearing();
    const text = 'Mor mi, 13 09 72 48022 og 130972-48022, treng hjelp';
    await submitComment({ ...comment(text), hearingId: hearing.id, idempotencyKey: newSecret() });
    const [shown] = await publicInputs(hearing, today, null, 1);
    expect(shown?.text).not.toMatch(/48022/);
    expect(shown?.text).toContain('treng hjelp');
    expect((await db().input.findFirstOrThrow({ where: { hearingId: hearing.id } })).text).toBe(text);
  });

  it.each([
    { inputVisibility: 'atOnce' as const, opens: -10, closes: 40, seen: 1 },
    { inputVisibility: 'afterReview' as const, opens: -10, closes: 40, seen: 0 },
    { inputVisibility: 'afterHearing' as const, opens: -10, closes: 40, seen: 0 },
  ])('follows the hearing: $inputVisibility', async ({ seen, ...choice }) => {
    const { hearing } = await giveOpenHearing(choice);
    await submitComment({
      ...comment('Hei', { section: 'satsing' }),
      hearingId: hearing.id,
      idempotencyKey: newSecret(),
    });
    const counts = await publicInputCounts(hearing, today);
    expect(counts.total).toBe(seen);
    expect(counts.sections['satsing'] ?? 0).toBe(seen);
    const afterClose = await publicInputCounts(hearing, '2100-01-01');
    expect(afterClose.total).toBe(choice.inputVisibility === 'afterReview' ? 0 : 1);
  });

  it('keeps a removed one as a stub with its reason', async () => {
    const { hearing } = await giveOpenHearing();
    const { reference } = await submitComment({
      ...comment('Skjellsord'),
      hearingId: hearing.id,
      idempotencyKey: newSecret(),
    });
    await db().submission.update({ where: { reference }, data: { publicState: 'removed', removedReason: 'Hets' } });
    const [stub] = await publicInputs(hearing, today, null, 1);
    expect(stub).toMatchObject({ text: '', removed: { reason: 'Hets' }, sender: null });
  });
});

describe('the database itself', () => {
  it('refuses to change what was sent', async () => {
    const { hearing } = await giveOpenHearing();
    const { reference } = await submitComment({
      ...comment('Fast'),
      hearingId: hearing.id,
      idempotencyKey: newSecret(),
    });
    const where = { submission: { reference } };
    await expect(db().submissionRevision.updateMany({ where, data: { number: 9 } })).rejects.toThrow();
    await expect(db().submissionRevision.deleteMany({ where })).rejects.toThrow();
  });

  it('refuses to change a published version', async () => {
    const { version } = await giveOpenHearing();
    const where = { versionId: version.id };
    await expect(db().section.updateMany({ where, data: { title: 'Ny' } })).rejects.toThrow();
    await expect(db().block.deleteMany({ where })).rejects.toThrow();
    await expect(db().planElement.updateMany({ where, data: { text: 'Ny' } })).rejects.toThrow();
    await expect(
      db().section.create({ data: { ...where, key: 'ny', position: 99, level: 1, title: 'Ny' } }),
    ).rejects.toThrow();
    await expect(db().planVersion.update({ where: { id: version.id }, data: { publishedAt: null } })).rejects.toThrow();
  });
});
