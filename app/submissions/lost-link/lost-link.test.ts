import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../../test/database';
import { giveOpenHearing } from '../../../test/fixtures';
import { requestArgs, statusOf } from '../../../test/request-args';
import { runDueJobs } from '~/platform/jobs.server';
import { newSecret } from '~/platform/reference.server';
import { ownSubmission } from '../own-submission.server';
import { submitComment } from '../submit-comment.server';
import { action } from './lost-link-page';
import { sendLostLinks } from './send-lost-links.server';

const db = useTestDatabase();
beforeAll(() => sendLostLinks());
beforeEach(async () => void (await db().mail.deleteMany()));

async function submit(contactEmail: string) {
  const { hearing } = await giveOpenHearing();
  const receipt = await submitComment({
    hearingId: hearing.id,
    idempotencyKey: newSecret(),
    sender: { kind: 'resident', name: '', organisationName: '', contactEmail, nameIsPublic: false },
    points: [{ text: 'Ja', place: {}, languageForm: 'nn' }],
  });
  await db().mail.deleteMany();
  return receipt;
}

let visitor = 0;
const ask = (form: Record<string, string>, clientAddress = `198.51.100.${++visitor}`) =>
  action(requestArgs({ form, clientAddress }));
const linksIn = (text: string) => [...text.matchAll(/min-merknad\/(\S+)\/(\S+)/g)].map(([, a, b]) => [a!, b!] as const);

describe('a lost link', () => {
  it('is sent anew to the address it belongs to, however it is typed, to all that was sent from it', async () => {
    const first = await submit('Ola@Example.no');
    const second = await submit('ola@example.no');
    expect(await statusOf(ask({ email: ' ola@example.NO ' }))).toBe(303);
    await runDueJobs();
    const { text, kind } = await db().mail.findFirstOrThrow();
    expect(kind).toBe('newLink');
    expect(
      linksIn(text)
        .map(([reference]) => reference)
        .sort(),
    ).toEqual([first.reference, second.reference].sort());
  });

  it('is sent for the one that is asked for, when there is a reference', async () => {
    const { reference } = await submit('per@example.no');
    await submit('per@example.no');
    await ask({ email: 'per@example.no', reference: reference.toLowerCase().replace('-', ' ') });
    await runDueJobs();
    expect(linksIn((await db().mail.findFirstOrThrow()).text).map(([found]) => found)).toEqual([reference]);
  });

  it('goes on working until the new one is used, and then no longer', async () => {
    const { reference, secret } = await submit('mona@example.no');
    await ask({ email: 'mona@example.no' });
    await runDueJobs();
    const [[, fresh]] = linksIn((await db().mail.findFirstOrThrow()).text) as [readonly [string, string]];
    expect((await ownSubmission(reference, secret)).reference).toBe(reference);
    expect((await ownSubmission(reference, fresh)).reference).toBe(reference);
    await expect(ownSubmission(reference, secret)).rejects.toMatchObject({ code: 'notFound' });
    expect((await ownSubmission(reference, fresh)).reference).toBe(reference);
  });

  it('is answered alike whether the address is known or not, and with somebody else’s reference', async () => {
    const { reference } = await submit('eva@example.no');
    const answers = [
      await ask({ email: 'eva@example.no' }),
      await ask({ email: 'ukjend@example.no' }),
      await ask({ email: 'ukjend@example.no', reference }),
    ] as Response[];
    expect(new Set(answers.map((answer) => `${answer.status} ${answer.headers.get('Location')}`)).size).toBe(1);
    await runDueJobs();
    expect((await db().mail.findMany()).map(({ to }) => to)).toEqual(['eva@example.no']);
  });

  it('leaves no address in the jobs that were done', async () => {
    await ask({ email: 'spor@example.no' });
    await runDueJobs();
    expect(JSON.stringify(await db().job.findMany({ where: { kind: 'lostLinks' } }))).not.toContain('spor@example.no');
  });

  it('refuses what is no address, and too many from one place', async () => {
    expect(await statusOf(ask({ email: 'ola' }))).toBe(422);
    expect(await statusOf(ask({ email: '' }))).toBe(422);
    let status = 0;
    for (let count = 0; count < 31; count++) status = await statusOf(ask({ email: 'a@example.no' }, '203.0.113.9'));
    expect(status).toBe(429);
  });
});
