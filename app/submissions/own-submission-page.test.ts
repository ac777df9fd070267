import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { requestArgs } from '../../test/request-args';
import { giveOpenHearing } from '../../test/fixtures';
import { newSecret } from '~/platform/reference.server';
import { action } from './own-submission-page';
import { ownSubmission } from './own-submission.server';
import { loader as receipt } from './receipt-page';
import { submitComment } from './submit-comment.server';

const db = useTestDatabase();
const { context } = requestArgs({ language: 'nn', clientAddress: '192.0.2.1' });

async function giveComment() {
  const world = await giveOpenHearing();
  const receipt = await submitComment({
    hearingId: world.hearing.id,
    idempotencyKey: newSecret(),
    sender: { kind: 'resident', name: '', organisationName: '', contactEmail: '', nameIsPublic: false },
    points: [{ text: 'Fyrst', place: { element: 'm-dag' }, languageForm: 'nn' }],
  });
  return { ...world, ...receipt };
}

async function send({ reference, secret }: { reference: string; secret: string }, fields: Record<string, string>) {
  const request = new Request('http://localhost/', { method: 'POST', body: new URLSearchParams(fields) });
  const answer = await action({ request, params: { reference, secret }, context });
  return 'status' in answer
    ? { status: answer.status, location: answer.headers.get('Location') }
    : { status: answer.init?.status, ...answer.data };
}

const closeHearing = (id: string) =>
  db().hearing.update({ where: { id }, data: { opensOn: '2020-01-01', closesOn: '2020-03-01' } });

describe('the private link', () => {
  it('answers a wrong secret as it answers an unknown reference', async () => {
    const { reference, secret } = await giveComment();
    await expect(ownSubmission(reference, newSecret())).rejects.toMatchObject({ code: 'notFound' });
    await expect(ownSubmission('XXXX-XXXX', secret)).rejects.toMatchObject({ code: 'notFound' });
    expect((await ownSubmission(reference, secret)).inputs).toMatchObject([{ text: 'Fyrst' }]);
  });

  it('corrects, and shows every earlier version', async () => {
    const own = await giveComment();
    const answer = await send(own, { intent: 'correct', 'text-1': 'Så' });
    expect(answer.status).toBe(303);
    const { inputs, versions } = await ownSubmission(own.reference, own.secret);
    expect(inputs).toMatchObject([{ text: 'Så', elementKey: 'm-dag' }]);
    expect(versions.map(({ points }) => points[0]?.text)).toEqual(['Fyrst', 'Så']);
  });

  it('is where the receipt leads when what it promises is no longer so', async () => {
    const own = await giveComment();
    const { reference, secret } = own;
    const openReceipt = () =>
      receipt({ request: new Request('http://localhost/'), params: { reference, secret }, context });
    expect(await openReceipt()).toMatchObject({ submission: { reference } });
    await send(own, { intent: 'withdraw', confirm: 'on' });
    const answer = await openReceipt().catch((thrown: unknown) => thrown);
    expect(answer).toBeInstanceOf(Response);
    expect((answer as Response).headers.get('Location')).toBe(`/min-merknad/${reference}/${secret}`);
  });

  it('refuses an empty correction and an identity number', async () => {
    const own = await giveComment();
    expect(await send(own, { intent: 'correct', 'text-1': ' ' })).toMatchObject({
      status: 422,
      lastResult: { error: { 'text-1': ['textMissing'] } },
    });
    expect(await send(own, { intent: 'correct', 'text-1': 'Nr 13097248022' })).toMatchObject({
      status: 422,
      lastResult: { error: { 'text-1': ['personalData'] } },
    });
  });

  it('withdraws only when that is confirmed', async () => {
    const own = await giveComment();
    expect(await send(own, { intent: 'withdraw' })).toMatchObject({ status: 422 });
    expect((await ownSubmission(own.reference, own.secret)).withdrawnAt).toBeNull();
    expect(await send(own, { intent: 'withdraw', confirm: 'on' })).toMatchObject({ status: 303 });
    expect((await ownSubmission(own.reference, own.secret)).withdrawnAt).not.toBeNull();
  });

  it('gives back a correction that came after the deadline', async () => {
    const own = await giveComment();
    await closeHearing(own.hearing.id);
    expect(await send(own, { intent: 'correct', 'text-1': 'For seint' })).toMatchObject({
      status: 410,
      problem: 'late',
      lastResult: { initialValue: { 'text-1': 'For seint' } },
    });
  });

  it('tells no answer that is not published, also when the hearing is closed', async () => {
    const own = await giveComment();
    const input = await db().input.findFirstOrThrow({ where: { hearingId: own.hearing.id } });
    const assessment = await db().assessment.create({
      data: { inputId: input.id, number: 1, outcome: 'followed', reasoning: 'Einige', authorId: own.planner.id },
    });
    await db().input.update({ where: { id: input.id }, data: { currentAssessmentId: assessment.id } });
    await closeHearing(own.hearing.id);
    expect((await ownSubmission(own.reference, own.secret)).inputs[0]?.answer).toBeNull();
  });
});
