import { tmpdir } from 'node:os';
import path from 'node:path';
import type { APIRequestContext, Page } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import { demoPassword } from '../../app/identity/demo-accounts';
import { people } from '../../demo/content/people';

/** Where the browser tests' server keeps its data. */
export const dataDir = path.join(tmpdir(), `samrad-browser-${process.env.TEST_PORT ?? 4210}`);

/** Where its mail server writes down each mail that it got, a line each. */
export const mailFile = path.join(dataDir, 'received-mail.jsonl');

/** Reads one value from the server's database, to know ids and references that a person would be sent. */
export function lookUp<T = string>(sql: string, ...values: unknown[]): T {
  const db = new Sqlite(path.join(dataDir, 'samrad.db'), { readonly: true });
  try {
    const value = db.prepare(sql).pluck().get(values);
    if (value === undefined) throw new Error(`nothing found: ${sql}`);
    return value as T;
  } finally {
    db.close();
  }
}

export const healthPlan = 'kommunedelplan-for-helse-omsorg-og-meistring-2027-2038';

const emailOf = (key: string) => {
  const person = people.find((candidate) => candidate.key === key);
  if (!person) throw new Error(`no demo account ${key}`);
  return person.email;
};

/** Signs in by the form, as a person would. */
export async function signIn(page: Page, key: string): Promise<void> {
  await page.goto('/logg-inn');
  await page.getByLabel(/^E-post/).fill(emailOf(key));
  await page.getByLabel('Passord').fill(demoPassword);
  await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
  await page.waitForURL('**/arbeid');
}

/** Signs in without a browser. */
export async function signInByRequest(request: APIRequestContext, key: string): Promise<void> {
  const answer = await request.post('/logg-inn', {
    form: { email: emailOf(key), password: demoPassword },
    maxRedirects: 0,
  });
  if (![302, 303].includes(answer.status())) throw new Error(`sign-in of ${key}: ${answer.status()}`);
}
