import { z } from 'zod';
import { hasOptions, questionTypes, type NewQuestion } from '../questions';

/** What can be wrong with a question. Keys of `parties:error`. */
export type QuestionError = 'tooLong' | 'tooFewOptions' | 'badDay' | 'noQuestions';

const lines = (text: string) => [
  ...new Set(
    text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

const row = z
  .object({
    type: z.enum(questionTypes).default('freeText'),
    text: z.string().trim().max(500, 'tooLong').default(''),
    hint: z.string().trim().max(500, 'tooLong').default(''),
    required: z.coerce.boolean().default(false),
    options: z.string().max(2_000, 'tooLong').default('').transform(lines),
    sectionKey: z.string().max(200).default(''),
  })
  .superRefine(({ type, text, options }, context) => {
    if (text && hasOptions(type) && options.length < 2) {
      context.addIssue({ code: 'custom', path: ['options'], message: 'tooFewOptions' });
    }
  });

/** Rows of questions; those without a text are left out, and options belong to the types that have them. */
export const questionRows = z
  .array(row)
  .max(40)
  .default([])
  .transform((rows): NewQuestion[] =>
    rows
      .filter(({ text }) => text)
      .map(({ options, sectionKey, ...question }) => ({
        ...question,
        options: hasOptions(question.type) ? options : [],
        sectionKey: sectionKey || null,
      })),
  );

/** A question as the form shows it. */
export const rowOf = ({ options, sectionKey, ...question }: NewQuestion) => ({
  ...question,
  options: options.join('\n'),
  sectionKey: sectionKey ?? '',
});
