import { z } from 'zod';
import { database } from '~/platform/database.server';

const point = z.object({
  number: z.string(),
  place: z.string(),
  from: z.string(),
  text: z.string(),
  stance: z.string(),
  proposedText: z.string(),
});

const draftFields = z.object({
  key: z.string(),
  points: z.array(point),
  values: z.record(z.string(), z.string()),
  /** Of the attachments, by id. */
  files: z.array(z.string()),
});

/** A started statement as it was typed. */
export type DraftFields = z.output<typeof draftFields>;

/** The statement that somebody who is signed in has begun in a hearing; null when there is none. */
export async function draftIn(hearingId: string, ownerId: string) {
  const row = await database().draftStatement.findUnique({
    where: { ownerId_hearingId: { ownerId, hearingId } },
    select: { fields: true, revision: true, updatedAt: true },
  });
  return row && { ...row, fields: draftFields.parse(row.fields) };
}

/** The revision to save a draft on, for a form that is given back; 0 when there is none. */
export async function draftRevision(hearingId: string, ownerId: string): Promise<number> {
  const row = await database().draftStatement.findUnique({
    where: { ownerId_hearingId: { ownerId, hearingId } },
    select: { revision: true },
  });
  return row?.revision ?? 0;
}
