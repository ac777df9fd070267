import { z } from 'zod';

/** What the list's form sends. Messages are keys under `triage:error`. */
export const bulkSchema = z
  .object({
    input: z
      .array(z.string().regex(/^[\w-]+:\d+$/))
      .min(1, 'nothingChosen')
      .default([]),
    assignee: z.string().optional(),
    theme: z.string().optional(),
    intent: z.enum(['assign', 'addTheme']),
  })
  .refine(({ input }) => input.length > 0, { path: ['input'], message: 'nothingChosen' })
  .refine(({ intent, theme }) => intent !== 'addTheme' || !!theme, { path: ['theme'], message: 'themeChoiceNeeded' });

/** The chosen inputs, each with the revision that was seen. */
export const chosenInputs = (values: string[]) =>
  values.map((value) => {
    const [id = '', revision] = value.split(':');
    return { id, revision: Number(revision) };
  });
