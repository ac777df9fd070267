import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveUser } from '../../test/fixtures';
import { startMailServer, type MailServer } from '../../test/mail-server';
import { requestArgs, statusOf } from '../../test/request-args';
import { config, resetConfig } from '~/platform/config.server';
import { runDueJobs } from '~/platform/jobs.server';
import { action, loader } from './outbox/outbox-page';
import { loader as mailLoader } from './outbox/mail-page';
import { forgetOldMail } from './forget-mail.server';
import { queueMail, type NewMail } from './queue-mail.server';
import { sendQueuedMail } from './send-mail.server';

const db = useTestDatabase();
let server: MailServer;
const later = (minutes: number) => () => new Date(Date.now() + minutes * 60_000);

const queue = (mail: Partial<NewMail> = {}) =>
  db().$transaction((tx) =>
    queueMail(tx, { to: 'ola@example.no', languageForm: 'nn', subject: 'Kvittering', text: 'Hei', ...mail }),
  );
const newest = () => db().mail.findFirstOrThrow({ orderBy: { id: 'desc' } });

function configure(smtpUrl: string | undefined) {
  resetConfig({
    DATA_DIR: config().dataDir,
    NODE_ENV: 'test',
    PUBLIC_URL: 'https://samrad.example.no',
    MAIL_FROM: 'Lauvfjord kommune <samrad@lauvfjord.example.no>',
    SMTP_URL: smtpUrl,
  });
}

beforeAll(async () => {
  server = await startMailServer();
});
afterAll(() => server.stop());
beforeEach(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  server.received.length = 0;
});

it('without a mail server, mail waits', async () => {
  sendQueuedMail();
  await queue();
  await runDueJobs();
  expect(await newest()).toMatchObject({ sentAt: null, failedAt: null, text: 'Hei' });
});

describe('with a mail server', () => {
  beforeAll(() => {
    configure(server.url);
    sendQueuedMail();
  });

  it('what waited is sent, and Norwegian letters arrive', async () => {
    await queue({
      to: 'kari@example.no',
      subject: 'Ønsket om gågate på Åsen – «æøå»',
      text: 'Blåbærsyltetøy på skøyter.\n\nHelsing oss',
    });
    await runDueJobs();
    const mail = server.received.find(({ recipients }) => recipients[0] === 'kari@example.no')!;
    expect(mail.subject).toBe('Ønsket om gågate på Åsen – «æøå»');
    expect(mail.text?.trim()).toBe('Blåbærsyltetøy på skøyter.\n\nHelsing oss');
    expect(mail.from?.text).toBe('"Lauvfjord kommune" <samrad@lauvfjord.example.no>');
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.headers.get('content-language')).toBe('nn');
    expect(server.received).toHaveLength(2);
  });

  it('keeps the words no longer than it must', async () => {
    await queue({ text: 'https://samrad.example.no/min-merknad/K7MA-3FQ2/hemmeleg' });
    await runDueJobs();
    expect(await newest()).toMatchObject({ text: '', failure: '', sentAt: expect.any(Date) });
  });

  it('tells mail programs how to end the following with one request', async () => {
    await queue({ listUnsubscribe: 'https://samrad.example.no/folg/x/slutt' });
    await runDueJobs();
    const { raw } = server.received[0]!;
    expect(raw).toMatch(/^List-Unsubscribe: <https:\/\/samrad\.example\.no\/folg\/x\/slutt>\r?$/m);
    expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m);
  });

  it('tries again later when the server says not now', async () => {
    server.refuseNext({ status: 451, at: 'recipient' });
    await queue();
    await runDueJobs();
    expect(await newest()).toMatchObject({ sentAt: null, failedAt: null, failure: 'tryLater 451' });
    await runDueJobs();
    expect(server.received).toHaveLength(0);
    await runDueJobs(later(2));
    expect(server.received).toHaveLength(1);
    expect(await newest()).toMatchObject({ failure: '', sentAt: expect.any(Date) });
  });

  it('gives up at once when the server says never, and keeps the words for another try', async () => {
    server.refuseNext({ status: 550, at: 'recipient' });
    await queue();
    await runDueJobs();
    await runDueJobs(later(600));
    expect(server.received).toHaveLength(0);
    expect(await newest()).toMatchObject({ failure: 'recipientRefused 550', failedAt: expect.any(Date), text: 'Hei' });
  });

  it('tries again with the same Message-ID when the line breaks, before or after the server took it', async () => {
    server.refuseNext('hangUp', 'hangUpAfterData');
    await queue();
    await runDueJobs();
    expect((await newest()).failure).toBe('unreachable');
    await runDueJobs(later(2));
    await runDueJobs(later(5));
    expect(server.received.map(({ messageId }) => messageId)).toEqual([
      `<${(await newest()).id}@lauvfjord.example.no>`,
      `<${(await newest()).id}@lauvfjord.example.no>`,
    ]);
    expect((await newest()).sentAt).not.toBeNull();
  });

  it('does not send a second time when writing down that it was sent fails', async () => {
    await queue();
    const { id } = await newest();
    await db().$executeRawUnsafe(
      `CREATE TRIGGER no_marking BEFORE UPDATE ON "Mail" WHEN NEW."id" = '${id}' BEGIN SELECT RAISE(ABORT, 'disk full'); END`,
    );
    await runDueJobs();
    await db().$executeRawUnsafe('DROP TRIGGER no_marking');
    await runDueJobs(later(2));
    expect(server.received).toHaveLength(1);
    expect((await newest()).sentAt).not.toBeNull();
  });

  it('sends nothing whose time has passed', async () => {
    await queue({ expiresAt: new Date(Date.now() - 1000) });
    await runDueJobs();
    expect(server.received).toHaveLength(0);
    expect(await newest()).toMatchObject({ failure: 'expired', failedAt: expect.any(Date) });
  });

  it('forgets after 90 days who was written to, but not what still waits', async () => {
    await queue({ to: 'gamal@example.no' });
    await runDueJobs();
    await queue({ to: 'ventar@example.no' });
    await forgetOldMail(new Date(Date.now() + 91 * 24 * 60 * 60_000));
    expect((await db().mail.findMany()).map(({ to }) => to)).toEqual(['ventar@example.no']);
    expect(await db().job.count({ where: { kind: 'mail' } })).toBe(1);
    await runDueJobs();
    server.received.length = 0;
  });

  it('lets nobody write headers or add receivers', async () => {
    await queue({ subject: 'Kvittering\r\nBcc: alle@example.no\r\n\r\nKjøp' });
    for (const to of ['a@example.no, b@example.no', 'a@example.no\r\nBcc: b@example.no', 'Ola <a@example.no>', '']) {
      await expect(queue({ to })).rejects.toMatchObject({ code: 'badRequest' });
    }
    await runDueJobs();
    expect(server.received).toHaveLength(1);
    expect(server.received[0]!.recipients).toEqual(['ola@example.no']);
    expect(server.received[0]!.headers.has('bcc')).toBe(false);
    expect(server.received[0]!.subject).toBe('Kvittering Bcc: alle@example.no Kjøp');
  });

  it('logs neither words nor addresses', async () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    server.refuseNext({ status: 550, at: 'recipient' }, { status: 451, at: 'data' });
    await queue({ to: 'hemmeleg@example.no', subject: 'Løynd emne', text: 'Løynde ord' });
    await queue({ to: 'hemmeleg@example.no', subject: 'Løynd emne', text: 'Løynde ord' });
    await runDueJobs();
    const logged = write.mock.calls.map(([line]) => String(line)).join('');
    expect(logged).toContain('job.failed');
    expect(logged).not.toMatch(/hemmeleg|Løynd/);
    await runDueJobs(later(3));
  });

  it('the outbox shows what failed and why, and tries again when asked', async () => {
    const planner = await giveUser('planner');
    server.refuseNext({ status: 550, at: 'recipient' });
    await queue({ to: 'borte@example.no', kind: 'receipt' });
    await runDueJobs();
    const page = await loader(requestArgs({ viewer: planner, path: '/arbeid/utsending?tilstand=failed' }));
    const mail = page.mails.find(({ to }) => to === 'borte@example.no')!;
    expect(mail).toMatchObject({ kind: 'receipt', failure: { code: 'recipientRefused', status: '550' } });
    expect(JSON.stringify(page)).not.toContain('Hei');
    const retry = () => action(requestArgs({ viewer: planner, form: { mail: mail.id } }));
    expect(await statusOf(retry())).toBe(303);
    await runDueJobs();
    expect(server.received).toHaveLength(1);
    expect(await statusOf(retry())).toBe(409);
    expect(await db().auditEntry.count({ where: { action: 'mail.retried', subjectId: mail.id } })).toBe(1);
  });

  it('nobody reads the words of a mail when there is a mail server, demonstration or not', async () => {
    const viewer = await giveUser('administrator');
    const { id } = await newest();
    expect(await statusOf(mailLoader(requestArgs({ viewer, params: { mail: id } })))).toBe(404);
  });

  it('is for administrators and planners', async () => {
    const args = requestArgs({ viewer: await giveUser('facilitator') });
    expect(await statusOf(loader(args))).toBe(403);
  });
});

it('a server that cannot be reached costs no mail', async () => {
  configure('smtp://127.0.0.1:1');
  sendQueuedMail();
  await queue();
  await runDueJobs();
  expect(await newest()).toMatchObject({ failure: 'unreachable', failedAt: null, sentAt: null });
});
