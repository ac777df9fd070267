import { useTranslation } from 'react-i18next';
import type { LanguageForm } from '~/language/language-form';
import { Select, TextArea } from '~/ui/field';
import { shortened } from '~/ui/shortened';
import { ProposalField, StanceField } from './point-extras';
import { longestText } from './point-form';
import type { Problems } from './problems';
import type { PlaceInForm } from './read-statement.server';
import type { TypedPoint } from './statement-form';

export interface PlanInForm {
  slug: string;
  title: string;
  languageForm: LanguageForm;
  outline: { key: string; level: number; title: string }[];
}

interface StatementPointProps {
  plan: PlanInForm;
  /** In the names of the fields: a number, or `__i__` in the copy that the script makes new points from. */
  index: string;
  /** For people, from 1. */
  number: number;
  point: TypedPoint;
  place: PlaceInForm | undefined;
  problems: Problems | null;
}

const indent = (level: number) => '\u00a0\u00a0\u00a0'.repeat(Math.max(0, level - 1));

/** One point of a statement: what it is about, what is said, and how the sender stands. */
export function StatementPoint({ plan, index, number, point, place, problems }: StatementPointProps) {
  const { t } = useTranslation('submissions');
  const prefix = `points[${index}].`;
  const idPrefix = `points-${index}-`;
  const errors = (name: string) => problems?.of(prefix + name);
  const quote = place?.quote ?? '';
  const changed = point.proposedText !== '' && point.proposedText !== quote;
  return (
    <fieldset className="ds-fieldset point stack" id={`points-${index}`} data-row>
      <legend className="ds-label point-legend" data-weight="medium">
        {t('statement.point')} <span data-row-number>{number}</span>
      </legend>
      <input type="hidden" name={`${prefix}number`} value={point.number} />
      <input type="hidden" name={`${prefix}from`} value={point.place} />
      <Select
        id={`${idPrefix}place`}
        name={`${prefix}place`}
        label={t('statement.place')}
        defaultValue={point.place}
        errors={errors('place')}
        data-row-place
      >
        <option value="">{t('comment.wholePlan')}</option>
        {place && quote && (
          <option value={place.value} lang={plan.languageForm}>
            {shortened(place.sectionTitle, 60)}: «{shortened(quote, 60)}»
          </option>
        )}
        {plan.outline.map(({ key, level, title }) => (
          <option key={key} value={`del:${key}`} lang={plan.languageForm}>
            {indent(level) + shortened(title, 90)}
          </option>
        ))}
      </Select>
      {quote && (
        <blockquote className="commented commented-quote" lang={plan.languageForm} data-row-quote={point.place}>
          {shortened(quote, 600)}
        </blockquote>
      )}
      <TextArea
        id={`${idPrefix}text`}
        name={`${prefix}text`}
        label={t('statement.text')}
        defaultValue={point.text}
        errors={errors('text')}
        rows={6}
        data-count={longestText}
        data-count-left={t('comment.left')}
        data-count-over={t('comment.over')}
      />
      <StanceField prefix={prefix} idPrefix={idPrefix} defaultValue={point.stance} errors={errors('stance')} />
      <details className="fold" open={changed || errors('proposedText') !== undefined}>
        <summary>{t('statement.propose')}</summary>
        <div className="fold-inside stack">
          <ProposalField
            prefix={prefix}
            idPrefix={idPrefix}
            defaultValue={point.proposedText}
            errors={errors('proposedText')}
            current={quote}
            lang={plan.languageForm}
          />
        </div>
      </details>
      <button
        className="ds-button point-remove"
        data-variant="tertiary"
        name="intent"
        value={`remove-${index}`}
        formAction="#points"
        data-row-remove
      >
        {t('statement.remove')}
        <span className="visually-hidden">
          {' '}
          <span data-row-number>{number}</span>
        </span>
      </button>
    </fieldset>
  );
}
