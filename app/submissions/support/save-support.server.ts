import { database } from '~/platform/database.server';

export interface SupportWish {
  inputId: string;
  hearingId: string;
  /** See `deviceHash`. */
  device: string;
  /** To agree, or to take it back. */
  agrees: boolean;
}

interface Waiting extends SupportWish {
  resolve: (changed: boolean) => void;
  reject: (error: unknown) => void;
}

/** Public pages are made anew after each commit; many who agree at once cost one every so many milliseconds. */
const quietMs = 3_000;

let waiting: Waiting[] = [];
let lastCommit = 0;
let timer: NodeJS.Timeout | undefined;

/**
 * Saves that somebody agrees with an input, or no longer does. The first after a quiet time is saved at once; those who
 * come soon after are saved together, and wait for it: nothing is promised that is not saved.
 *
 * @returns whether anything changed: agreeing twice is agreeing once
 */
export function saveSupport(wish: SupportWish): Promise<boolean> {
  return new Promise((resolve, reject) => {
    waiting.push({ ...wish, resolve, reject });
    timer ??= setTimeout(() => void commit(), Math.max(0, lastCommit + quietMs - Date.now()));
  });
}

async function commit(): Promise<void> {
  const batch = waiting;
  waiting = [];
  try {
    const changed = await database().$transaction(async (tx) => {
      const results: boolean[] = [];
      for (const { inputId, hearingId, device, agrees } of batch) {
        const where = { inputId_device: { inputId, device } };
        const known = (await tx.support.count({ where: { inputId, device } })) > 0;
        if (agrees && !known) await tx.support.create({ data: { inputId, hearingId, device } });
        if (!agrees && known) await tx.support.delete({ where });
        results.push(agrees !== known);
      }
      return results;
    });
    batch.forEach(({ resolve }, index) => resolve(changed[index]!));
  } catch (error) {
    batch.forEach(({ reject }) => reject(error));
  } finally {
    lastCommit = Date.now();
    timer = waiting.length > 0 ? setTimeout(() => void commit(), quietMs) : undefined;
  }
}
