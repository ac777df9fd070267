import type { SubmissionResult } from '@conform-to/react';
import { useTranslation } from 'react-i18next';
import type { CommentProblem } from './comment-form';
import { longestText } from './point-form';

/** The id of the field with this name: `points[0].text` has `points-0-text`. */
const idOf = (field: string) => field.replace(/[^\w-]+/g, '-');

/** What is wrong with a form that came back, in words: by field, and all together for the summary. */
export function useProblems(result: SubmissionResult | undefined) {
  const { t } = useTranslation('submissions');
  const byField = Object.entries(result?.error ?? {}).filter(([, codes]) => codes?.length);
  const words = (code: string) => t(`error.${code as CommentProblem}`, { max: longestText });
  return {
    all: byField.flatMap(([field, codes]) =>
      (codes ?? []).map((code) => ({ fieldId: idOf(field), message: words(code) })),
    ),
    of: (field: string) => {
      const codes = result?.error?.[field];
      return codes?.length ? codes.map(words) : undefined;
    },
    has: (problem: CommentProblem) => byField.some(([, codes]) => codes?.includes(problem)),
  };
}

export type Problems = ReturnType<typeof useProblems>;
