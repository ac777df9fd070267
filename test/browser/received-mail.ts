import { existsSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { mailFile } from './world';

export interface MailReceived {
  to: string;
  subject: string;
  text: string;
}

/** Waits for the newest mail to an address, with this in its subject if said. */
export async function receivedMail(to: string, subject = ''): Promise<MailReceived> {
  const find = () =>
    (existsSync(mailFile) ? readFileSync(mailFile, 'utf8') : '')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as MailReceived)
      .findLast((mail) => mail.to === to && mail.subject.includes(subject));
  await expect.poll(find, { message: `mail to ${to}`, timeout: 30_000 }).toBeTruthy();
  return find()!;
}
