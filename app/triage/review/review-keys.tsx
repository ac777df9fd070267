import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

const rememberedAs = 'samrad-shortcuts-off';

const waiting = () => [...document.querySelectorAll<HTMLElement>('[data-waiting]')];

/**
 * Keys for those who read hundreds: j and k walk, x chooses, a approves, h holds. They act on the submission that has
 * the focus, every one has a button, and who steers by voice can turn them off (WCAG 2.1.4). After a decision the next
 * in the queue has the focus.
 */
export function ReviewKeys() {
  const { t } = useTranslation('triage');
  const [on, setOn] = useState<boolean | null>(null);

  // eslint-disable-next-line react-hooks/set-state-in-effect -- only the browser knows what was chosen there
  useEffect(() => setOn(localStorage.getItem(rememberedAs) === null), []);
  useEffect(() => {
    if (!on) return;
    let place = 0;
    const press = (event: KeyboardEvent) => {
      const { target } = event;
      const writes =
        target instanceof HTMLElement &&
        target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]');
      if (writes || event.ctrlKey || event.metaKey || event.altKey) return;
      const items = waiting();
      const here = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-waiting]') : null;
      const at = here ? items.indexOf(here) : -1;
      if (event.key === 'j' || event.key === 'k') {
        const next = items[at < 0 ? Math.min(place, items.length - 1) : at + (event.key === 'j' ? 1 : -1)];
        next?.focus();
        next?.scrollIntoView({ block: 'nearest' });
        return;
      }
      if (!here) return;
      if (event.key === 'x') here.querySelector<HTMLInputElement>('input[name="submission"]')?.click();
      const deed = event.key === 'a' ? 'approve' : event.key === 'h' ? 'hold' : null;
      const button = deed && here.querySelector<HTMLButtonElement>(`[data-key="${deed}"]`);
      if (!button) return;
      place = at;
      const reference = here.getAttribute('aria-labelledby');
      button.click();
      const focusNext = new MutationObserver(() => {
        if (reference && document.getElementById(reference)) return;
        focusNext.disconnect();
        const now = waiting();
        now[Math.min(place, now.length - 1)]?.focus();
      });
      focusNext.observe(document.body, { childList: true, subtree: true });
      setTimeout(() => focusNext.disconnect(), 10_000);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on]);

  if (on === null) return null;
  const choose = (wanted: boolean) => {
    setOn(wanted);
    if (wanted) localStorage.removeItem(rememberedAs);
    else localStorage.setItem(rememberedAs, '1');
  };
  return (
    <details className="ds-details">
      <summary>{t('keys.title')}</summary>
      <div className="stack" data-gap="sm">
        <p>{t('toReview.keys')}</p>
        <div className="ds-field">
          <input
            className="ds-input"
            type="checkbox"
            id="shortcuts-on"
            checked={on}
            onChange={({ target }) => choose(target.checked)}
          />
          <label className="ds-label" data-weight="regular" htmlFor="shortcuts-on">
            {t('keys.on')}
          </label>
        </div>
      </div>
    </details>
  );
}

const nothing = () => () => undefined;

/** Chooses all on the page at once, where scripts run. */
export function ChooseAll() {
  const { t } = useTranslation('triage');
  const scripts = useSyncExternalStore(
    nothing,
    () => true,
    () => false,
  );
  if (!scripts) return null;
  const chooseAll = (chosen: boolean) => {
    for (const box of document.querySelectorAll<HTMLInputElement>('input[name="submission"]')) box.checked = chosen;
  };
  return (
    <div className="ds-field">
      <input
        className="ds-input"
        type="checkbox"
        id="choose-all"
        onChange={({ target }) => chooseAll(target.checked)}
      />
      <label className="ds-label" data-weight="regular" htmlFor="choose-all">
        {t('toReview.all')}
      </label>
    </div>
  );
}
