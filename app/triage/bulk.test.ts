import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveOpenHearing, giveUser } from '../../test/fixtures';
import { formOf, giveInputs, routeArgs } from '../../test/give-inputs';
import { verifyAudit } from '../audit/verify.server';
import { addDays, dayInNorway } from '../platform/norwegian-time';
import { action as bulkAction } from './bulk-page';
import { bulkUpdate } from './bulk-update.server';
import { action as listAction } from './inputs-page';
import { saveTriage } from './save-triage.server';
import { undoChange } from './undo-change.server';

const db = useTestDatabase();

async function world(count = 4) {
  const { hearing, plan, planner } = await giveOpenHearing();
  const inputs = await giveInputs(
    hearing.id,
    Array.from({ length: count }, () => ({ section: 'satsing' })),
  );
  const theme = await db().theme.create({ data: { planId: plan.id, name: 'Skyss' } });
  const params = { plan: plan.slug, hearing: '1' };
  const send = (fields: Parameters<typeof formOf>[0], viewer = planner, query = '') =>
    bulkAction(routeArgs(viewer, `/arbeid${query}`, params, formOf(fields)));
  const box = (input: { id: string; revision: number }) => `${input.id}:${input.revision}`;
  const now = () =>
    db().input.findMany({
      where: { hearingId: hearing.id },
      orderBy: { createdAt: 'asc' },
      include: { themes: true, currentAssessment: true },
    });
  return { hearing, plan, planner, inputs, theme, params, send, box, now };
}

interface Previewed {
  data: {
    preview: {
      stale: string[];
      changing: { address: string; parts: string[]; replacesAnswer: boolean }[];
      same: number;
    };
    staleNow: string[];
    errors: object;
  };
  init: { status: number };
}

const changeIn = (answer: unknown) =>
  new URL((answer as Response).headers.get('Location')!, 'http://x').searchParams.get('change')!;

describe('many at once', () => {
  it('are shown exactly what will change, and nothing changes until they say so', async () => {
    const { send, box, inputs, theme, planner, now } = await world();
    await saveTriage(
      {
        inputId: inputs[0]!.id,
        revision: 1,
        themeIds: [theme.id],
        assigneeId: planner.id,
        outcome: 'noted',
        reasoning: '',
        planChange: '',
      },
      planner.id,
    );
    const [first, ...rest] = await now();
    const fields = { intent: 'preview', input: [first!, ...rest].map(box), addTheme: theme.id, assignee: planner.id };
    const { data, init } = (await send(fields)) as unknown as Previewed;
    expect(init.status).toBe(200);
    expect(data.preview.same).toBe(1);
    expect(data.preview.changing.map(({ address }) => address)).toEqual(inputs.slice(1).map(({ address }) => address));
    expect(data.preview.changing[0]!.parts).toEqual(['assignee', 'themes']);
    expect((await now()).map(({ revision }) => revision)).toEqual([2, 1, 1, 1]);
    const answered = (await send({ ...fields, outcome: 'followed', reasoning: 'Ja' })) as unknown as Previewed;
    expect(answered.data.preview.changing.map(({ replacesAnswer }) => replacesAnswer)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('get themes, assignee, deadline and answer in one transaction, and give it all back on one press', async () => {
    const { send, box, inputs, theme, planner, now, hearing, params } = await world();
    const dueOn = addDays(dayInNorway(new Date()), 20);
    const change = {
      assignee: planner.id,
      addTheme: theme.id,
      dueOn,
      outcome: 'partly',
      reasoning: 'Noko av det',
      decidedBy: 'steeringGroup',
    };
    const done = await send({ intent: 'apply', input: inputs.map(box), ...change });
    expect((done as Response).status).toBe(303);
    for (const input of await now()) {
      expect(input).toMatchObject({
        revision: 2,
        assigneeId: planner.id,
        dueOn,
        currentAssessment: {
          outcome: 'partly',
          reasoning: 'Noko av det',
          decidedBy: 'steeringGroup',
          authorId: planner.id,
        },
        themes: [{ themeId: theme.id }],
      });
    }
    const reminders = await db().job.findMany({
      where: { kind: 'triage.remind', payload: { path: '$.hearingId', equals: hearing.id } },
    });
    expect(reminders).toHaveLength(2);

    const undone = await listAction(
      routeArgs(planner, '/arbeid', params, formOf({ intent: 'undo', change: changeIn(done) })),
    );
    expect((undone as Response).headers.get('Location')).toContain('done=undone&count=4');
    for (const input of await now()) {
      expect(input).toMatchObject({
        revision: 3,
        assigneeId: null,
        dueOn: null,
        currentAssessment: { number: 2, outcome: null, reasoning: '' },
        themes: [],
      });
    }
    // What was undone stays in the history.
    expect(await db().assessment.count({ where: { input: { hearingId: hearing.id }, outcome: 'partly' } })).toBe(4);
    await expect(undoChange(hearing.id, planner.id, changeIn(done))).rejects.toMatchObject({ code: 'conflict' });
    expect(
      (await verifyAudit(db())).findings.filter(({ where }) => inputs.some(({ id }) => where.includes(id))),
    ).toEqual([]);
  });

  it('are changed all or none when somebody changed one of them meanwhile, and the one is named', async () => {
    const { send, box, inputs, planner, now } = await world();
    const other = await giveUser('planner');
    const empty = { themeIds: [], outcome: null, reasoning: '', planChange: '' };
    await saveTriage({ inputId: inputs[2]!.id, revision: 1, assigneeId: other.id, ...empty }, other.id);
    const refused = (await send({
      intent: 'apply',
      input: inputs.map(box),
      assignee: planner.id,
    })) as unknown as Previewed;
    expect(refused.init.status).toBe(409);
    expect(refused.data.staleNow).toEqual([inputs[2]!.address]);
    expect(refused.data.preview).toMatchObject({ stale: [inputs[2]!.address] });
    expect(refused.data.preview.changing).toHaveLength(3);
    expect((await now()).map(({ assigneeId }) => assigneeId)).toEqual([null, null, other.id, null]);
  });

  it('are changed all or none when the last of them cannot be', async () => {
    const { hearing, inputs, planner, theme, now } = await world();
    const { changeInputs } = await import('./change-inputs.server');
    const changes = inputs.map(({ id, revision }, index) => ({
      id,
      revision,
      change: index < 3 ? { addThemeIds: [theme.id], outcome: 'noted' as const } : { assigneeId: 'finst-ikkje' },
    }));
    const attempt = db().$transaction((tx) =>
      changeInputs(tx, { hearingId: hearing.id, actorId: planner.id, inputs: changes }),
    );
    await expect(attempt).rejects.toMatchObject({ code: 'badRequest' });
    for (const input of await now()) expect(input).toMatchObject({ revision: 1, currentAssessment: null, themes: [] });
  });

  it('two planners at once: every input has what one of them gave it, never half', async () => {
    const { send, box, inputs, now } = await world(12);
    const [one, two] = [await giveUser('planner'), await giveUser('planner')];
    const answers = await Promise.all(
      [one, two].map((viewer) =>
        send(
          { intent: 'apply', input: inputs.map(box), assignee: viewer.id, outcome: 'noted', reasoning: viewer.id },
          viewer,
        ),
      ),
    );
    expect(answers.filter((answer) => answer instanceof Response)).toHaveLength(1);
    const assignees = new Set(
      (await now()).map(({ assigneeId, currentAssessment }) => `${assigneeId} ${currentAssessment?.reasoning}`),
    );
    expect(assignees.size).toBe(1);
    expect([`${one.id} ${one.id}`, `${two.id} ${two.id}`]).toContain([...assignees][0]);
  });

  it('as many as one press may change, and all of them back', async () => {
    const { hearing, planner, theme, now } = await world(1);
    const points = Array.from({ length: 1100 }, (_, index) => ({
      text: `Punkt ${index}`,
      place: {},
      languageForm: 'nn' as const,
    }));
    await giveInputs(hearing.id, [{}], { points });
    const inputs = (await now()).map(({ id, revision }) => ({ id, revision }));
    const change = { outcome: 'noted' as const, assigneeId: planner.id, addThemeIds: [theme.id] };
    const done = await bulkUpdate({ hearingId: hearing.id, inputs, change }, planner.id);
    expect(done).toMatchObject({ changed: { length: 1101 } });
    expect(await db().inputTheme.count({ where: { themeId: theme.id } })).toBe(1101);
    expect(await undoChange(hearing.id, planner.id)).toEqual({ undone: 1101 });
    expect(await db().inputTheme.count({ where: { themeId: theme.id } })).toBe(0);
    const answered = { hearingId: hearing.id, currentAssessment: { outcome: { not: null } } };
    expect(await db().input.count({ where: answered })).toBe(0);
  }, 30_000);

  it('all that the filter finds, not only the page', async () => {
    const { send, planner, inputs } = await world(60);
    const { data } = (await send(
      { intent: 'preview', scope: 'found', assignee: planner.id },
      planner,
      '?section=satsing',
    )) as unknown as Previewed;
    expect(data.preview.changing).toHaveLength(inputs.length);
  });

  it('cannot be undone when one was changed since; that one is named and nothing is undone', async () => {
    const { send, box, inputs, planner, now, hearing } = await world();
    const done = await send({ intent: 'apply', input: inputs.map(box), assignee: planner.id });
    await saveTriage(
      {
        inputId: inputs[1]!.id,
        revision: 2,
        themeIds: [],
        assigneeId: null,
        outcome: null,
        reasoning: '',
        planChange: '',
      },
      planner.id,
    );
    expect(await undoChange(hearing.id, planner.id, changeIn(done))).toEqual({ stale: [inputs[1]!.address] });
    expect((await now()).filter(({ assigneeId }) => assigneeId === planner.id)).toHaveLength(3);
  });

  it('ask for a reason with an answer other than "noted", and for something to change', async () => {
    const { send, box, inputs } = await world();
    const input = inputs.map(box);
    const refused = (await send({
      intent: 'preview',
      asked: '1',
      input,
      outcome: 'notFollowed',
    })) as unknown as Previewed;
    expect(refused.init.status).toBe(400);
    expect(refused.data.errors).toEqual({ reasoning: ['reasoningNeeded'] });
    const empty = (await send({ intent: 'preview', asked: '1', input })) as unknown as Previewed;
    expect(empty.data.errors).toEqual({ input: ['nothingToChange'] });
    const arriving = (await send({ intent: 'preview', input })) as unknown as Previewed;
    expect(arriving.init.status).toBe(200);
  });
});

describe('a theme with an assignee', () => {
  it('brings its assignee to inputs that have nobody, and takes none from anybody', async () => {
    const { send, box, inputs, theme, planner, now } = await world(2);
    const other = await giveUser('planner');
    await db().theme.update({ where: { id: theme.id }, data: { assigneeId: planner.id } });
    await db().input.update({ where: { id: inputs[1]!.id }, data: { assigneeId: other.id } });
    await send({ intent: 'apply', input: inputs.map(box), addTheme: theme.id });
    expect((await now()).map(({ assigneeId }) => assigneeId)).toEqual([planner.id, other.id]);
  });
});
