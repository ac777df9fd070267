import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../../test/database';
import { giveOpenHearing } from '../../../test/fixtures';
import { formOf, routeArgs } from '../../../test/give-inputs';
import { sectionCode } from '~/plans/section-code';
import { addDays, dayInNorway } from '~/platform/norwegian-time';
import { newSecret } from '~/platform/reference.server';
import { action, loader } from './type-in-page';

const db = useTestDatabase();
const today = dayInNorway(new Date());

async function world(choice: Parameters<typeof giveOpenHearing>[0] = {}) {
  const given = await giveOpenHearing(choice);
  const { plan, planner } = given;
  const params = { plan: plan.slug, hearing: '1' };
  const code = (position: number | null) => sectionCode({ plan: plan.slug, hearing: 1, position });
  const send = async (fields: Record<string, string | string[]>) => {
    const form = formOf({ key: newSecret(), channel: 'paper', receivedOn: today, as: 'resident', ...fields });
    const answer = await action(routeArgs(planner, '/x', params, form));
    if (!('data' in answer)) return { location: new URL(answer.headers.get('Location')!, 'http://x') };
    return { status: answer.init?.status, ...answer.data };
  };
  const open = (query = '') => loader(routeArgs(planner, `/x${query}`, params));
  const saved = async (reference: string | null) =>
    db().submission.findUniqueOrThrow({
      where: { reference: reference ?? '' },
      include: { inputs: { orderBy: { number: 'asc' } }, revisions: true },
    });
  return { ...given, code, send, open, saved };
}

describe('typing in', () => {
  it('puts a letter into the pool: points with their parts, sender and registrar apart, the day it came', async () => {
    const { planner, code, send, saved } = await world();
    const came = addDays(today, -3);
    const { location } = await send({
      receivedOn: came,
      journalNumber: '26/418-7',
      code: code(1).toLowerCase(),
      as: 'organisation',
      organisation: 'Lauvfjord pensjonistlag',
      role: 'leiar',
      name: 'Olga Ness',
      'points[0].text': 'Vi ynskjer oss eit dagtilbod, og det hastar for dei som bur langt frå sentrum.',
      'points[0].stance': 'change',
      'points[1].text': 'Hele planen bør ha et kart, for det er vanskelig å vite hvor stedene ligger.',
      'points[1].section': 'plan',
      'points[2].text': '   ',
    });
    const submission = await saved(location!.searchParams.get('lagra'));
    expect(submission).toMatchObject({
      channel: 'paper',
      form: 'statement',
      senderKind: 'organisation',
      organisationName: 'Lauvfjord pensjonistlag',
      senderName: 'Olga Ness',
      senderRole: 'leiar',
      registrarId: planner.id,
      journalNumber: '26/418-7',
      inputs: [
        { sectionKey: 'satsing', stance: 'change', languageForm: 'nn' },
        { sectionKey: null, stance: null, languageForm: 'nb' },
      ],
      revisions: [{ number: 1 }],
    });
    expect(dayInNorway(submission.receivedAt)).toBe(came);
    const { actorId } = await db().auditEntry.findFirstOrThrow({ where: { subjectId: submission.id } });
    expect(actorId).toBe(planner.id);
  });

  it('keeps the channel and the day for the next, and says what was saved', async () => {
    const { code, send, open } = await world();
    const came = addDays(today, -2);
    const { location } = await send({
      channel: 'email',
      receivedOn: came,
      code: code(0),
      'points[0].text': 'Ein ting',
    });
    expect(await open(location!.search)).toMatchObject({
      kept: { channel: 'email', receivedOn: came },
      saved: location!.searchParams.get('lagra'),
      savedPoints: 1,
      savedPart: 'innleiing',
    });
    expect((await open('?kanal=tull&dato=2999-01-01')).kept).toEqual({ channel: 'paper', receivedOn: today });
  });

  it('sent twice is one', async () => {
    const { hearing, send } = await world();
    const form = { key: newSecret(), 'points[0].text': 'Ein gong' };
    const answers = [...(await Promise.all([send(form), send(form)])), await send(form)];
    expect(new Set(answers.map(({ location }) => location?.searchParams.get('lagra'))).size).toBe(1);
    expect(await db().submission.count({ where: { hearingId: hearing.id } })).toBe(1);
  });

  it('takes what came in time also when the hearing is over', async () => {
    const { send } = await world({ opens: -60, closes: -5 });
    expect((await send({ receivedOn: addDays(today, -6), 'points[0].text': 'I tide' })).location).toBeDefined();
  });

  it.each([
    [
      'a code of another plan',
      { code: sectionCode({ plan: 'ein-annan-plan', hearing: 1, position: 1 }) },
      'code',
      'codeWrong',
    ],
    ['a code beyond the plan', { code: 'past' }, 'code', 'codeWrong'],
    ['nothing said', { 'points[0].text': ' ', 'points[1].text': '' }, 'points[0].text', 'textMissing'],
    ['a day to come', { receivedOn: addDays(today, 1) }, 'receivedOn', 'dayToCome'],
    ['no day', { receivedOn: 'i går' }, 'receivedOn', 'dayMissing'],
    ['no channel', { channel: 'brevdue' }, 'channel', 'channelMissing'],
    ['an organisation without a name', { as: 'organisation' }, 'organisation', 'organisationMissing'],
    ['a wrong address', { email: 'ikkje ei adresse' }, 'email', 'emailWrong'],
  ])('refuses %s, and loses nothing typed', async (_, fields, field, problem) => {
    const { code, send } = await world();
    const wrong = 'code' in fields && fields.code === 'past' ? { code: code(99) } : fields;
    const answer = await send({ 'points[0].text': 'Teksten', 'points[1].text': 'Meir tekst', ...wrong });
    expect(answer).toMatchObject({ status: 422, points: 2, result: { error: { [field]: [problem] } } });
    if (problem !== 'textMissing') {
      expect(answer).toMatchObject({
        result: { initialValue: { points: [{ text: 'Teksten' }, { text: 'Meir tekst' }] } },
      });
    }
  });

  it('gives room for one more point, with what is typed, and no errors before it is saved', async () => {
    const { send } = await world();
    expect(await send({ intent: 'more', as: 'organisation', 'points[0].text': 'Ein' })).toMatchObject({
      status: 200,
      points: 2,
      more: true,
      result: { error: {}, initialValue: { as: 'organisation', points: [{ text: 'Ein' }] } },
    });
  });
});
