import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from '~/ui/field';

interface Props {
  boilerplates: { id: string; title: string; text: string; languageForm: string }[];
  /** Id of the field that the words are put into. */
  fieldId: string;
  /** Boilerplates put in before a save was refused. */
  used: string[];
}

/**
 * Puts a boilerplate's words into a field where the cursor stands. Which ones were put in goes along with the form, so
 * that there is a list of where each is used. Without scripts the words are copied from the boilerplates' page.
 */
export function BoilerplatePicker({ boilerplates, fieldId, used }: Props) {
  const { t } = useTranslation('triage');
  const [chosen, setChosen] = useState('');
  const [putIn, setPutIn] = useState(used);
  if (boilerplates.length === 0) return null;
  const put = () => {
    const boilerplate = boilerplates.find(({ id }) => id === chosen);
    const field = document.getElementById(fieldId);
    if (!boilerplate || !(field instanceof HTMLTextAreaElement)) return;
    const { selectionStart: from, selectionEnd: to, value } = field;
    const gap = from > 0 && !/\s$/.test(value.slice(0, from)) ? '\n' : '';
    field.setRangeText(`${gap}${boilerplate.text}`, from, to, 'end');
    // What keeps typed text over a lost session listens for this.
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
    setPutIn((before) => [...new Set([...before, boilerplate.id])]);
  };
  return (
    <div className="row boilerplate-picker">
      {putIn.map((id) => (
        <input type="hidden" name="boilerplates" value={id} key={id} />
      ))}
      <Select
        id="boilerplate"
        label={t('boilerplate.one')}
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
      >
        <option value="">{t('boilerplate.pick')}</option>
        {boilerplates.map(({ id, title, languageForm }) => (
          <option key={id} value={id} lang={languageForm}>
            {title}
          </option>
        ))}
      </Select>
      <button className="ds-button" type="button" data-variant="secondary" disabled={!chosen} onClick={put}>
        {t('boilerplate.put')}
      </button>
    </div>
  );
}
