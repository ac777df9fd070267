import { beforeEach, describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../../test/database';
import { giveOpenHearing } from '../../../test/fixtures';
import { Failure } from '~/platform/failure';
import { newSecret } from '~/platform/reference.server';
import { removeSubmission } from '~/triage/remove-submission.server';
import { restoreSubmission } from '~/triage/restore-submission.server';
import { ownSubmission } from '../own-submission.server';
import { reviseSubmission } from '../revise-submission.server';
import { submitComment, type Comment } from '../submit-comment.server';
import { withdrawSubmission } from '../withdraw-submission.server';

const db = useTestDatabase();
const mails = () => db().mail.findMany({ orderBy: { id: 'asc' } });
const newest = () => db().mail.findFirstOrThrow({ orderBy: { id: 'desc' } });

beforeEach(async () => void (await db().mail.deleteMany()));

const sender = {
  kind: 'resident' as const,
  name: 'Kari Nordmann',
  organisationName: '',
  contactEmail: 'kari@example.no',
  nameIsPublic: false,
};

async function submit(comment: Partial<Comment> = {}) {
  const world = await giveOpenHearing();
  const sent = {
    hearingId: world.hearing.id,
    idempotencyKey: newSecret(),
    sender,
    points: [{ text: 'Eg vil ha dagtilbod i kvar bygd.', place: { element: 'm-dag' }, languageForm: 'nn' as const }],
    ...comment,
  };
  const receipt = await submitComment(sent);
  const { id } = await ownSubmission(receipt.reference, receipt.secret);
  return { ...world, ...receipt, id, sent };
}

describe('the receipt', () => {
  it('has reference, private link, what was said and the deadline', async () => {
    const { reference, secret, plan } = await submit();
    const { to, subject, text, kind } = await newest();
    expect({ to, kind }).toEqual({ to: 'kari@example.no', kind: 'receipt' });
    expect(subject).toBe(`Kvittering for innspel ${reference}: ${plan.title}`);
    expect(text).toContain('Hei, Kari Nordmann!');
    expect(text).toContain(`/min-merknad/${reference}/${secret}`);
    expect(text).toContain('> Eg vil ha dagtilbod i kvar bygd.');
    expect(text).toContain('Om «2 Trygg heime»:');
    expect(text).toMatch(/til og med \d+\. \p{L}+ 20\d\d/u);
  });

  it('is in the form they used the page in, not the one they wrote in', async () => {
    await submit({ pageLanguage: 'nb' });
    expect(await newest()).toMatchObject({
      languageForm: 'nb',
      subject: expect.stringContaining('Kvittering for innspill'),
    });
  });

  it('is not queued without an address, nor twice for a form sent twice', async () => {
    await submit({ sender: { ...sender, contactEmail: '' } });
    expect(await mails()).toHaveLength(0);
    const { sent } = await submit();
    await submitComment(sent);
    expect(await mails()).toHaveLength(1);
  });

  it('is not queued when the submission is not saved', async () => {
    const world = await giveOpenHearing();
    const points = [{ text: 'Eg', place: { section: 'finst-ikkje' }, languageForm: 'nn' as const }];
    const sent = { hearingId: world.hearing.id, idempotencyKey: newSecret(), sender, points };
    await expect(submitComment(sent)).rejects.toBeInstanceOf(Failure);
    expect(await mails()).toHaveLength(0);
  });

  it('never carries an identity number', async () => {
    const points = [{ text: 'Mitt nummer er 13097248022.', place: {}, languageForm: 'nb' as const }];
    await submit({ points });
    expect((await newest()).text).not.toContain('13097248022');
  });

  it('cannot be used to fill a mailbox', async () => {
    for (let count = 0; count < 12; count++) await submit({ sender: { ...sender, contactEmail: 'offer@example.no' } });
    expect(await db().mail.count({ where: { to: 'offer@example.no' } })).toBe(10);
    expect(await db().submission.count({ where: { contactEmail: 'offer@example.no' } })).toBe(12);
  });
});

describe('changes', () => {
  it('a correction is confirmed with the new words, without the private link', async () => {
    const { id, secret, sent } = await submit();
    const points = [{ ...sent.points[0]!, text: 'Eg vil ha det kvar dag.' }];
    await reviseSubmission(id, { sender, points }, { pageLanguage: 'nb' });
    const { kind, languageForm, text } = await newest();
    expect({ kind, languageForm }).toEqual({ kind: 'corrected', languageForm: 'nb' });
    expect(text).toContain('> Eg vil ha det kvar dag.');
    expect(text).not.toContain(secret);
  });

  it('a withdrawal is confirmed once', async () => {
    const { id } = await submit();
    await withdrawSubmission(id);
    await withdrawSubmission(id);
    expect((await mails()).map(({ kind }) => kind)).toEqual(['receipt', 'withdrawn']);
  });

  it('who was removed from public view is told why, in the form they wrote in, and when it is shown again', async () => {
    const { id, planner } = await submit({ pageLanguage: 'nb' });
    await removeSubmission(id, 'Omtalar ein namngjeven person.', planner.id);
    expect(await newest()).toMatchObject({ kind: 'removed', languageForm: 'nn' });
    expect((await newest()).text).toContain('> Omtalar ein namngjeven person.');
    await restoreSubmission(id, planner.id);
    expect(await newest()).toMatchObject({ kind: 'restored' });
  });
});
