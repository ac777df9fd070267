import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';
import { hasPersonalData } from '~/privacy/personal-data';

export const longestText = 10_000;

type Requirement = 'hidden' | 'optional' | 'required';

/** What a hearing asks of those who say something. */
export interface AskedFor {
  nameRequirement: Requirement;
  contactRequirement: Requirement;
}

const line = (problem: string) => z.string(problem).trim().max(200, 'nameTooLong');
const asked = (requirement: Requirement, missing: string) =>
  requirement === 'required' ? line(missing).min(1, missing) : line(missing).default('');

const address = z.email({ error: ({ input }) => (input === undefined ? 'emailMissing' : 'emailWrong') });
const email = (requirement: Requirement) => (requirement === 'required' ? address : address.optional());

/**
 * The comment form of a hearing. Problems are codes, the keys of `submissions:error`. Line ends are counted as one
 * sign, as the browser's counter does.
 */
export function commentSchema({ nameRequirement, contactRequirement }: AskedFor) {
  return z
    .object({
      key: z.string().min(20).max(100),
      scope: z.enum(['element', 'block', 'section', 'plan']).optional(),
      text: z
        .string('textMissing')
        .overwrite((written) => written.replace(/\r\n?/g, '\n').trim())
        .min(1, 'textMissing')
        .max(longestText, 'textTooLong'),
      as: z.enum(['resident', 'organisation']).default('resident'),
      organisation: line('organisationMissing').default(''),
      name: asked(nameRequirement, 'nameMissing'),
      email: email(contactRequirement),
      nameIsPublic: z.boolean().default(false),
      sendAnyway: z.boolean().default(false),
    })
    .superRefine(({ as, organisation, sendAnyway, ...values }, context) => {
      if (as === 'organisation' && !organisation) {
        context.addIssue({ code: 'custom', path: ['organisation'], message: 'organisationMissing' });
      }
      for (const [field, value] of Object.entries({ organisation, text: values.text, name: values.name })) {
        if (sendAnyway || !hasPersonalData(value)) continue;
        context.addIssue({ code: 'custom', path: [field], message: 'personalData' });
      }
    });
}

export const parseComment = (form: FormData, asked: AskedFor) => parseWithZod(form, { schema: commentSchema(asked) });

export type CommentProblem =
  | 'textMissing'
  | 'textTooLong'
  | 'personalData'
  | 'nameMissing'
  | 'nameTooLong'
  | 'organisationMissing'
  | 'emailMissing'
  | 'emailWrong'
  | 'confirmMissing';
