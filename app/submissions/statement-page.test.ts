import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveOpenHearing } from '../../test/fixtures';
import { requestArgs } from '../../test/request-args';
import { giveDocx, givePdf } from '../../test/give-files';
import { paths, type Place } from '~/paths';
import { uploadDir } from '~/platform/read-upload.server';
import { newSecret } from '~/platform/reference.server';
import { action, loader } from './statement-page';

const db = useTestDatabase();
const { context } = requestArgs({ clientAddress: '192.0.2.200' });

type Fields = [string, string | File][];

async function send(plan: string, fields: Fields, key = newSecret()) {
  const body = new FormData();
  for (const [name, value] of [['key', key], ...fields] as Fields) body.append(name, value);
  const request = new Request(`http://localhost${paths.statement(plan)}`, { method: 'POST', body });
  const answer = await action({ request, params: { plan }, context });
  return 'status' in answer
    ? { status: answer.status, location: answer.headers.get('Location'), statement: undefined, late: false }
    : { status: answer.init?.status, location: null, ...answer.data };
}

const fileOf = (bytes: Buffer, name: string) => new File([new Uint8Array(bytes)], name);
const leftOver = () => (existsSync(uploadDir()) ? readdirSync(uploadDir()) : []);
const saved = (hearingId: string) =>
  db().submission.findMany({
    where: { hearingId },
    include: { inputs: { orderBy: { number: 'asc' } }, attachments: true, revisions: true },
  });

const twoPoints: Fields = [
  ['points[0].place', 'element:m-dag'],
  ['points[0].text', 'Eg vil ha meir'],
  ['points[0].stance', 'change'],
  ['points[0].proposedText', 'Opne dagtilbod i kvar grend'],
  ['points[3].place', ''],
  ['points[3].text', 'Alt i alt ein god plan'],
  ['points[3].stance', 'support'],
];

describe('sending a statement', () => {
  it('makes one submission with an input for each point, and its files', async () => {
    const { plan, hearing } = await giveOpenHearing();
    const { status, location } = await send(plan.slug, [
      ...twoPoints,
      ['attachments', fileOf(givePdf('Hei'), 'Brev frå øya.pdf')],
      ['attachments', fileOf(await giveDocx('Hei'), 'vedlegg.docx')],
    ]);
    expect(status).toBe(303);
    expect(location).toMatch(/^\/kvittering\//);
    expect(await saved(hearing.id)).toMatchObject([
      {
        form: 'statement',
        channel: 'web',
        inputs: [
          { number: 1, elementKey: 'm-dag', stance: 'change', proposedText: 'Opne dagtilbod i kvar grend' },
          { number: 2, sectionKey: null, stance: 'support', text: 'Alt i alt ein god plan', proposedText: '' },
        ],
        attachments: [{ fileName: 'Brev frå øya.pdf', publicState: 'hidden' }, { fileName: 'vedlegg.docx' }],
        revisions: [{ content: { form: 'statement', attachments: [{ fileName: 'Brev frå øya.pdf' }, {}] } }],
      },
    ]);
    expect(leftOver()).toEqual([]);
  });

  it('is one submission however often it is sent, files and all', async () => {
    const { plan, hearing } = await giveOpenHearing();
    const key = newSecret();
    const fields: Fields = [...twoPoints, ['attachments', fileOf(givePdf('Hei'), 'brev.pdf')]];
    const answers = await Promise.all([send(plan.slug, fields, key), send(plan.slug, fields, key)]);
    answers.push(await send(plan.slug, fields, key));
    expect(new Set(answers.map(({ location }) => location)).size).toBe(1);
    const [submission, ...more] = await saved(hearing.id);
    expect(more).toEqual([]);
    expect(submission).toMatchObject({ revision: 1 });
    expect(submission?.inputs).toHaveLength(2);
    expect(submission?.attachments).toHaveLength(1);
  });

  it('leaves out points in which nothing was said, also with the words of the plan in them', async () => {
    const { plan, hearing } = await giveOpenHearing();
    await send(plan.slug, [
      ...twoPoints,
      ['points[4].place', 'element:m-dag'],
      ['points[4].from', 'element:m-dag'],
      ['points[4].proposedText', 'Opne dagtilbod  i kvar bygd'],
      ['points[5].text', '  '],
    ]);
    expect((await saved(hearing.id))[0]?.inputs).toHaveLength(2);
  });

  it.each<[string, Fields, Record<string, string[]>]>([
    ['nothing said', [['points[0].text', ' ']], { 'points[0].text': ['textMissing'] }],
    ['a stance without a word', [['points[0].stance', 'against']], { 'points[0].text': ['textMissing'] }],
    [
      'personal data in one of the points',
      [...twoPoints, ['points[4].text', 'Ring 412 34 567']],
      { 'points[2].text': ['personalData'] },
    ],
    [
      'an organisation without a name',
      [...twoPoints, ['as', 'organisation']],
      { organisation: ['organisationMissing'] },
    ],
  ])('comes back with what was typed: %s', async (_, fields, errors) => {
    const { plan, hearing } = await giveOpenHearing();
    const answer = await send(plan.slug, [
      ...fields,
      ['name', 'Kari'],
      ['attachments', fileOf(givePdf('Hei'), 'a.pdf')],
    ]);
    expect(answer.status).toBe(422);
    expect(answer.statement).toMatchObject({ errors, values: { name: 'Kari' }, files: [{ fileName: 'a.pdf' }] });
    expect(await saved(hearing.id)).toEqual([]);
  });

  it('keeps a file that came with a form that had to be mended, and nobody else can send it', async () => {
    const { plan, hearing } = await giveOpenHearing();
    const key = newSecret();
    const back = await send(plan.slug, [['attachments', fileOf(givePdf('Hei'), 'a.pdf')]], key);
    const id = back.statement!.files[0]!.id;
    await send(plan.slug, [...twoPoints, ['files', id]]);
    await send(plan.slug, [...twoPoints, ['files', id]], key);
    expect((await saved(hearing.id)).map(({ attachments }) => attachments.length)).toEqual([0, 1]);
  });

  it('says which files it does not take, and keeps the rest of the form', async () => {
    const { plan, hearing } = await giveOpenHearing();
    const files = Array.from({ length: 5 }, (_, index) => fileOf(givePdf(`Side ${index}`), `${index}.pdf`));
    const large = Buffer.concat([givePdf('Hei'), Buffer.alloc(10 * 1024 * 1024)]);
    const answer = await send(plan.slug, [
      ...twoPoints,
      ['attachments', fileOf(Buffer.from('MZ'), 'brev.pdf')],
      ['attachments', fileOf(large, 'stor.pdf')],
      ...files.map((file): [string, File] => ['attachments', file]),
    ]);
    expect(answer.status).toBe(422);
    expect(answer.statement?.points).toHaveLength(2);
    expect(answer.statement?.fileProblems).toEqual([
      { code: 'fileTooLarge', fileName: 'stor.pdf' },
      { code: 'tooManyFiles', fileName: '4.pdf' },
      { code: 'fileKind', fileName: 'brev.pdf' },
    ]);
    expect(answer.statement?.files).toHaveLength(4);
    expect(await saved(hearing.id)).toEqual([]);
    expect(leftOver()).toEqual([]);
  });

  it('gives the form back with one point more or less, without saving anything', async () => {
    const { plan, hearing } = await giveOpenHearing();
    const more = await send(plan.slug, [...twoPoints, ['name', 'Kari'], ['intent', 'add']]);
    expect(more.status).toBe(200);
    expect(more.statement?.points.map(({ text }) => text)).toEqual(['Eg vil ha meir', 'Alt i alt ein god plan', '']);
    expect(more.statement).toMatchObject({ values: { name: 'Kari' }, errors: {} });
    const less = await send(plan.slug, [...twoPoints, ['intent', 'remove-0']]);
    expect(less.statement?.points.map(({ text }) => text)).toEqual(['Alt i alt ein god plan']);
    expect(await saved(hearing.id)).toEqual([]);
  });

  it('is 410 after the deadline, with what was typed', async () => {
    const { plan } = await giveOpenHearing({ opens: -60, closes: -1 });
    const answer = await send(plan.slug, twoPoints);
    expect(answer).toMatchObject({
      status: 410,
      late: true,
      statement: { points: [{ text: 'Eg vil ha meir' }, {}] },
    });
  });

  it('warns of personal data in a file or its name before it is sent, and sends it when its sender wants that', async () => {
    const { plan, hearing } = await giveOpenHearing();
    const key = newSecret();
    const files: Fields = [
      ['attachments', fileOf(await giveDocx('Mor mi, 130972 48022, treng hjelp.'), 'brev.docx')],
      ['attachments', fileOf(givePdf('Hei'), 'ring 912 34 567.pdf')],
      ['attachments', fileOf(givePdf('Berre om vegen'), 'veg.pdf')],
    ];
    const warned = await send(plan.slug, [...twoPoints, ...files], key);
    expect(warned).toMatchObject({
      status: 422,
      statement: {
        fileWarnings: [
          { fileName: 'brev.docx', kinds: ['identityNumber'] },
          { fileName: 'ring 912 34 567.pdf', kinds: ['phone'] },
        ],
      },
    });
    expect(await saved(hearing.id)).toEqual([]);
    const [letter, , road] = warned.statement!.files.map(({ id }) => id);
    const again: Fields = [...twoPoints, ['files', letter!], ['files', road!]];
    expect(await send(plan.slug, again, key)).toMatchObject({ status: 422 });
    expect(await send(plan.slug, [...again, ['keptFile', letter!]], key)).toMatchObject({ status: 303 });
    expect((await saved(hearing.id))[0]?.attachments.map(({ id }) => id).sort()).toEqual([letter, road].sort());
  });

  it('refuses what no form of ours sends', async () => {
    const { plan } = await giveOpenHearing();
    await expect(send(plan.slug, twoPoints, 'short')).rejects.toMatchObject({ code: 'badRequest' });
    await expect(send(plan.slug, [['points[9999999].text', 'x']])).rejects.toMatchObject({ code: 'badRequest' });
    await expect(
      send(plan.slug, [
        ['points[0].text', 'x'],
        ['points[0].place', 'del:nei'],
      ]),
    ).rejects.toMatchObject({
      code: 'badRequest',
    });
    await expect(send(plan.slug, [['name', 'x'.repeat(1_100_000)]])).rejects.toMatchObject({ code: 'tooLarge' });
  });
});

it('begins at the place one came from, with its words', async () => {
  const { plan } = await giveOpenHearing();
  const load = (place: Place) =>
    loader({
      request: new Request(`http://localhost${paths.statement(plan.slug, place)}`),
      params: { plan: plan.slug },
      context,
    });
  expect((await load({ element: 'm-dag' })).statement).toMatchObject({
    points: [{ place: 'element:m-dag' }],
    places: [{ quote: 'Opne dagtilbod i kvar bygd', sectionTitle: '2 Trygg heime' }],
  });
  expect((await load({ section: 'satsing' })).statement).toMatchObject({
    points: [{ place: 'del:satsing' }],
    places: [{ quote: '' }],
  });
  await expect(load({ block: 'nei' })).rejects.toMatchObject({ code: 'notFound' });
});
