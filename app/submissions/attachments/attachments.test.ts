import { existsSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../../test/database';
import { giveOpenHearing, giveUser } from '../../../test/fixtures';
import { giveDocx, giveOdt, givePdf, givePng } from '../../../test/give-files';
import { routeArgs } from '../../../test/give-inputs';
import { storedFilePath, storeFile } from '~/platform/file-store.server';
import { newSecret } from '~/platform/reference.server';
import { loader as staffFile } from '~/triage/attachment-file';
import { reviseSubmission } from '../revise-submission.server';
import { submitComment } from '../submit-comment.server';
import { withdrawSubmission } from '../withdraw-submission.server';
import { contentTypes, type AttachmentKind } from './attachment-rules';
import { loader as ownFile } from './own-file';
import { loader as publicFile } from './public-file';
import { readAttachmentText } from './read-attachment-text.server';
import { showAttachment } from './show-attachment.server';
import { sweepAttachments } from './sweep-attachments.server';

const db = useTestDatabase();
const sender = { kind: 'resident', name: '', organisationName: '', contactEmail: '', nameIsPublic: false } as const;

/** A file that came with a form that has not been sent. */
async function giveFile(bytes: Buffer, kind: AttachmentKind = 'pdf', createdAt = new Date()) {
  const sha256 = await storeFile(bytes);
  return db().attachment.create({
    data: {
      formKeyHash: newSecret(),
      sha256,
      fileName: `brev.${kind}`,
      contentType: contentTypes[kind],
      size: bytes.length,
      createdAt,
    },
  });
}

async function giveSent(
  choice: Parameters<typeof giveOpenHearing>[0] = {},
  bytes = givePdf(`Hei ${newSecret()}`),
  kind: AttachmentKind = 'pdf',
) {
  const world = await giveOpenHearing(choice);
  const file = await giveFile(bytes, kind);
  const attachments = [{ id: file.id, fileName: file.fileName }];
  const points = [{ text: 'Sjå vedlegg', place: {}, languageForm: 'nn' as const }];
  const receipt = await submitComment({
    hearingId: world.hearing.id,
    idempotencyKey: newSecret(),
    form: 'statement',
    sender,
    points,
    attachments,
  });
  const { id } = await db().submission.findUniqueOrThrow({ where: { reference: receipt.reference } });
  const params = { reference: receipt.reference, secret: receipt.secret, attachment: file.id };
  const get = (loader: typeof ownFile, viewer: Parameters<typeof routeArgs>[0] = null, more = {}) =>
    loader(routeArgs(viewer, '/', { ...params, ...more }));
  return { ...world, ...receipt, id, file, attachments, points, get };
}

const refused = { code: 'notFound' };

describe('an attachment', () => {
  it('is saved, never shown: for its sender and for planners', async () => {
    const { get, planner } = await giveSent();
    for (const answer of [await get(ownFile), await get(staffFile, planner)]) {
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="brev.pdf"; filename*=UTF-8''brev.pdf`,
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      });
      expect(
        Buffer.from(await answer.arrayBuffer())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
    }
  });

  it('is nobody else’s: guessed links, other roles, other submissions', async () => {
    const { get } = await giveSent();
    const other = await giveSent();
    await expect(get(ownFile, null, { secret: newSecret() })).rejects.toMatchObject(refused);
    await expect(get(ownFile, null, { attachment: other.file.id })).rejects.toMatchObject(refused);
    await expect(get(publicFile)).rejects.toMatchObject(refused);
    for (const role of ['administrator', 'facilitator', 'councilSecretary', 'councilMember'] as const) {
      await expect(get(staffFile, await giveUser(role))).rejects.toMatchObject({ code: 'forbidden' });
    }
  });

  it('is the public’s when planners show it, under a name that tells nothing, while its submission is seen', async () => {
    const { id, file, get, planner } = await giveSent({ inputVisibility: 'afterReview' });
    await showAttachment({ submissionId: id, attachmentId: file.id, publicState: 'shown', looked: true }, planner.id);
    await expect(get(publicFile)).rejects.toMatchObject(refused);
    await db().submission.update({ where: { id }, data: { reviewedAt: new Date() } });
    expect((await get(publicFile)).headers.get('content-disposition')).toContain('filename="vedlegg-1.pdf"');
    await db().submission.update({ where: { id }, data: { publicState: 'removed' } });
    await expect(get(publicFile)).rejects.toMatchObject(refused);
    await db().submission.update({ where: { id }, data: { publicState: 'visible' } });
    await showAttachment({ submissionId: id, attachmentId: file.id, publicState: 'hidden' }, planner.id);
    await expect(get(publicFile)).rejects.toMatchObject(refused);
    expect(await db().auditEntry.count({ where: { subjectId: id, action: { startsWith: 'attachment.' } } })).toBe(2);
  });

  it('that is a photo comes to the public without where it was taken, and to planners as it was sent', async () => {
    const beside = Buffer.from('\0\0\0\x08tEXtGPS 61.2....', 'latin1');
    const photo = Buffer.concat([givePng().subarray(0, 33), beside, givePng().subarray(33)]);
    const { id, file, get, planner } = await giveSent({}, photo, 'png');
    await showAttachment({ submissionId: id, attachmentId: file.id, publicState: 'shown', looked: true }, planner.id);
    const answer = await get(publicFile);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(givePng());
    expect(answer.headers.get('content-length')).toBe(String(givePng().length));
    expect(Buffer.from(await (await get(staffFile, planner)).arrayBuffer())).toEqual(photo);
  });

  it('with an identity number in it, or unread, is not shown before somebody has opened it', async () => {
    const { id, file, get, planner } = await giveSent();
    const show = (looked: boolean) =>
      showAttachment({ submissionId: id, attachmentId: file.id, publicState: 'shown', looked }, planner.id);
    expect(await show(false)).toEqual({ needsLook: true });
    const read = (text: string, textFailure = '') =>
      db().attachment.update({ where: { id: file.id }, data: { text, textFailure, textReadAt: new Date() } });
    await read('', 'unreadable');
    expect(await show(false)).toEqual({ needsLook: true });
    await read('Eg heiter Kari, 130972 48022.');
    expect(await show(false)).toEqual({ needsLook: true });
    await expect(get(publicFile)).rejects.toMatchObject(refused);
    expect(await show(true)).toEqual({ needsLook: false });
    expect((await get(publicFile)).status).toBe(200);
    const entry = await db().auditEntry.findFirstOrThrow({ where: { subjectId: id, action: 'attachment.shown' } });
    expect(entry.details).toMatchObject({ looked: true });
  });

  it('leaves public view with its submission, and when its sender takes it out; planners keep it', async () => {
    const { id, file, get, planner, points } = await giveSent();
    await showAttachment({ submissionId: id, attachmentId: file.id, publicState: 'shown', looked: true }, planner.id);
    await reviseSubmission(id, { form: 'statement', sender, points: [{ ...points[0]!, number: 1 }], attachments: [] });
    await expect(get(publicFile)).rejects.toMatchObject(refused);
    await expect(get(ownFile)).rejects.toMatchObject(refused);
    expect((await get(staffFile, planner)).status).toBe(200);
    await expect(
      showAttachment({ submissionId: id, attachmentId: file.id, publicState: 'shown', looked: true }, planner.id),
    ).rejects.toMatchObject({ code: 'conflict' });

    const other = await giveSent();
    await showAttachment(
      { submissionId: other.id, attachmentId: other.file.id, publicState: 'shown', looked: true },
      planner.id,
    );
    expect((await other.get(publicFile)).status).toBe(200);
    await withdrawSubmission(other.id);
    await expect(other.get(publicFile)).rejects.toMatchObject(refused);
  });

  it('that was sent is never changed or deleted', async () => {
    const { file } = await giveSent();
    const where = { id: file.id };
    await expect(db().attachment.delete({ where })).rejects.toThrow();
    await expect(db().attachment.update({ where, data: { sha256: '0'.repeat(64) } })).rejects.toThrow();
    await expect(db().attachment.update({ where, data: { submissionId: null } })).rejects.toThrow();
  });
});

describe('what an attachment says', () => {
  const textOf = async (bytes: Buffer, kind: AttachmentKind) => {
    const { id } = await giveFile(bytes, kind);
    await readAttachmentText(id);
    return db().attachment.findUniqueOrThrow({ where: { id } });
  };

  it('is read from PDF, DOCX and ODT', async () => {
    expect(await textOf(givePdf('Møteplass for (alle)'), 'pdf')).toMatchObject({ text: 'Møteplass for (alle)' });
    expect(await textOf(await giveDocx('Ein &amp; to\nTre'), 'docx')).toMatchObject({ text: 'Ein & to\nTre' });
    expect(await textOf(await giveOdt('Ein &#229; to\nTre'), 'odt')).toMatchObject({ text: 'Ein å to\nTre' });
    expect(await textOf(givePng(), 'png')).toMatchObject({ text: '', textFailure: '', textReadAt: expect.any(Date) });
  });

  it('leaves out what was deleted with changes tracked', async () => {
    const xml = '<w:document><w:p><w:t>Ny</w:t><w:delText>Gamal</w:delText></w:p></w:document>';
    expect(await textOf(await giveDocx('', { 'word/document.xml': xml }), 'docx')).toMatchObject({ text: 'Ny' });
  });

  it('is given up where the file is broken or blows up, with a code and no more', async () => {
    const bomb = await giveDocx('', { 'word/document.xml': 'a'.repeat(40 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await textOf(bomb, 'docx')).toMatchObject({ text: '', textFailure: 'tooLarge' });
    const broken = Buffer.concat([Buffer.from('%PDF-1.4\n'), deflateRawSync('hei'), Buffer.from('%%EOF')]);
    expect(await textOf(broken, 'pdf')).toMatchObject({ text: '', textFailure: 'unreadable' });
  });
});

it('of a form that was never sent is forgotten after 14 days, with its bytes', async () => {
  const old = new Date(Date.now() - 15 * 24 * 3600 * 1000);
  const forgotten = await giveFile(givePdf('Gamal'), 'pdf', old);
  const young = await giveFile(givePdf('Ny'));
  const shared = await giveFile(givePdf('Delt'), 'pdf', old);
  await giveFile(givePdf('Delt'));
  const { file: sent } = await giveSent();
  await sweepAttachments();
  const left = (await db().attachment.findMany({ select: { id: true } })).map(({ id }) => id);
  expect(left).toEqual(expect.arrayContaining([young.id, sent.id]));
  expect(left).not.toContain(forgotten.id);
  expect([forgotten, young, shared, sent].map(({ sha256 }) => existsSync(storedFilePath(sha256)))).toEqual([
    false,
    true,
    true,
    true,
  ]);
});
