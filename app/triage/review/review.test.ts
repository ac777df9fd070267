import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../../test/database';
import { giveOpenHearing, giveUser } from '../../../test/fixtures';
import { formOf, giveInputs, routeArgs } from '../../../test/give-inputs';
import { dayInNorway } from '~/platform/norwegian-time';
import { publicInputs } from '~/submissions/public-inputs.server';
import { reviseSubmission } from '~/submissions/revise-submission.server';
import { action, loader } from './review-page';

const db = useTestDatabase();

async function world(inputVisibility: 'atOnce' | 'afterReview', held: boolean) {
  const { hearing, plan, planner } = await giveOpenHearing({ inputVisibility });
  const inputs = await giveInputs(hearing.id, [{}, {}, {}], held ? { hold: 'sameText' } : {});
  const params = { plan: plan.slug, hearing: String(hearing.number) };
  const value = (at: number, revision = 1) => `${inputs[at]!.submissionId}:${revision}`;
  const send = (fields: Parameters<typeof formOf>[0], viewer = planner) =>
    action(routeArgs(viewer, '/arbeid', params, formOf(fields)));
  const queue = async (query = '') => {
    const { list, counts } = await loader(routeArgs(planner, `/arbeid${query}`, params));
    return { waiting: list.submissions.map(({ id }) => id), counts };
  };
  const shown = async () => (await publicInputs(hearing, dayInNorway(new Date()), null, 1)).length;
  return { hearing, inputs, params, planner, value, send, queue, shown };
}

describe('the queue', () => {
  it('holds what is held, and approves one or many', async () => {
    const { value, send, queue, shown, inputs } = await world('atOnce', true);
    expect(await shown()).toBe(0);
    expect((await queue()).counts).toEqual({ held: 3, all: 3 });
    await send({ decision: `approve:${value(0)}` });
    expect(await shown()).toBe(1);
    expect((await queue()).waiting).toEqual([inputs[1]!.submissionId, inputs[2]!.submissionId]);
    await send({ decision: 'approve', submission: [value(1), value(2)] });
    expect(await shown()).toBe(3);
    expect(await queue()).toMatchObject({ waiting: [], counts: { held: 0, all: 0 } });
    expect(await db().auditEntry.count({ where: { action: 'submission.reviewed' } })).toBe(3);
  });

  it('has all that nobody has read, where that is the rule', async () => {
    const { value, send, queue, shown } = await world('afterReview', false);
    expect((await queue()).counts).toEqual({ held: 0, all: 3 });
    await send({ decision: `hold:${value(0)}` });
    expect((await queue('?ko=halde')).waiting).toHaveLength(1);
    await send({ decision: 'approve', submission: [value(0), value(1)] });
    expect(await shown()).toBe(2);
    expect((await queue()).counts).toEqual({ held: 0, all: 1 });
  });

  it('takes what was shown out of view again', async () => {
    const { value, send, shown, queue } = await world('atOnce', false);
    expect(await shown()).toBe(3);
    await send({ decision: `hold:${value(1)}` });
    expect(await shown()).toBe(2);
    expect((await queue()).waiting).toHaveLength(1);
  });

  it('approves what was read, all of it or nothing', async () => {
    const { value, send, shown, inputs } = await world('afterReview', false);
    await reviseSubmission(inputs[1]!.submissionId, {
      sender: { kind: 'resident', name: 'Kari', organisationName: '', contactEmail: '', nameIsPublic: false },
      points: [{ number: 1, text: 'Noko anna enn det som vart lese', place: {}, languageForm: 'nn' }],
    });
    expect(await send({ decision: 'approve', submission: [value(0), value(1)] })).toMatchObject({
      init: { status: 409 },
      data: { problem: 'stale', stale: [inputs[1]!.submission.reference] },
    });
    expect(await shown()).toBe(0);
    await send({ decision: 'approve', submission: [value(0), value(1, 2)] });
    expect(await shown()).toBe(2);
  });

  it('removes what is not to be shown, with a reason, and tells its sender', async () => {
    const { value, send, shown, queue, inputs, hearing } = await world('atOnce', true);
    const where = { id: inputs[0]!.submissionId };
    await db().submission.update({ where, data: { contactEmail: 'kari@example.no' } });
    expect(await send({ decision: 'remove', submission: [value(0), value(1)], reason: ' ' })).toMatchObject({
      init: { status: 400 },
      data: { problem: 'reasonNeeded' },
    });
    await send({ decision: 'remove', submission: [value(0), value(1)], reason: 'Reklame' });
    expect((await queue()).waiting).toEqual([inputs[2]!.submissionId]);
    // It was never shown: nothing marks the place where it never stood.
    expect(await shown()).toBe(0);
    expect(await db().submission.count({ where: { hearingId: hearing.id, removedReason: 'Reklame' } })).toBe(2);
    expect(await db().auditEntry.count({ where: { action: 'submission.removed' } })).toBe(2);
    const mails = await db().mail.findMany({ where: { kind: 'removed' } });
    expect(mails).toMatchObject([{ to: 'kari@example.no', text: expect.stringContaining('> Reklame') }]);
  });

  it('asks for a choice, refuses what is not of the hearing, and others than planners', async () => {
    const { send, params } = await world('atOnce', true);
    expect(await send({ decision: 'approve' })).toMatchObject({ init: { status: 400 } });
    const other = await world('atOnce', true);
    await expect(send({ decision: `approve:${other.value(0)}` })).rejects.toMatchObject({ code: 'notFound' });
    await expect(send({ decision: 'publish' })).rejects.toMatchObject({ code: 'badRequest' });
    const facilitator = await giveUser('facilitator');
    await expect(loader(routeArgs(facilitator, '/arbeid', params))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(send({ decision: 'approve' }, facilitator)).rejects.toMatchObject({ code: 'forbidden' });
  });
});
