import { z } from 'zod';

/** Characters in one point, and in a proposed wording. */
export const longestText = 10_000;

/** Line ends are counted as one sign, as the browser's counter does. */
const written = (text: string) => text.replace(/\r\n?/g, '\n').trim();

export const pointText = z
  .string('textMissing')
  .overwrite(written)
  .min(1, 'textMissing')
  .max(longestText, 'textTooLong');

export const stances = ['support', 'change', 'against', 'question'] as const;

/** The fields of a point beside its text, all of them optional. */
export const pointExtras = {
  stance: z.enum(stances).optional(),
  proposedText: z.string().overwrite(written).max(longestText, 'textTooLong').default(''),
};
