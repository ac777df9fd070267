import { z } from 'zod';
import { planKinds } from '~/plans/plan-kind';

const line = z.string().trim().max(300, 'tooLong').default('');

/** What can be wrong in the form of a plan's settings. */
export type PlanFormError = 'required' | 'tooLong' | 'badEmail' | 'choose';

/** The form of a plan's settings. */
export const planSchema = z.object({
  revision: z.coerce.number().pipe(z.int32()),
  title: z.string('required').trim().min(1, 'required').max(300, 'tooLong'),
  kind: z.enum(planKinds, 'choose'),
  summary: z.string().trim().max(3_000, 'tooLong').default(''),
  decidedBy: line,
  caseNumber: line,
  contactName: line,
  contactEmail: z.union([z.literal(''), z.email('badEmail')], 'badEmail').default(''),
});
