import { useEffect, useState, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from '~/ui/field';
import type { FilterChoices } from './filter-form';

type Error = 'nothingChosen' | 'themeChoiceNeeded';

/** Gives the chosen inputs an assignee or a theme. Stands in the list's form. */
export function BulkBar({
  choices,
  errors,
}: {
  choices: FilterChoices;
  errors: Partial<Record<string, string[] | null>>;
}) {
  const { t } = useTranslation('triage');
  const messages = (field: string) => errors[field]?.map((code) => t(`error.${code as Error}`));
  const nothingChosen = messages('input');
  return (
    <fieldset className="bulk-bar ds-fieldset" id="bulk">
      <legend className="ds-label" data-weight="medium">
        {t('bulk.title')}
      </legend>
      {nothingChosen?.map((message) => (
        <p className="ds-validation-message" role="alert" key={message}>
          {message}
        </p>
      ))}
      <div className="bulk-fields">
        <ChooseAll />
        <div className="bulk-field">
          <Select id="bulk-assignee" name="assignee" label={t('bulk.assignee')}>
            <option value="">{t('unassigned')}</option>
            {choices.planners.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
          <button className="ds-button" data-variant="secondary" name="intent" value="assign">
            {t('bulk.assign')}
          </button>
        </div>
        {choices.themes.length > 0 && (
          <div className="bulk-field">
            <Select id="bulk-theme" name="theme" label={t('bulk.theme')} errors={messages('theme')}>
              <option value="">{t('bulk.pickTheme')}</option>
              {choices.themes.map(({ id, name, depth }) => (
                <option key={id} value={id}>
                  {'\u00a0\u00a0\u00a0'.repeat(depth) + name}
                </option>
              ))}
            </Select>
            <button className="ds-button" data-variant="secondary" name="intent" value="addTheme">
              {t('bulk.addTheme')}
            </button>
          </div>
        )}
      </div>
    </fieldset>
  );
}

/** Shown only where scripts run: without them it would do nothing. */
function ChooseAll() {
  const { t } = useTranslation('triage');
  const [alive, setAlive] = useState(false);
  // eslint-disable-next-line react-hooks/set-state-in-effect -- the server cannot know that scripts run
  useEffect(() => setAlive(true), []);
  if (!alive) return null;
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    for (const box of target.form?.querySelectorAll<HTMLInputElement>('input[name="input"]') ?? []) {
      box.checked = target.checked;
    }
  };
  return (
    <div className="ds-field">
      <input className="ds-input" type="checkbox" id="choose-all" onChange={choose} />
      <label className="ds-label" data-weight="regular" htmlFor="choose-all">
        {t('bulk.all')}
      </label>
    </div>
  );
}
