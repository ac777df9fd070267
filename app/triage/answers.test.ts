import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveCouncil, giveOpenHearing, giveUser } from '../../test/fixtures';
import { formOf, giveInputs, routeArgs } from '../../test/give-inputs';
import { explainSilence } from '../councils/silent-councils.server';
import { verifyAudit } from '../audit/verify.server';
import { boilerplatesWithUses, retireBoilerplate, saveBoilerplate } from './boilerplates.server';
import { completenessOf } from './completeness.server';
import { finishHearing, finishesOf, reopenHearing } from './finish-hearing.server';
import { action as finishAction } from './finish-page';
import { action as inputAction } from './input-page';
import { hearingProgress } from './progress.server';
import { reviewAnswers } from './review-answer.server';
import { saveTriage, type Triage } from './save-triage.server';
import { setFourEyes } from './set-four-eyes.server';
import { saveView } from './saved-views.server';
import { undoChange } from './undo-change.server';

const db = useTestDatabase();

async function world(closed = false) {
  const { hearing, plan, planner } = await giveOpenHearing(closed ? { opens: -60, closes: -5 } : {});
  const inputs = await giveInputs(hearing.id, [{}, {}]);
  const other = await giveUser('planner');
  const params = (index = 0) => ({ plan: plan.slug, hearing: '1', input: inputs[index]!.address });
  const revisionOf = async (id: string) => (await db().input.findUniqueOrThrow({ where: { id } })).revision;
  const answer = async (index: number, change: Partial<Triage> = {}, viewer = planner) => {
    const { id } = inputs[index]!;
    return saveTriage(
      {
        inputId: id,
        revision: await revisionOf(id),
        themeIds: [],
        assigneeId: null,
        outcome: 'noted',
        reasoning: '',
        planChange: '',
        ...change,
      },
      viewer.id,
    );
  };
  const seen = async () => Promise.all(inputs.map(async ({ id }) => ({ id, revision: await revisionOf(id) })));
  const fourEyes = async () =>
    setFourEyes(
      hearing.id,
      (await db().hearing.findUniqueOrThrow({ where: { id: hearing.id } })).revision,
      true,
      planner.id,
    );
  return { hearing, plan, planner, other, inputs, params, answer, seen, fourEyes };
}

describe('where a hearing asks for four eyes', () => {
  it('an answer waits until another than its author has approved it', async () => {
    const { hearing, planner, other, answer, seen, fourEyes } = await world();
    await answer(0);
    expect(await hearingProgress(hearing.id)).toMatchObject({ assessed: 1, proposed: 0 });
    await fourEyes();
    await answer(1);
    expect(await hearingProgress(hearing.id)).toMatchObject({ assessed: 2, proposed: 2 });
    const review = { hearingId: hearing.id, inputs: await seen(), verdict: 'approved' as const, comment: '' };
    await expect(reviewAnswers(review, planner.id)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await hearingProgress(hearing.id)).toMatchObject({ proposed: 2 });
    expect(await reviewAnswers(review, other.id)).toEqual({ reviewed: 2 });
    expect(await hearingProgress(hearing.id)).toMatchObject({ assessed: 2, proposed: 0 });
    // What was approved is not approved again, and a changed answer is another one.
    await expect(reviewAnswers({ ...review, inputs: await seen() }, other.id)).rejects.toMatchObject({
      code: 'badRequest',
    });
    await answer(1, { reasoning: 'Noko anna' });
    expect(await hearingProgress(hearing.id)).toMatchObject({ proposed: 1 });
    expect((await verifyAudit(db())).findings.filter(({ where }) => !where.startsWith('user'))).toEqual([]);
  });

  it('one that is sent back needs an answer again, and says why', async () => {
    const { hearing, other, answer, seen, fourEyes, params } = await world();
    await fourEyes();
    await answer(0);
    const [first] = await seen();
    const send = (fields: object) =>
      inputAction(
        routeArgs(other, '/arbeid', params(), formOf({ intent: 'review', revision: first!.revision, ...fields })),
      );
    const refused = (await send({ verdict: 'returned' })) as unknown as {
      data: { small: object };
      init: { status: number };
    };
    expect(refused.init.status).toBe(400);
    expect(refused.data.small).toMatchObject({ form: 'review', errors: { comment: ['reviewCommentNeeded'] } });
    expect(((await send({ verdict: 'returned', comment: 'Manglar grunngjeving' })) as Response).status).toBe(303);
    expect(await hearingProgress(hearing.id)).toMatchObject({ assessed: 0, unassessed: 2 });
  });

  it('an answer that was changed while it was read is not approved', async () => {
    const { hearing, other, answer, seen, fourEyes, inputs } = await world();
    await fourEyes();
    await answer(0);
    const [first] = await seen();
    await answer(0, { reasoning: 'Retta' });
    expect(
      await reviewAnswers({ hearingId: hearing.id, inputs: [first!], verdict: 'approved', comment: '' }, other.id),
    ).toEqual({ stale: [inputs[0]!.address] });
  });
});

describe('a hearing is finished', () => {
  it('when every input is answered and every statutory council has answered or its silence a reason', async () => {
    const { hearing, planner, answer, inputs } = await world(true);
    const council = await giveCouncil('elders');
    await answer(0);
    const lacks = await completenessOf(hearing.id);
    expect(lacks).toMatchObject({
      complete: false,
      stillOpen: false,
      unanswered: { count: 1, first: [{ address: inputs[1]!.address }] },
    });
    expect(lacks.silentCouncils.map(({ councilId }) => councilId)).toContain(council.id);
    await expect(finishHearing(hearing.id, planner.id)).rejects.toMatchObject({ code: 'conflict' });
    await answer(1);
    for (const { councilId } of (await completenessOf(hearing.id)).silentCouncils) {
      await explainSilence({ hearingId: hearing.id, councilId, reason: 'Møtet vart avlyst', revision: 0 }, planner.id);
    }
    expect((await completenessOf(hearing.id)).complete).toBe(true);
    const finished = await Promise.allSettled([
      finishHearing(hearing.id, planner.id),
      finishHearing(hearing.id, planner.id),
    ]);
    expect(finished.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    // The report stands on it: nothing is changed under it.
    await expect(answer(0, { reasoning: 'Etterpå' })).rejects.toMatchObject({ code: 'conflict' });
    await expect(reopenHearing(hearing.id, '  ', planner.id)).rejects.toMatchObject({ code: 'badRequest' });
    await reopenHearing(hearing.id, 'Eit brev kom for seint', planner.id);
    await answer(0, { reasoning: 'Etterpå' });
    expect(await finishesOf(hearing.id)).toMatchObject([
      { finishedBy: planner.name, reopenReason: 'Eit brev kom for seint' },
    ]);
    const deeds = await db().auditEntry.findMany({
      where: { subjectId: hearing.id, action: { in: ['hearing.finished', 'hearing.reopened'] } },
    });
    expect(deeds).toHaveLength(2);
  });

  it('never while it is open, nor through the form', async () => {
    const { planner, answer, params, hearing } = await world();
    await answer(0);
    await answer(1);
    expect((await completenessOf(hearing.id)).stillOpen).toBe(true);
    const refused = (await finishAction(
      routeArgs(planner, '/arbeid', params(), formOf({ intent: 'finish' })),
    )) as unknown as { init: { status: number } };
    expect(refused.init.status).toBe(409);
    expect(await db().hearingFinish.count({ where: { hearingId: hearing.id } })).toBe(0);
  });
});

describe('boilerplates', () => {
  it('know where their words stand, and which stand in older words', async () => {
    const { plan, planner, answer, inputs } = await world();
    const texts = { planId: plan.id, title: 'Skyss', text: 'Skyss avgjer fylket.', languageForm: 'nn' as const };
    expect(await saveBoilerplate(texts, planner.id)).toBe('saved');
    expect(await saveBoilerplate(texts, planner.id)).toBe('titleTaken');
    const one = async () => (await boilerplatesWithUses(plan.id))[0]!;
    const { id } = await one();
    await answer(0, { outcome: 'outsidePlan', reasoning: 'Takk. Skyss avgjer fylket.', boilerplateIds: [id] });
    await answer(1, { outcome: 'outsidePlan', reasoning: 'Mine eigne ord', boilerplateIds: [id] });
    expect((await one()).uses).toEqual([{ address: inputs[0]!.address, hearingNumber: 1, outdated: false }]);
    await saveBoilerplate({ ...texts, id, revision: 1, text: 'Skyss er fylket sitt ansvar.' }, planner.id);
    expect((await one()).uses).toMatchObject([{ outdated: true }]);
    expect(
      (await db().input.findUniqueOrThrow({ where: { id: inputs[0]!.id }, include: { currentAssessment: true } }))
        .currentAssessment!.reasoning,
    ).toContain('avgjer fylket');
  });
});

/** Everything two planners may edit at once: the second is told, and what the first saved stands. */
describe('two planners at once never overwrite each other', () => {
  const both = async (deeds: (() => Promise<unknown>)[]) => {
    const results = await Promise.allSettled(deeds.map((deed) => deed()));
    const saved = results.filter((result) => result.status === 'fulfilled' && !isRefused(result.value));
    expect(saved).toHaveLength(1);
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'conflict' });
  };
  const isRefused = (value: unknown) => typeof value === 'object' && value !== null && 'stale' in value;

  it('an answer', async () => {
    const { inputs, planner, other } = await world();
    const triage = {
      inputId: inputs[0]!.id,
      revision: 1,
      themeIds: [],
      assigneeId: null,
      outcome: 'noted' as const,
      planChange: '',
    };
    await both([
      () => saveTriage({ ...triage, reasoning: 'A' }, planner.id),
      () => saveTriage({ ...triage, reasoning: 'B' }, other.id),
    ]);
    expect(await db().assessment.count({ where: { inputId: inputs[0]!.id } })).toBe(1);
  });

  it('an approval and a change', async () => {
    const { hearing, inputs, other, answer, seen, fourEyes, planner } = await world();
    await fourEyes();
    await answer(0);
    const [first] = await seen();
    await both([
      () => reviewAnswers({ hearingId: hearing.id, inputs: [first!], verdict: 'approved', comment: '' }, other.id),
      () =>
        saveTriage(
          {
            inputId: inputs[0]!.id,
            revision: first!.revision,
            themeIds: [],
            assigneeId: null,
            outcome: 'followed',
            reasoning: 'X',
            planChange: '',
          },
          planner.id,
        ),
    ]);
  });

  it('an undo', async () => {
    const { hearing, answer, planner, other } = await world();
    const change = (await answer(0))!;
    await both([() => undoChange(hearing.id, planner.id, change), () => undoChange(hearing.id, other.id, change)]);
  });

  it('a boilerplate', async () => {
    const { plan, planner, other } = await world();
    const texts = { planId: plan.id, title: 'T', text: 'A', languageForm: 'nn' as const };
    await saveBoilerplate(texts, planner.id);
    const { id } = (await boilerplatesWithUses(plan.id))[0]!;
    await both([
      () => saveBoilerplate({ ...texts, id, revision: 1, text: 'B' }, planner.id),
      () => saveBoilerplate({ ...texts, id, revision: 1, text: 'C' }, other.id),
    ]);
    await both([
      () => retireBoilerplate(plan.id, id, 2, planner.id),
      () => retireBoilerplate(plan.id, id, 2, other.id),
    ]);
  });

  it('four eyes on or off', async () => {
    const { hearing, planner, other } = await world();
    await both([
      () => setFourEyes(hearing.id, hearing.revision, true, planner.id),
      () => setFourEyes(hearing.id, hearing.revision, false, other.id),
    ]);
  });

  it('a view of the same name', async () => {
    const { hearing, planner } = await world();
    const view = { hearingId: hearing.id, name: 'Mi', query: 'channel=web', shared: false };
    const results = await Promise.all([saveView(view, planner.id), saveView(view, planner.id)]);
    expect(results.sort()).toEqual(['nameTaken', 'saved']);
  });
});
