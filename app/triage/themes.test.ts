import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveOpenHearing, giveUser } from '../../test/fixtures';
import { formOf, giveInputs, routeArgs } from '../../test/give-inputs';
import { mergeThemes } from './merge-themes.server';
import { saveTriage } from './save-triage.server';
import { action } from './themes-page';

const db = useTestDatabase();

async function world() {
  const { hearing, plan, planner } = await giveOpenHearing();
  const inputs = await giveInputs(hearing.id, [{}, {}, {}]);
  const theme = (name: string, parentId: string | null = null) =>
    db().theme.create({ data: { planId: plan.id, name, parentId } });
  const send = (fields: Parameters<typeof formOf>[0], viewer = planner) =>
    action(routeArgs(viewer, '/arbeid', { plan: plan.slug, hearing: '1' }, formOf(fields)));
  return { plan, planner, inputs, theme, send };
}

const refusal = { init: { status: 400 } };

describe('themes', () => {
  it('are made, renamed and moved, but never two by one name', async () => {
    const { plan, send, theme } = await world();
    const top = await theme('Bustad');
    expect(await send({ intent: 'create', name: 'Skyss', parent: top.id })).toMatchObject({ status: 303 });
    expect(await send({ intent: 'create', name: ' SKYSS ' })).toMatchObject({
      ...refusal,
      data: { errors: { name: ['nameTaken'] }, typed: { name: ' SKYSS ' } },
    });
    const made = await db().theme.findFirstOrThrow({ where: { planId: plan.id, name: 'Skyss' } });
    expect(made.parentId).toBe(top.id);
    const edit = { intent: 'edit', id: made.id, revision: 1, name: 'Transport' };
    expect(await send(edit)).toMatchObject({ status: 303 });
    expect(await send({ ...edit, name: 'Buss' })).toMatchObject({ data: { conflict: true }, init: { status: 409 } });
    expect(await db().theme.findUniqueOrThrow({ where: { id: made.id } })).toMatchObject({
      name: 'Transport',
      parentId: null,
    });
  });

  it('never stand under themselves', async () => {
    const { send, theme } = await world();
    const top = await theme('Øvst');
    const middle = await theme('Midt', top.id);
    const low = await theme('Nedst', middle.id);
    for (const parent of [top.id, middle.id, low.id]) {
      expect(await send({ intent: 'edit', id: top.id, revision: 1, name: 'Øvst', parent })).toMatchObject({
        ...refusal,
        data: { errors: { parent: ['circle'] } },
      });
    }
    expect(await send({ intent: 'merge', id: top.id, revision: 1, into: low.id })).toMatchObject(refusal);
  });

  it('merge: every input gets the other, and whoever is in the middle of one is told', async () => {
    const { plan, planner, inputs, theme } = await world();
    const from = await theme('Buss');
    const into = await theme('Skyss');
    const below = await theme('Ferje', from.id);
    await db().inputTheme.createMany({
      data: [
        { inputId: inputs[0]!.id, themeId: from.id },
        { inputId: inputs[1]!.id, themeId: from.id },
        { inputId: inputs[1]!.id, themeId: into.id },
      ],
    });
    expect(await mergeThemes({ planId: plan.id, fromId: from.id, intoId: into.id, revision: 1 }, planner.id)).toBe(2);
    expect(await db().inputTheme.count({ where: { themeId: into.id } })).toBe(2);
    expect(await db().theme.findUnique({ where: { id: from.id } })).toBeNull();
    expect((await db().theme.findUniqueOrThrow({ where: { id: below.id } })).parentId).toBe(into.id);
    const late = saveTriage(
      {
        inputId: inputs[0]!.id,
        revision: 1,
        themeIds: [from.id],
        assigneeId: null,
        outcome: null,
        reasoning: '',
        planChange: '',
      },
      planner.id,
    );
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
  });

  it('in use are deleted only when confirmed', async () => {
    const { inputs, theme, send } = await world();
    const { id } = await theme('Buss');
    await db().inputTheme.create({ data: { inputId: inputs[0]!.id, themeId: id } });
    expect(await send({ intent: 'delete', id, revision: 1 })).toMatchObject(refusal);
    expect(await send({ intent: 'delete', id, revision: 1, confirmed: 'on' })).toMatchObject({ status: 303 });
    expect(await db().inputTheme.count({ where: { themeId: id } })).toBe(0);
    expect(await db().auditEntry.count({ where: { subjectId: id, action: 'theme.deleted' } })).toBe(1);
  });

  it('are for those who triage', async () => {
    const { send } = await world();
    for (const role of ['administrator', 'facilitator', 'councilSecretary', 'councilMember'] as const) {
      const attempt = send({ intent: 'create', name: 'Mitt' }, await giveUser(role));
      await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
    }
  });
});
