import { useTranslation } from 'react-i18next';
import type { AnswerValue } from './questions';

/** What was chosen, in words. */
export function SaidValue({
  value,
  sections,
}: {
  value: AnswerValue | null;
  sections: readonly { key: string; title: string }[];
}) {
  const { t } = useTranslation('rounds');
  if (value === null) return null;
  if (Array.isArray(value)) {
    return (
      <ol className="ranked">
        {value.map((option) => (
          <li key={option}>{option}</li>
        ))}
      </ol>
    );
  }
  if (typeof value === 'number') return <p>{t('value.step', { step: value })}</p>;
  return <p>{sections.find(({ key }) => key === value)?.title ?? value}</p>;
}
