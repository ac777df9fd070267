import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveOpenHearing, giveUser } from '../../test/fixtures';
import { formOf, giveInputs, routeArgs } from '../../test/give-inputs';
import { dayInNorway } from '~/platform/norwegian-time';
import { publicInputs } from '~/submissions/public-inputs.server';
import { action as listAction } from './inputs-page';
import { action, loader } from './submission-page';

const db = useTestDatabase();
const today = dayInNorway(new Date());

async function world() {
  const { hearing, plan, planner } = await giveOpenHearing({ inputVisibility: 'afterReview' });
  const [input] = await giveInputs(hearing.id, [{}]);
  const params = { reference: input!.submission.reference };
  const send = (fields: Parameters<typeof formOf>[0], viewer = planner) =>
    action(routeArgs(viewer, '/arbeid', params, formOf(fields)));
  const shown = () => publicInputs(hearing, today, null, 1);
  return { hearing, plan, planner, submissionId: input!.submissionId, params, send, shown };
}

describe('what the public sees of a submission', () => {
  it('is nothing before it is reviewed, from its page or from the list', async () => {
    const { hearing, plan, planner, submissionId, shown } = await world();
    expect(await shown()).toHaveLength(0);
    const params = { plan: plan.slug, hearing: String(hearing.number) };
    const form = formOf({ review: `${submissionId}:1` });
    expect(await listAction(routeArgs(planner, '/arbeid', params, form))).toMatchObject({ status: 303 });
    expect(await shown()).toHaveLength(1);
    expect(await db().auditEntry.count({ where: { subjectId: submissionId, action: 'submission.reviewed' } })).toBe(1);
  });

  it('is not what its sender wrote after the planner read it', async () => {
    const { hearing, plan, planner, submissionId, send, shown } = await world();
    await db().submission.update({ where: { id: submissionId }, data: { revision: 2 } });
    expect(await send({ intent: 'review', revision: 1 })).toMatchObject({
      init: { status: 409 },
      data: { conflict: 'changed' },
    });
    const params = { plan: plan.slug, hearing: String(hearing.number) };
    const form = formOf({ review: `${submissionId}:1` });
    expect(await listAction(routeArgs(planner, '/arbeid', params, form))).toMatchObject({ init: { status: 409 } });
    expect(await shown()).toHaveLength(0);
    expect(await send({ intent: 'review', revision: 2 })).toMatchObject({ status: 303 });
    expect(await shown()).toHaveLength(1);
  });

  it('is a reason when it is removed, and all again when it is restored', async () => {
    const { send, shown, submissionId } = await world();
    await send({ intent: 'review', revision: 1 });
    expect(await send({ intent: 'remove', reason: ' ' })).toMatchObject({ init: { status: 400 } });
    expect(await send({ intent: 'remove', reason: 'Hets' })).toMatchObject({ status: 303 });
    expect(await shown()).toMatchObject([{ text: '', removed: { reason: 'Hets' } }]);
    expect(await send({ intent: 'remove', reason: 'Igjen' })).toMatchObject({ init: { status: 409 } });
    await send({ intent: 'restore' });
    expect(await shown()).toMatchObject([{ text: 'Merknad 0', removed: null }]);
    const audit = await db().auditEntry.findMany({ where: { subjectId: submissionId, actorId: { not: null } } });
    expect(audit.map((entry) => entry.action)).toEqual([
      'submission.reviewed',
      'submission.removed',
      'submission.restored',
    ]);
  });

  it('is decided by those who triage alone', async () => {
    const { params, send, planner } = await world();
    for (const role of ['administrator', 'facilitator', 'councilSecretary', 'councilMember'] as const) {
      const viewer = await giveUser(role);
      await expect(loader(routeArgs(viewer, '/arbeid', params))).rejects.toMatchObject({ code: 'forbidden' });
      await expect(send({ intent: 'remove', reason: 'X' }, viewer)).rejects.toMatchObject({ code: 'forbidden' });
    }
    const unknown = loader(routeArgs(planner, '/arbeid', { reference: 'FINST-IKKJE' }));
    await expect(unknown).rejects.toMatchObject({ code: 'notFound' });
  });
});
