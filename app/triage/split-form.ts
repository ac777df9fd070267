import { z } from 'zod';
import { sentencesOf, type Span } from './split-text';

const mark = z.object({
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  inputId: z.string().nullish(),
  section: z.string().nullish(),
});

/** What the page that marks in the text sends. */
export const marksSchema = z.object({
  revision: z.coerce.number().int(),
  marks: z.string().transform((text, context): z.infer<typeof mark>[] => {
    const parsed = z.array(mark).max(500).safeParse(safeJson(text));
    if (parsed.success) return parsed.data;
    context.addIssue({ code: 'custom', message: 'marks' });
    return z.NEVER;
  }),
  restSeen: z.literal('on').optional(),
});

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export const sentenceChoices = ['new', 'same', 'rest'] as const;
export type SentenceChoice = (typeof sentenceChoices)[number];

/** Without scripts, each sentence is said to begin a point, to go on with it, or to be left. Together they are marks. */
export function marksFromSentences(text: string, choices: readonly SentenceChoice[]): Span[] {
  const marks: Span[] = [];
  let open = false;
  sentencesOf(text).forEach(({ start, end }, index) => {
    const choice = choices[index] ?? 'rest';
    if (choice === 'rest') open = false;
    else if (choice === 'same' && open) marks.at(-1)!.end = end;
    else {
      marks.push({ start, end });
      open = true;
    }
  });
  return marks;
}

/** What each sentence is in the marks that are there. */
export function choicesOf(text: string, marks: readonly Span[]): SentenceChoice[] {
  return sentencesOf(text).map(({ start, end }, index, all) => {
    const mark = marks.find((one) => one.start < end && one.end > start);
    if (!mark) return 'rest';
    const before = all[index - 1];
    return before && mark.start < before.end ? 'same' : 'new';
  });
}
