import { useTranslation } from 'react-i18next';
import type { AnsweredPoint } from './rounds/statement.server';

/** What the planning group answered, question by question. */
export function AnswersBack({ answers, level = 3 }: { answers: AnsweredPoint[]; level?: 3 | 4 }) {
  const { t } = useTranslation(['rounds', 'submissions']);
  const Heading = `h${level}` as const;
  return (
    <ol className="plain-list stack">
      {answers.map(({ question, text, place, outcome, reasoning, planChange }, index) => (
        <li className="ds-card stack" data-gap="sm" key={index}>
          {question && (
            <Heading className="ds-heading" data-size="xs">
              {question}
            </Heading>
          )}
          {place && <p className="muted small">{place}</p>}
          <p className="wrap-lines said">{text}</p>
          {outcome ? (
            <div className="answer stack" data-gap="sm">
              <p>
                <strong>{t(`submissions:own.outcome.${outcome}`)}</strong>
              </p>
              {reasoning && <p className="wrap-lines">{reasoning}</p>}
              {planChange && (
                <p className="wrap-lines">
                  <strong>{t('submissions:own.planChange')}:</strong> {planChange}
                </p>
              )}
            </div>
          ) : (
            <p className="muted">{t('answers.notYet')}</p>
          )}
        </li>
      ))}
    </ol>
  );
}
