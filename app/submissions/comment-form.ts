import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';
import { hasPersonalData } from '~/privacy/personal-data';
import { pointExtras, pointText } from './point-form';
import { senderFields, speakerIn, type AskedFor, type Speaker } from './sender-form';

/** The remark's form of a hearing. Problems are codes, the keys of `submissions:error`. */
export function commentSchema(asked: AskedFor, speaker: Speaker) {
  return z
    .object({
      key: z.string().min(20).max(100),
      scope: z.enum(['element', 'block', 'section', 'plan']).optional(),
      text: pointText,
      ...pointExtras,
      ...senderFields(asked, speaker),
      sendAnyway: z.boolean().default(false),
    })
    .superRefine(({ organisation, text, proposedText, name, sendAnyway }, context) => {
      for (const [field, value] of Object.entries({ organisation, text, proposedText, name })) {
        if (sendAnyway || !hasPersonalData(value)) continue;
        context.addIssue({ code: 'custom', path: [field], message: 'personalData' });
      }
    });
}

export const parseComment = (form: FormData, asked: AskedFor) =>
  parseWithZod(form, { schema: commentSchema(asked, speakerIn(form)) });

export type CommentProblem =
  | 'textMissing'
  | 'textTooLong'
  | 'personalData'
  | 'nameMissing'
  | 'lineTooLong'
  | 'organisationMissing'
  | 'organisationNumberWrong'
  | 'ageGroupMissing'
  | 'emailMissing'
  | 'emailWrong'
  | 'confirmMissing';
