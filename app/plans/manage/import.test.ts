import { Document, HeadingLevel, ImageRun, Packer, Paragraph } from 'docx';
import type { AppLoadContext } from '@remix-run/node';
import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../../test/database';
import { givePlan, giveUser } from '../../../test/fixtures';
import type { Viewer } from '~/identity/permissions';
import { bodyTooLargeHeader } from '~/platform/body-too-large';
import { readStoredFile } from '~/platform/file-store.server';
import { loader as imageFile } from '../image-file';
import { discardImport } from './discard-import.server';
import { action } from './import-page';
import { action as previewAction } from './import-preview-page';
import { importById, waitingImports } from './queries.server';
import { saveImport } from './save-import.server';

const db = useTestDatabase();

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function smallDocx(): Promise<Uint8Array<ArrayBuffer>> {
  const image = new ImageRun({ type: 'png', data: pixel, transformation: { width: 10, height: 10 } });
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: 'Helseplan for Fjordvik', heading: HeadingLevel.TITLE }),
          new Paragraph({ text: 'Innleiing', heading: HeadingLevel.HEADING_1 }),
          new Paragraph('Planen gjeld til 2038, og kommunestyret vedtek henne.'),
          new Paragraph({ children: [image] }),
          new Paragraph({ text: 'Bakgrunn', heading: HeadingLevel.HEADING_2 }),
          new Paragraph('Fleire blir eldre.'),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const context = (viewer: Viewer | null) =>
  ({ language: 'nn', viewer: () => Promise.resolve(viewer) }) as unknown as AppLoadContext;

function post(viewer: Viewer | null, file: File | null, target = 'new:kommunedelplan', headers = {}) {
  const body = new FormData();
  if (file) body.set('file', file);
  body.set('target', target);
  const request = new Request('http://localhost/arbeid/import', { method: 'POST', body, headers });
  return action({ request, context: context(viewer), params: {} });
}

const docx = async () => new File([await smallDocx()], 'helseplan.docx');

async function giveImport(target?: string) {
  const planner = await giveUser('planner');
  const response = (await post(planner, await docx(), target)) as Response;
  return { planner, id: response.headers.get('Location')!.split('/').pop()! };
}

describe('reading a draft', () => {
  it('keeps the source and the images, and leads to the preview', async () => {
    const { id } = await giveImport();
    const row = await importById(id);
    expect(row?.content.sections.map(({ level, title }) => [level, title])).toEqual([
      [1, 'Innleiing'],
      [2, 'Bakgrunn'],
    ]);
    expect(await readStoredFile(row!.sourceSha256)).not.toHaveLength(0);
    expect(row?.content.images).toHaveLength(1);
    expect(row?.content.images[0]).not.toHaveProperty('bytes');
    expect(await waitingImports()).toContainEqual(expect.objectContaining({ id, fileName: 'helseplan.docx' }));
  });

  it.each([
    ['no file', null, 'missing', 422],
    ['an empty file', new File([], 'tom.docx'), 'empty', 422],
    ['another type', new File(['%PDF-1.7\n%\xe2\xe3'], 'plan.pdf'), 'wrongType', 415],
    ['a damaged one', new File(['PK\x03\x04 ikkje meir'], 'plan.docx'), 'broken', 422],
    ['one over 30 MB', new File([new Uint8Array(30 * 1024 * 1024 + 1)], 'plan.txt'), 'tooLarge', 413],
  ])('refuses %s in words, with the choice kept', async (_, file, problem, status) => {
    const answer = await post(await giveUser('planner'), file, 'new:temaplan');
    expect(answer).toMatchObject({ data: { problem, target: 'new:temaplan' }, init: { status } });
  });

  it('refuses what the edge did not even take in', async () => {
    const answer = await post(await giveUser('planner'), null, undefined, { [bodyTooLargeHeader]: '1' });
    expect(answer).toMatchObject({ data: { problem: 'tooLarge' }, init: { status: 413 } });
  });

  it.each(['facilitator', 'administrator', 'councilMember'] as const)('is not for a %s', async (role) => {
    await expect(post(await giveUser(role), await docx())).rejects.toMatchObject({ code: 'forbidden' });
  });
});

const form = (id: string, actorId: string) => ({
  importId: id,
  revision: 1,
  title: 'Helseplan',
  subtitle: 'Utkast',
  language: 'nn' as const,
  corrections: [],
  actorId,
});

describe('saving an import', () => {
  it('twice gives the one version', async () => {
    const { planner, id } = await giveImport();
    const first = await saveImport(form(id, planner.id));
    const again = await saveImport(form(id, planner.id));
    expect(first).toMatchObject({ number: 1, already: false });
    expect(again).toEqual({ ...first, already: true });
    expect(await db().planVersion.count({ where: { plan: { slug: first.plan } } })).toBe(1);
    expect(await waitingImports()).not.toContainEqual(expect.objectContaining({ id }));
  });

  it('can make a new version of a plan that exists', async () => {
    const { plan } = await givePlan();
    const { planner, id } = await giveImport(`plan:${plan.id}`);
    expect(await saveImport(form(id, planner.id))).toMatchObject({ plan: plan.slug, number: 2 });
  });

  it('takes the corrections from the form of the preview', async () => {
    const { planner, id } = await giveImport();
    const body = new FormData();
    const fields = { intent: 'save', revision: '1', title: 'Retta tittel', language: 'nn' };
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    (await importById(id))!.content.sections.forEach(({ key, title }, index) => {
      body.set(`sections[${index}].key`, key);
      body.set(`sections[${index}].level`, index === 0 ? '2' : 'text');
      body.set(`sections[${index}].title`, title);
    });
    const request = new Request('http://localhost/', { method: 'POST', body });
    const answer = (await previewAction({ request, context: context(planner), params: { import: id } })) as Response;
    expect(answer.status).toBe(303);
    const version = await db().planVersion.findFirstOrThrow({
      where: { title: 'Retta tittel' },
      include: { sections: { include: { blocks: { orderBy: { position: 'asc' } } } } },
    });
    expect(version.sections).toMatchObject([{ level: 2, title: 'Innleiing' }]);
    expect(version.sections[0]!.blocks.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Bakgrunn', 'Fleire blir eldre.']),
    );
  });

  it('is refused after it was discarded, and discarding after it was saved', async () => {
    const { planner, id } = await giveImport();
    await discardImport(id, planner.id);
    await discardImport(id, planner.id);
    await expect(saveImport(form(id, planner.id))).rejects.toMatchObject({ code: 'notFound' });
    const other = await giveImport();
    await saveImport(form(other.id, planner.id));
    await expect(discardImport(other.id, planner.id)).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('an image', () => {
  it('is for planners while its version is a draft, and for everybody once it is published', async () => {
    const { planner, id } = await giveImport();
    const { sha256 } = (await importById(id))!.content.images[0]!;
    const get = (viewer: Viewer | null) =>
      imageFile({ request: new Request('http://localhost/'), context: context(viewer), params: { sha256 } });
    const { plan } = await saveImport({ ...form(id, planner.id), title: 'Bileteplan' });
    expect((await get(null)).status).toBe(404);
    expect((await get(planner)).headers.get('Cache-Control')).toBe('private, no-store');
    await db().planVersion.updateMany({ where: { plan: { slug: plan } }, data: { publishedAt: new Date() } });
    const answer = await get(null);
    expect(answer.headers.get('Content-Type')).toBe('image/png');
    expect(answer.headers.get('Cache-Control')).toContain('immutable');
    expect(answer.headers.get('Content-Security-Policy')).toContain('sandbox');
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(pixel);
  });
});
