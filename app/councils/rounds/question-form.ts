import { z } from 'zod';
import { typedText } from '~/platform/typed-text';

const text = z.string('textMissing').overwrite(typedText).min(1, 'textMissing').max(20_000, 'tooLong');
const votes = z.coerce.number('notANumber').pipe(z.int('notANumber').min(0, 'notANumber').max(999, 'notANumber'));

/** The forms beside a question, each by its intent. Problems are codes, the keys of `rounds:error`. */
export const noteSchemas = {
  openItem: z.object({ text }),
  proposal: z
    .object({ text, votesFor: votes.optional(), votesAgainst: votes.optional() })
    .superRefine(({ votesFor, votesAgainst }, { addIssue }) => {
      // Votes are counted both ways or not at all.
      if ((votesFor === undefined) === (votesAgainst === undefined)) return;
      const path = [votesFor === undefined ? 'votesFor' : 'votesAgainst'];
      addIssue({ code: 'custom', path, message: 'notANumber' });
    }),
  votes: z.object({ id: z.string().max(60), votesFor: votes, votesAgainst: votes }),
  dissent: z.object({
    kind: z.enum(['minuteNote', 'dissent'], 'textMissing'),
    name: z.string('nameMissing').trim().min(1, 'nameMissing').max(120, 'tooLong'),
    text,
  }),
};

export const commonTextSchema = z.object({
  version: z.coerce.number().pipe(z.int32()),
  text: z.string().overwrite(typedText).max(20_000, 'tooLong').default(''),
  sectionKey: z.string().max(200).default(''),
  sources: z.array(z.string().max(60)).default([]),
});

export type RoundFormError = 'textMissing' | 'tooLong' | 'nameMissing' | 'notANumber';
