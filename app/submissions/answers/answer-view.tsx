import { useTranslation } from 'react-i18next';
import { longDay } from '~/language/dates';
import { dayInNorway } from '~/platform/norwegian-time';
import { useLanguage } from '~/ui/use-language';
import type { PublishedAnswer } from './published-answer';

interface Props {
  answer: PublishedAnswer;
  /** Of its heading. */
  level?: 2 | 3 | 4;
}

/** What the planning group answered to an input, and what it answered before when that was changed. */
export function AnswerView({ answer, level = 3 }: Props) {
  const { t } = useTranslation('answers');
  const language = useLanguage();
  const Heading = `h${level}` as const;
  const { decidedBy, publishedAt, earlier } = answer;
  const day = (instant: Date) => longDay(dayInNorway(instant), language);
  return (
    <div className="answer stack" data-gap="sm">
      <Heading className="ds-heading" data-size="2xs">
        {t('view.heading')}
      </Heading>
      <AnswerWords answer={answer} />
      <p className="small muted">
        {[
          t(earlier.length > 0 ? 'view.changed' : 'view.published', { day: day(publishedAt) }),
          decidedBy && t(`view.decidedBy.${decidedBy}`),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {earlier.length > 0 && (
        <details className="small">
          <summary>{t('view.earlier')}</summary>
          {earlier.map((each, index) => (
            <div className="stack earlier-answer" data-gap="sm" key={index}>
              <p className="muted">{t('view.published', { day: day(each.publishedAt) })}</p>
              <AnswerWords answer={each} />
            </div>
          ))}
        </details>
      )}
    </div>
  );
}

function AnswerWords({ answer }: { answer: Omit<PublishedAnswer, 'earlier'> }) {
  const { t } = useTranslation('answers');
  const { outcome, reasoning, planChange, languageForm } = answer;
  return (
    <>
      <p>
        <strong>{t(`outcome.${outcome}`)}</strong>
      </p>
      {reasoning && (
        <p className="wrap-lines" lang={languageForm}>
          {reasoning}
        </p>
      )}
      {planChange && (
        <p className="wrap-lines">
          <strong>{t('view.planChange')}</strong> <span lang={languageForm}>{planChange}</span>
        </p>
      )}
    </>
  );
}
