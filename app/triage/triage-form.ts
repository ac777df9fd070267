import { z } from 'zod';
import { isDay } from '~/platform/norwegian-time';
import { typedText } from '~/platform/typed-text';
import { deciders, needsReasoning, outcomes } from './outcomes';

/** Browsers send line breaks as CR LF; what is kept and compared has LF. */
export const longText = (longest: number) => z.string().overwrite(typedText).max(longest, 'tooLong').default('');

/** The planner's answer to one input. Messages are keys under `triage:error`. */
export const triageSchema = z
  .object({
    revision: z.number().int(),
    themes: z.array(z.string()).default([]),
    newTheme: longText(80),
    assignee: z.string().optional(),
    dueOn: z.string().refine(isDay, 'dayNeeded').optional(),
    outcome: z.enum(outcomes).optional(),
    reasoning: longText(20_000),
    planChange: longText(20_000),
    decidedBy: z.enum(deciders).optional(),
    boilerplates: z.array(z.string()).default([]),
    then: z.enum(['stay', 'next']).default('stay'),
  })
  .refine(({ outcome, reasoning }) => !needsReasoning(outcome) || reasoning !== '', {
    path: ['reasoning'],
    message: 'reasoningNeeded',
  });

export type TriageForm = z.infer<typeof triageSchema>;
