import { z } from 'zod';
import { needsReasoning, outcomes } from './outcomes';

/** Browsers send line breaks as CR LF; what is kept and compared has LF. */
const text = (longest: number) =>
  z
    .string()
    .overwrite((value) => value.replace(/\r\n?/g, '\n').trim())
    .max(longest, 'tooLong')
    .default('');

/** The planner's answer to one input. Messages are keys under `triage:error`. */
export const triageSchema = z
  .object({
    revision: z.number().int(),
    themes: z.array(z.string()).default([]),
    newTheme: text(80),
    assignee: z.string().optional(),
    outcome: z.enum(outcomes).optional(),
    reasoning: text(20_000),
    planChange: text(20_000),
    then: z.enum(['stay', 'next']).default('stay'),
  })
  .refine(({ outcome, reasoning }) => !needsReasoning(outcome) || reasoning !== '', {
    path: ['reasoning'],
    message: 'reasoningNeeded',
  });

export type TriageForm = z.infer<typeof triageSchema>;
