import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { database } from './database.server';

let known: Promise<Buffer> | undefined;

/** The key of this installation, made at first use; the database keeps it, so that several processes agree. */
async function signingKey(): Promise<Buffer> {
  const where = { id: 'signing' };
  const row =
    (await database().signingKey.findUnique({ where })) ??
    (await database().signingKey.upsert({ where, create: { key: randomBytes(32) }, update: {} }));
  return Buffer.from(row.key);
}

async function signatureOf(purpose: string, value: string): Promise<Buffer> {
  known ??= signingKey().catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return createHmac('sha256', await known)
    .update(`${purpose}\n${value}`)
    .digest();
}

/** A value with a signature, safe in cookies, forms and URLs when the value is. Others than its purpose do not take it. */
export async function signed(purpose: string, value: string): Promise<string> {
  return `${value}.${(await signatureOf(purpose, value)).toString('base64url')}`;
}

/** The value of what `signed` gave for this purpose; null when somebody else made or changed it. */
export async function readSigned(purpose: string, token: string | null | undefined): Promise<string | null> {
  const dot = token?.lastIndexOf('.') ?? -1;
  if (!token || dot < 0 || token.length > 500) return null;
  const value = token.slice(0, dot);
  const given = Buffer.from(token.slice(dot + 1), 'base64url');
  const right = await signatureOf(purpose, value);
  return given.length === right.length && timingSafeEqual(given, right) ? value : null;
}
