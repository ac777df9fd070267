import { typedText } from '~/platform/typed-text';

/** Questions put to a consulted party, and what an answer to one is. */
export const questionTypes = ['freeText', 'choice', 'scale', 'ranking', 'planPart'] as const;
export type QuestionType = (typeof questionTypes)[number];

export interface NewQuestion {
  type: QuestionType;
  text: string;
  hint: string;
  required: boolean;
  /** What can be chosen or ranked. */
  options: string[];
  /** The part of the plan it is about; null: the whole plan. */
  sectionKey: string | null;
}

/** Types whose answer is taken from a list written by the planner. */
export const hasOptions = (type: QuestionType): boolean => type === 'choice' || type === 'ranking';

/** From "not at all" to "very much". */
export const scaleSteps = [1, 2, 3, 4, 5] as const;

/** By type: choice, the option; scale, the step; ranking, the options in order; planPart, the section's key. */
export type AnswerValue = string | number | string[];

export interface Answer {
  text: string;
  value: AnswerValue | null;
}

interface Asked {
  type: QuestionType;
  options: string[];
}

export const longestAnswer = 10_000;

/**
 * Reads an answer from a form: `text`, `value`, and for a ranking `rank-0`, `rank-1` … with the place of each option.
 * What does not fit the question is left out; two options in the same place keep the order of the list.
 *
 * @param sections the keys that can be chosen as part of the plan
 */
export function readAnswer({ type, options }: Asked, form: FormData, sections: readonly string[]): Answer {
  const textOf = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? typedText(value) : '';
  };
  const text = textOf('text').slice(0, longestAnswer);
  const chosen = textOf('value');
  switch (type) {
    case 'freeText':
      return { text, value: null };
    case 'choice':
      return { text, value: options.includes(chosen) ? chosen : null };
    case 'planPart':
      return { text, value: sections.includes(chosen) ? chosen : null };
    case 'scale':
      return { text, value: scaleSteps.find((step) => String(step) === chosen) ?? null };
    case 'ranking': {
      const ranked = options
        .map((option, index) => ({ option, place: Number(textOf(`rank-${index}`)) }))
        .filter(({ place }) => place >= 1 && place <= options.length)
        .sort((a, b) => a.place - b.place);
      return { text, value: ranked.length > 0 ? ranked.map(({ option }) => option) : null };
    }
  }
}

export const isAnswered = ({ text, value }: Answer): boolean => text !== '' || value !== null;

/** How often each was said, the most first; those nobody said are left out. */
export interface Tally {
  counts: { value: string; count: number }[];
  /** Of a scale: the mean. */
  mean: number | null;
  answered: number;
}

/**
 * Adds up what members chose. A ranking gives the first of n options n points, the next n − 1, and so on (Borda 1781);
 * its counts are points.
 */
export function tallyOf({ type, options }: Asked, values: readonly (AnswerValue | null)[]): Tally {
  const said = values.filter((value): value is AnswerValue => value !== null);
  const sums = new Map<string, number>();
  const add = (value: string, by: number) => sums.set(value, (sums.get(value) ?? 0) + by);
  for (const value of said) {
    if (Array.isArray(value)) value.forEach((option, place) => add(option, options.length - place));
    else add(String(value), 1);
  }
  const counts = [...sums].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
  const steps = said.filter((value): value is number => typeof value === 'number');
  const mean = type === 'scale' && steps.length > 0 ? steps.reduce((sum, step) => sum + step, 0) / steps.length : null;
  return { counts, mean, answered: said.length };
}

interface QuestionRow {
  id: string;
  type: QuestionType;
  text: string;
  hint: string;
  required: boolean;
  /** string[] */
  options: unknown;
  sectionKey: string | null;
}

/** Questions in their order as those who answer see them, numbered from 1. */
export const askedQuestions = (questions: readonly QuestionRow[]) =>
  questions.map(({ id, type, text, hint, required, options, sectionKey }, index) => ({
    id,
    number: index + 1,
    type,
    text,
    hint,
    required,
    options: options as string[],
    sectionKey,
  }));
