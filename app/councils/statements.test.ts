import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveCouncil, giveOpenHearing, giveUser } from '../../test/fixtures';
import { requestArgs, statusOf } from '../../test/request-args';
import { newSecret } from '~/platform/reference.server';
import { loader as councilLoader } from './council-page';
import { action, loader } from './new-statement-page';
import { councilsOfViewer } from './queries.server';
import { registerStatement, type NewStatement } from './register-statement.server';

const db = useTestDatabase();

const statement = (councilId: string, hearingId: string): NewStatement => ({
  councilId,
  hearingId,
  meetingOn: '2026-01-15',
  caseNumber: '3/26',
  languageForm: 'nn',
  points: [
    { section: null, text: 'Rådet er nøgd.' },
    { section: 'satsing', text: 'Meir om buss.\n\nOg om snø.' },
  ],
  idempotencyKey: newSecret(),
});

async function giveSecretary() {
  const council = await giveCouncil();
  return { council, secretary: await giveUser('councilSecretary', council.id) };
}

describe('a statement', () => {
  it('becomes a submission from the council, one input for each section, with who typed it in', async () => {
    const { hearing } = await giveOpenHearing();
    const { council, secretary } = await giveSecretary();
    const { reference } = await registerStatement(statement(council.id, hearing.id), secretary);
    const saved = await db().submission.findUniqueOrThrow({
      where: { reference },
      include: { inputs: { orderBy: { number: 'asc' } }, statement: true },
    });
    expect(saved).toMatchObject({
      channel: 'council',
      senderKind: 'council',
      organisationName: council.name,
      councilId: council.id,
      registrarId: secretary.id,
      statement: { meetingOn: '2026-01-15', caseNumber: '3/26' },
      inputs: [
        { sectionKey: null, languageForm: 'nn' },
        { sectionKey: 'satsing', text: 'Meir om buss.\n\nOg om snø.' },
      ],
    });
  });

  it('is entered by the council’s own secretary or a planner, by nobody else', async () => {
    const { hearing, planner } = await giveOpenHearing();
    const { council } = await giveSecretary();
    const { secretary: another } = await giveSecretary();
    for (const viewer of [
      another,
      await giveUser('councilMember', council.id),
      await giveUser('facilitator'),
      await giveUser('administrator'),
    ]) {
      await expect(registerStatement(statement(council.id, hearing.id), viewer)).rejects.toMatchObject({
        code: 'forbidden',
      });
    }
    expect(await db().statement.count({ where: { hearingId: hearing.id } })).toBe(0);
    await registerStatement(statement(council.id, hearing.id), planner);
    expect(await db().statement.count({ where: { hearingId: hearing.id } })).toBe(1);
  });

  it('sent twice is one statement', async () => {
    const { hearing } = await giveOpenHearing();
    const { council, secretary } = await giveSecretary();
    const sent = statement(council.id, hearing.id);
    const answers = await Promise.all([registerStatement(sent, secretary), registerStatement(sent, secretary)]);
    expect(answers[0]).toEqual(answers[1]);
    expect(await db().statement.count({ where: { hearingId: hearing.id } })).toBe(1);
  });

  it('about a place that the plan does not have leaves nothing behind', async () => {
    const { hearing } = await giveOpenHearing();
    const { council, secretary } = await giveSecretary();
    const sent = { ...statement(council.id, hearing.id), points: [{ section: 'ukjend', text: 'Kvar?' }] };
    await expect(registerStatement(sent, secretary)).rejects.toMatchObject({ code: 'badRequest' });
    expect(await db().submission.count({ where: { hearingId: hearing.id } })).toBe(0);
  });

  it('is taken in after the deadline, not before the hearing opens', async () => {
    const { council, secretary } = await giveSecretary();
    const closed = await giveOpenHearing({ opens: -60, closes: -1 });
    await registerStatement(statement(council.id, closed.hearing.id), secretary);
    const upcoming = await giveOpenHearing({ opens: 3 });
    await expect(registerStatement(statement(council.id, upcoming.hearing.id), secretary)).rejects.toMatchObject({
      code: 'badRequest',
    });
  });
});

describe('the pages', () => {
  it('offer the form to those who may use it', async () => {
    const { plan, hearing } = await giveOpenHearing();
    const { council, secretary } = await giveSecretary();
    const params = { plan: plan.slug, hearing: String(hearing.number) };
    expect((await loader(requestArgs({ viewer: secretary, params }))).councils.map(({ id }) => id)).toEqual([
      council.id,
    ]);
    const member = await giveUser('councilMember', council.id);
    expect(await statusOf(loader(requestArgs({ viewer: member, params })))).toBe(403);
    expect(await statusOf(loader(requestArgs({ viewer: secretary, params: { ...params, hearing: '9' } })))).toBe(404);
  });

  it('keep what was typed when something is missing, and lead to a receipt when nothing is', async () => {
    const { plan, hearing } = await giveOpenHearing();
    const { council, secretary } = await giveSecretary();
    const params = { plan: plan.slug, hearing: String(hearing.number) };
    const form = {
      key: newSecret(),
      council: council.id,
      meetingOn: '2026-01-15',
      languageForm: 'nn',
      'points[0].section': '',
      'points[0].text': '',
      'points[1].section': 'innleiing',
      'points[1].text': '',
    };
    const answer = await action(requestArgs({ viewer: secretary, params, form }));
    expect(answer).toMatchObject({ init: { status: 400 }, data: { initialValue: { meetingOn: '2026-01-15' } } });

    const filled = { ...form, 'points[1].text': 'Godt skrive.' };
    const done = (await action(requestArgs({ viewer: secretary, params, form: filled }))) as Response;
    expect(done.status).toBe(303);
    expect(done.headers.get('Location')).toMatch(new RegExp(`^/arbeid/rad/${council.id}\\?levert=`));
    const [input] = await db().input.findMany({ where: { hearingId: hearing.id } });
    expect(input).toMatchObject({ sectionKey: 'innleiing', text: 'Godt skrive.' });
  });

  it('show a council to its own people, planners and, without statements, to administrators', async () => {
    const { hearing } = await giveOpenHearing();
    const { council, secretary } = await giveSecretary();
    await registerStatement(statement(council.id, hearing.id), secretary);
    const params = { council: council.id };
    const seen = async (viewer: Awaited<ReturnType<typeof giveUser>>) =>
      (await councilLoader(requestArgs({ viewer, params }))).statements.length;
    expect(await seen(secretary)).toBe(1);
    expect(await seen(await giveUser('councilMember', council.id))).toBe(1);
    expect(await seen(await giveUser('planner'))).toBe(1);
    expect(await seen(await giveUser('administrator'))).toBe(0);
    const { secretary: another } = await giveSecretary();
    expect(await statusOf(councilLoader(requestArgs({ viewer: another, params })))).toBe(403);
    expect((await councilsOfViewer(secretary)).map(({ id }) => id)).toEqual([council.id]);
  });
});
