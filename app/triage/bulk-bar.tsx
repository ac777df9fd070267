import { useTranslation } from 'react-i18next';
import { Select } from '~/ui/field';
import { nobody } from './bulk-form';
import type { FilterChoices } from './filter-form';

interface Props {
  choices: FilterChoices;
  /** How many the filter finds, and how many of them are on the page. */
  total: number;
  shown: number;
  /** How many are chosen; null where no scripts run. */
  chosen: number | null;
  onAll: (wanted: boolean) => void;
  /** The address of the page that shows what will change. */
  action: string;
}

/** Chooses what many inputs get. What will change is shown before it does. Stands in the list's form. */
export function BulkBar({ choices, total, shown, chosen, onAll, action }: Props) {
  const { t } = useTranslation('triage');
  return (
    <fieldset className="bulk-bar ds-fieldset" id="bulk">
      <legend className="ds-label" data-weight="medium">
        {t('bulk.title')}
      </legend>
      {chosen !== null && (
        <div className="row bulk-choice">
          <div className="ds-field">
            <input
              className="ds-input"
              type="checkbox"
              id="choose-all"
              checked={chosen > 0}
              onChange={({ target }) => onAll(target.checked)}
            />
            <label className="ds-label" data-weight="regular" htmlFor="choose-all">
              {t('bulk.all', { count: shown })}
            </label>
          </div>
          <span className="muted small" role="status">
            {t('bulk.chosen', { count: chosen })}
          </span>
        </div>
      )}
      <div className="bulk-fields">
        <Select id="bulk-assignee" name="assignee" label={t('bulk.assignee')}>
          <option value="">{t('bulk.keep')}</option>
          <option value={nobody}>{t('unassigned')}</option>
          {choices.planners.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        {choices.themes.length > 0 && (
          <Select id="bulk-theme" name="addTheme" label={t('bulk.addTheme')}>
            <option value="">{t('bulk.keep')}</option>
            {choices.themes.map(({ id, name, depth }) => (
              <option key={id} value={id}>
                {'\u00a0\u00a0\u00a0'.repeat(depth) + name}
              </option>
            ))}
          </Select>
        )}
        <div className="row bulk-buttons">
          <button className="ds-button" formAction={action} name="scope" value="chosen" disabled={chosen === 0}>
            {t('bulk.preview')}
          </button>
          {total > shown && (
            <button className="ds-button" data-variant="secondary" formAction={action} name="scope" value="found">
              {t('bulk.previewFound', { count: total })}
            </button>
          )}
        </div>
      </div>
    </fieldset>
  );
}
