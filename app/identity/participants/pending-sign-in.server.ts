import { z } from 'zod';
import { config } from '~/platform/config.server';
import { localPath } from '~/platform/local-path';

/** Signing in takes a while: finding the phone, the code device, another try. */
const longestMinutes = 30;

const Pending = z.object({
  state: z.string().min(20).max(100),
  nonce: z.string().min(20).max(100),
  verifier: z.string().min(43).max(128),
  // A cookie can be planted by whoever has a neighbouring host name: this too leads nowhere but here.
  next: z
    .string()
    .max(2000)
    .refine((next) => localPath(next) === next),
});

/** What a browser that is on its way to the provider has to bring back. */
export type PendingSignIn = z.infer<typeof Pending>;

const cookieName = 'sign-in';

/**
 * Kept in the browser, not with us: whoever begins to sign in and goes away leaves nothing behind. Lax, because the
 * provider sends the browser back from another site.
 */
export function pendingCookie(pending: PendingSignIn | null): string {
  const value = pending ? Buffer.from(JSON.stringify(pending)).toString('base64url') : '';
  const parts = [
    `${cookieName}=${value}`,
    'Path=/id-porten',
    'HttpOnly',
    'SameSite=Lax',
    `Max-Age=${pending ? longestMinutes * 60 : 0}`,
  ];
  if (config().secureCookies) parts.push('Secure');
  return parts.join('; ');
}

/** What the browser brought back; null when it brought nothing, or nothing of ours. */
export function readPending(cookieHeader: string): PendingSignIn | null {
  const value = new RegExp(`(?:^|;\\s*)${cookieName}=([\\w-]+)`).exec(cookieHeader)?.[1];
  if (!value) return null;
  try {
    return Pending.parse(JSON.parse(Buffer.from(value, 'base64url').toString('utf8')));
  } catch {
    return null;
  }
}
