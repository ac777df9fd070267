import { z } from 'zod';

export const redactionReasons = ['thirdPerson', 'health', 'identity', 'confidential', 'abuse', 'other'] as const;
export type RedactionReason = (typeof redactionReasons)[number];

/** The texts of an input that the public may read. */
export const redactedFields = ['text', 'proposedText'] as const;
export type RedactedField = (typeof redactedFields)[number];

/** Words of an input that the public is not to see, by where they stand in it. */
export interface Passage {
  inputId: string;
  field: RedactedField;
  start: number;
  end: number;
}

/** What the page of a submission's redactions sends. Messages are keys under `triage:error`. */
export const redactionSchema = z.object({
  revision: z.coerce.number().int().default(0),
  passage: z.array(z.string()).default([]),
  /** Words to hide wherever they stand, one expression on each line. */
  words: z.string().max(2000, 'tooLong').default(''),
  reason: z.enum(redactionReasons, 'redactionReasonNeeded'),
  note: z.string().trim().max(1000, 'tooLong').default(''),
});
