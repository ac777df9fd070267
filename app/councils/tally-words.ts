import type { TFunction } from 'i18next';
import type { AnswerValue, QuestionType, Tally } from './questions';

/**
 * What members chose, in a line: "Snitt 3,4 av 5 (9 svar)". Empty when there is nothing to count.
 *
 * @param t texts of `rounds`
 */
export function tallyWords(
  t: TFunction<'rounds'>,
  { type }: { type: QuestionType },
  { counts, mean, answered }: Tally,
  sections: readonly { key: string; title: string }[],
): string {
  if (answered === 0) return '';
  if (mean !== null) return t('tally.scale', { mean: mean.toFixed(1).replace('.', ','), count: answered });
  const nameOf = (value: string) =>
    type === 'planPart' ? (sections.find(({ key }) => key === value)?.title ?? value) : value;
  const list = counts.map(({ value, count }) => `${nameOf(value)}: ${count}`).join(', ');
  return type === 'ranking'
    ? t('tally.ranking', { list, count: answered })
    : t('tally.choice', { list, count: answered });
}

/** What one body chose, in a line. */
export function valueWords(
  t: TFunction<'rounds'>,
  value: AnswerValue,
  sections: readonly { key: string; title: string }[],
): string {
  if (Array.isArray(value)) return value.map((option, place) => `${place + 1}. ${option}`).join('\n');
  if (typeof value === 'number') return t('value.step', { step: value });
  return sections.find(({ key }) => key === value)?.title ?? value;
}

/** The votes of a proposal: "(3 for, 2 mot)", or that they have not been counted. */
export const votesWords = (
  t: TFunction<'rounds'>,
  { votesFor, votesAgainst }: { votesFor: number | null; votesAgainst: number | null },
): string =>
  votesFor === null || votesAgainst === null
    ? t('statement.notVoted')
    : t('statement.votes', { for: votesFor, against: votesAgainst });
