import { database } from '../../app/platform/database.server';
import { newSecret } from '../../app/platform/reference.server';
import { submitComment } from '../../app/submissions/submit-comment.server';

/**
 * Submits as fast as it can until it is killed, several at a time, and says of each when it was acknowledged. Writing
 * to a pipe is synchronous: what is said has left this process.
 */
const [hearingId = '', atOnce = '8'] = process.argv.slice(2);

async function submitForEver(): Promise<never> {
  for (;;) {
    const key = newSecret();
    await submitComment({
      hearingId,
      idempotencyKey: key,
      sender: { kind: 'resident', name: '', organisationName: '', contactEmail: '', nameIsPublic: false },
      points: [{ text: `Innspel ${key}`, place: {}, languageForm: 'nn' }],
    });
    process.stdout.write(`${key}\n`);
  }
}

await database().$queryRaw`SELECT 1`;
process.stdout.write('ready\n');
await Promise.all(Array.from({ length: Number(atOnce) }, submitForEver));
