import { z } from 'zod';
import { parseParties } from '../consulted-parties';
import { periodProblem, type PlanKind } from '../period';

export const visibilities = ['atOnce', 'afterReview', 'afterHearing'] as const;
export const requirements = ['hidden', 'optional', 'required'] as const;

const fieldOfProblem = {
  badDay: 'opensOn',
  closesBeforeOpens: 'closesOn',
  tooShortWithoutReason: 'shortPeriodReason',
} as const;

export const signInRules = ['notOffered', 'offered', 'required'] as const;

/** What can be wrong in a hearing's form. */
export type HearingFormError =
  'dayRequired' | 'badDay' | 'closesBeforeOpens' | 'tooShortWithoutReason' | 'badParties' | 'tooLong' | 'choose';

/**
 * The form of a hearing that is not published. The law's minimum depends on the kind of plan.
 */
export const hearingSchema = (kind: PlanKind) =>
  z
    .object({
      revision: z.coerce.number().pipe(z.int32()).default(1),
      versionId: z.string('choose'),
      opensOn: z.string('dayRequired'),
      closesOn: z.string('dayRequired'),
      shortPeriodReason: z.string().trim().max(2_000, 'tooLong').default(''),
      inputVisibility: z.enum(visibilities, 'choose'),
      nameRequirement: z.enum(requirements, 'choose'),
      contactRequirement: z.enum(requirements, 'choose'),
      namesShown: z.boolean().default(false),
      supportOpen: z.boolean().default(false),
      signIn: z.enum(signInRules).default('offered'),
      councils: z.array(z.string()).default([]),
      otherParties: z
        .string()
        .max(20_000, 'tooLong')
        .default('')
        .transform((text, context) => {
          const parties = parseParties(text);
          if (!parties) context.addIssue({ code: 'custom', message: 'badParties' });
          return parties ?? [];
        }),
    })
    .superRefine((form, context) => {
      const problem = periodProblem(form, kind);
      if (problem) context.addIssue({ code: 'custom', path: [fieldOfProblem[problem]], message: problem });
    });

export type HearingForm = z.infer<ReturnType<typeof hearingSchema>>;
