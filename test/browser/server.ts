import { appendFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { loadDemo } from '../../demo/load-demo.server';
import { config } from '../../app/platform/config.server';
import { database } from '../../app/platform/database.server';
import { migrate } from '../../app/platform/migrate.server';
import { giveOpenHearing } from '../fixtures';
import { startMailServer } from '../mail-server';
import { startTestProvider, testClient } from '../oidc/provider';
import { dataDir, mailFile } from './world';

/** The built server on a demonstration municipality of its own. */
rmSync(dataDir, { recursive: true, force: true });
process.env.DATA_DIR = dataDir;
// Playwright fills in forms faster than any person, all from one address; a test of the limits sets them itself.
process.env.QUICKEST_FORM ??= '0';
process.env.SUBMISSIONS_PER_ADDRESS ??= '100000';
process.env.SUBMISSIONS_PER_HEARING ??= '100000';
const port = Number(process.env.PORT ?? 4210);
const origin = `http://localhost:${port}`;
// Mail goes to a real mail server on loopback, which writes down what it got.
const mailServer = await startMailServer(0, ({ recipients, subject = '', text = '' }) => {
  for (const to of recipients) appendFileSync(mailFile, `${JSON.stringify({ to, subject, text })}\n`);
});
// Residents sign in with a real OpenID provider, there too.
const { issuer } = await startTestProvider({ origin, port: port + 1000 });
Object.assign(process.env, {
  PUBLIC_URL: origin,
  SMTP_URL: mailServer.url,
  MAIL_FROM: 'Lauvfjord kommune <samrad@lauvfjord.example.no>',
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: testClient.clientId,
  OIDC_CLIENT_SECRET: testClient.clientSecret,
});
migrate(config().databaseFile);
// What is logged is kept beside, so that a test can look for what must not be there.
const write = process.stderr.write.bind(process.stderr) as (...args: unknown[]) => boolean;
process.stderr.write = (...args: [string | Uint8Array, ...unknown[]]) => {
  appendFileSync(path.join(dataDir, 'server.log'), args[0]);
  return write(...args);
};
await loadDemo();
// The demonstration shows everything at once; this one does not.
await giveOpenHearing({ inputVisibility: 'afterHearing' });
// Nor does it ask anybody to sign in.
await giveOpenHearing({ signIn: 'required' });
await database().$disconnect();
await import('../../server/serve');
