import { z } from 'zod';
import { typedText } from '~/platform/typed-text';

/** Characters in one point, and in a proposed wording. */
export const longestText = 10_000;

export const pointText = z
  .string('textMissing')
  .overwrite(typedText)
  .min(1, 'textMissing')
  .max(longestText, 'textTooLong');

export const stances = ['support', 'change', 'against', 'question'] as const;

/** The fields of a point beside its text, all of them optional. */
export const pointExtras = {
  stance: z.enum(stances).optional(),
  proposedText: z.string().overwrite(typedText).max(longestText, 'textTooLong').default(''),
};
