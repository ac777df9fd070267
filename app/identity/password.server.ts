import { hash, verify } from '@node-rs/argon2';
import { newReference } from '~/platform/reference.server';

// OWASP Password Storage Cheat Sheet: Argon2id (this library's default), 19 MiB, two passes, one lane.
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 };

export const hashPassword = (password: string): Promise<string> => hash(password, options);
export const verifyPassword = (stored: string, password: string): Promise<boolean> => verify(stored, password, options);

/** A password that can be read aloud over the telephone: some 74 bits, no look-alike characters. */
export const generatePassword = (): string => `${newReference()}-${newReference()}`;
