import { createHash } from 'node:crypto';
import { config } from '~/platform/config.server';
import { newSecret } from '~/platform/reference.server';
import { readSigned, signed } from '~/platform/signing.server';

const name = 'samrad-eining';
const halfAYear = 183 * 24 * 3600;

/** The random number that a browser was given when it first said that it agrees; null when it has none of ours. */
export async function deviceOf(cookies: string | null): Promise<string | null> {
  const token = new RegExp(`(?:^|;\\s*)${name}=([\\w.-]+)`).exec(cookies ?? '')?.[1];
  return readSigned(name, token);
}

/** A new number for a browser, and the cookie that keeps it. Only those who say that they agree get one. */
export async function newDevice(): Promise<{ device: string; setCookie: string }> {
  const device = newSecret();
  const secure = config().secureCookies ? '; Secure' : '';
  const cookie = `${name}=${await signed(name, device)}; Path=/plan; Max-Age=${halfAYear}; HttpOnly; SameSite=Lax${secure}`;
  return { device, setCookie: cookie };
}

/** What the database keeps: from it nobody can tell which inputs the same browser agreed with. */
export const deviceHash = (device: string, inputId: string): string =>
  createHash('sha256').update(`${device}\n${inputId}`).digest('base64url');
