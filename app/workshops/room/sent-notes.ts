import { z } from 'zod';
import { noteKinds } from '../methods/script';

/** Signs in one note. */
export const longestNote = 2_000;

/** A note as a device's log sends it. The same note may be sent any number of times. */
export const sentNoteSchema = z.object({
  id: z.uuid(),
  text: z.string().trim().max(longestNote),
  kind: z.enum(noteKinds).default('note'),
  step: z.string().max(40),
  question: z.string().max(40),
  caseKey: z.string().max(40).default(''),
  actor: z.string().trim().max(120).default(''),
  onNoteId: z.string().max(64).nullable().default(null),
  /** Milliseconds since 1970 by the device's clock, corrected to the server's. */
  writtenAt: z.number().int().min(0).max(8.64e15),
  /** Counts the writer's changes; a lower one than is known is old news. */
  edition: z.number().int().min(1).max(100_000),
  withdrawn: z.boolean().default(false),
});

export const sentNotesSchema = z.object({ notes: z.array(sentNoteSchema).min(1).max(200) });

export type SentNote = z.infer<typeof sentNoteSchema>;
