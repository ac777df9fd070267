import { useTranslation } from 'react-i18next';
import { turnShortcuts, useShortcutsOn } from './use-shortcuts';

/** The keys of a page, told on it, with the choice to turn them off. Everything they do has a button, link or field. */
export function ShortcutHelp({ keys }: { keys: readonly { key: string; does: string }[] }) {
  const { t } = useTranslation('triage');
  return (
    <details className="ds-details" id="shortcuts">
      <summary>{t('keys.title')}</summary>
      <div className="stack" data-gap="sm">
        <dl className="key-list">
          {keys.map(({ key, does }) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p className="small">{t('keys.where')}</p>
        <ShortcutSwitch />
      </div>
    </details>
  );
}

/** Turns the keys of all pages off and on in this browser. */
export function ShortcutSwitch() {
  const { t } = useTranslation('triage');
  const on = useShortcutsOn();
  return (
    <div className="ds-field">
      <input
        className="ds-input"
        type="checkbox"
        id="shortcuts-on"
        checked={on}
        onChange={({ target }) => turnShortcuts(target.checked)}
      />
      <label className="ds-label" data-weight="regular" htmlFor="shortcuts-on">
        {t('keys.on')}
      </label>
    </div>
  );
}
