import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveOpenHearing, giveUser } from '../../test/fixtures';
import { formOf, giveInputs, routeArgs } from '../../test/give-inputs';
import { bulkUpdate } from './bulk-update.server';
import { action, loader } from './input-page';
import { saveTriage } from './save-triage.server';

const db = useTestDatabase();

async function world() {
  const { hearing, plan, planner } = await giveOpenHearing();
  const inputs = await giveInputs(hearing.id, [{ section: 'satsing' }, { element: 'm-dag' }, {}]);
  const [input] = inputs;
  const params = { plan: plan.slug, hearing: '1', input: input!.address };
  const send = (viewer: typeof planner, fields: Parameters<typeof formOf>[0], query = '') =>
    action(routeArgs(viewer, `/arbeid${query}`, params, formOf(fields)));
  return { hearing, plan, planner, inputs, input: input!, params, send };
}

type Refused = { data: { result: { initialValue: object; error: object }; current: object }; init: { status: number } };

describe('an answer to an input', () => {
  it('is saved with themes and assignee, and goes to the next that the filter finds', async () => {
    const { planner, input, inputs, send, plan } = await world();
    const response = (await send(
      planner,
      {
        revision: 1,
        newTheme: 'Skyss',
        assignee: planner.id,
        outcome: 'followed',
        reasoning: 'Vi\r\ner samde',
        then: 'next',
      },
      '?outcome=none',
    )) as Response;
    expect(response.status).toBe(303);
    // In the order of the plan the element's input came in after this one, in the same section.
    const { id: change } = await db().triageChange.findFirstOrThrow({
      where: { inputs: { some: { inputId: input.id } } },
    });
    expect(response.headers.get('Location')).toBe(
      `/arbeid/plan/${plan.slug}/periode/1/merknader/${inputs[1]!.address}?outcome=none&saved=${input.address}&change=${change}`,
    );
    const saved = await db().input.findUniqueOrThrow({
      where: { id: input.id },
      include: { currentAssessment: true, themes: { include: { theme: true } } },
    });
    expect(saved).toMatchObject({
      revision: 2,
      assigneeId: planner.id,
      currentAssessment: { number: 1, outcome: 'followed', reasoning: 'Vi\ner samde', authorId: planner.id },
      themes: [{ theme: { name: 'Skyss' } }],
    });
  });

  it('adds to the history only when the answer itself changed, and leaves no texts in the audit', async () => {
    const { planner, input } = await world();
    const answer = {
      inputId: input.id,
      themeIds: [],
      assigneeId: null,
      outcome: 'partly' as const,
      reasoning: 'Hemmeleg grunn',
      planChange: '',
    };
    await saveTriage({ ...answer, revision: 1 }, planner.id);
    await saveTriage({ ...answer, revision: 2, assigneeId: planner.id }, planner.id);
    await saveTriage({ ...answer, revision: 3, assigneeId: planner.id }, planner.id);
    await saveTriage({ ...answer, revision: 3, assigneeId: planner.id, outcome: 'noted' }, planner.id);
    const history = await db().assessment.findMany({ where: { inputId: input.id }, orderBy: { number: 'asc' } });
    expect(history.map(({ outcome }) => outcome)).toEqual(['partly', 'noted']);
    const audit = await db().auditEntry.findMany({ where: { subjectId: input.id } });
    expect(audit).toHaveLength(3);
    expect(JSON.stringify(audit)).not.toContain('Hemmeleg');
  });

  it('other than "noted" asks for a reason and keeps what was typed', async () => {
    const { planner, input, send } = await world();
    const fields = { revision: 1, outcome: 'notFollowed', planChange: 'Ingen', then: 'stay' };
    const refused = (await send(planner, fields)) as unknown as Refused;
    expect(refused.init.status).toBe(400);
    expect(refused.data.result).toMatchObject({
      error: { reasoning: ['reasoningNeeded'] },
      initialValue: { outcome: 'notFollowed', planChange: 'Ingen' },
    });
    expect(((await send(planner, { ...fields, outcome: 'noted' })) as Response).status).toBe(303);
    expect((await db().input.findUniqueOrThrow({ where: { id: input.id } })).revision).toBe(2);
  });

  it('in a finished hearing is refused as that, not as somebody else being first, and keeps what was typed', async () => {
    const { planner, hearing, input, send } = await world();
    await db().hearingFinish.create({ data: { hearingId: hearing.id, finishedById: planner.id } });
    const refused = await send(planner, { revision: 1, outcome: 'noted', reasoning: 'For seint', then: 'stay' });
    expect(refused).toMatchObject({
      init: { status: 409 },
      data: { result: { initialValue: { reasoning: 'For seint' } }, current: null, finished: true },
    });
    expect(await db().assessment.count({ where: { inputId: input.id } })).toBe(0);
  });

  it('of two planners at once: one is saved, the other is told who was first and keeps what they typed', async () => {
    const { planner, input, send } = await world();
    const other = await giveUser('planner');
    const answers = await Promise.all([
      send(planner, { revision: 1, outcome: 'noted', reasoning: 'Frå den eine', then: 'stay' }),
      send(other, { revision: 1, outcome: 'noted', reasoning: 'Frå den andre', then: 'stay' }),
    ]);
    const refused = answers.filter((answer) => !(answer instanceof Response)) as unknown as Refused[];
    expect(refused).toHaveLength(1);
    const history = await db().assessment.findMany({ where: { inputId: input.id }, include: { author: true } });
    expect(history).toHaveLength(1);
    const [winner] = history;
    const lost = winner!.reasoning === 'Frå den eine' ? 'Frå den andre' : 'Frå den eine';
    expect(refused[0]!.init.status).toBe(409);
    expect(refused[0]!.data).toMatchObject({
      result: { initialValue: { reasoning: lost } },
      current: { revision: 2, reasoning: winner!.reasoning, by: winner!.author.name },
    });
    const again = await send(planner, { revision: 2, outcome: 'noted', reasoning: lost, then: 'stay' });
    expect((again as Response).status).toBe(303);
    expect(await db().assessment.count({ where: { inputId: input.id } })).toBe(2);
  });
});

describe('many at once', () => {
  it('are changed all or none', async () => {
    const { hearing, planner, inputs } = await world();
    const seen = inputs.map(({ id, revision }) => ({ id, revision }));
    const change = { assigneeId: planner.id };
    await bulkUpdate({ hearingId: hearing.id, inputs: [seen[0]!], change }, planner.id);
    expect(await bulkUpdate({ hearingId: hearing.id, inputs: seen, change }, planner.id)).toEqual({
      stale: [inputs[0]!.address],
    });
    expect(await db().input.count({ where: { hearingId: hearing.id, assigneeId: planner.id } })).toBe(1);
    const fresh = [{ ...seen[0]!, revision: 2 }, seen[1]!, seen[2]!];
    expect(await bulkUpdate({ hearingId: hearing.id, inputs: fresh, change }, planner.id)).toMatchObject({
      changed: [inputs[1]!.id, inputs[2]!.id],
    });
    expect(await db().input.count({ where: { hearingId: hearing.id, assigneeId: planner.id } })).toBe(3);
  });

  it('cannot be given to somebody who may not triage, nor a theme of another plan', async () => {
    const { hearing, planner, inputs } = await world();
    const elsewhere = await world();
    const theme = await db().theme.create({ data: { planId: elsewhere.plan.id, name: 'Anna' } });
    const facilitator = await giveUser('facilitator');
    const chosen = { hearingId: hearing.id, inputs: inputs.map(({ id, revision }) => ({ id, revision })) };
    await expect(bulkUpdate({ ...chosen, change: { assigneeId: facilitator.id } }, planner.id)).rejects.toThrow();
    await expect(bulkUpdate({ ...chosen, change: { addThemeIds: [theme.id] } }, planner.id)).rejects.toThrow();
    expect(await db().input.count({ where: { hearingId: hearing.id, revision: { gt: 1 } } })).toBe(0);
  });
});

describe('who may', () => {
  it.each([
    ['planner', 200],
    ['administrator', 403],
    ['facilitator', 403],
    ['councilSecretary', 403],
    ['councilMember', 403],
  ] as const)('%s: %i', async (role, status) => {
    const { params, input } = await world();
    const viewer = await giveUser(role);
    const opened = await loader(routeArgs(viewer, '/arbeid', params)).then(
      () => 200,
      (error: { status: number }) => error.status,
    );
    expect(opened).toBe(status);
    if (status === 200) return;
    const form = formOf({ revision: 1, outcome: 'noted', then: 'stay' });
    await expect(action(routeArgs(viewer, '/arbeid', params, form))).rejects.toMatchObject({ status });
    expect((await db().input.findUniqueOrThrow({ where: { id: input.id } })).revision).toBe(1);
  });

  it('nobody who is not signed in', async () => {
    const { params } = await world();
    const answer = await loader(routeArgs(null, '/arbeid', params)).catch((error: unknown) => error);
    expect((answer as Response).headers.get('Location')).toContain('/logg-inn');
  });

  it('and nobody finds an input through another hearing', async () => {
    const { planner, input } = await world();
    const elsewhere = await world();
    const params = { ...elsewhere.params, input: input.address };
    await expect(loader(routeArgs(planner, '/arbeid', params))).rejects.toMatchObject({ code: 'notFound' });
  });
});
