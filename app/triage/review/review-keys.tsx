import { useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { ShortcutSwitch } from '../shortcuts';
import { useShortcuts } from '../use-shortcuts';

const waiting = () => [...document.querySelectorAll<HTMLElement>('[data-waiting]')];
const inHand = () => document.activeElement?.closest<HTMLElement>('[data-waiting]') ?? null;

/**
 * Keys for those who read hundreds: j and k walk, x chooses, a approves, h holds. They act on the submission that has
 * the focus, and every one has a button. After a decision the next in the queue has the focus.
 */
export function ReviewKeys() {
  const { t } = useTranslation('triage');
  useShortcuts(useMemo(() => queueKeys(), []));
  if (!useScripts()) return null;
  return (
    <details className="ds-details">
      <summary>{t('keys.title')}</summary>
      <div className="stack" data-gap="sm">
        <p>{t('toReview.keys')}</p>
        <ShortcutSwitch />
      </div>
    </details>
  );
}

function queueKeys(): Record<string, () => void> {
  let place = 0;
  const walk = (step: number) => {
    const items = waiting();
    const here = inHand();
    const next = items[here ? items.indexOf(here) + step : Math.min(place, items.length - 1)];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  const decide = (deed: 'approve' | 'hold') => {
    const here = inHand();
    const button = here?.querySelector<HTMLButtonElement>(`[data-key="${deed}"]`);
    if (!here || !button) return;
    place = waiting().indexOf(here);
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
  return {
    j: () => walk(1),
    k: () => walk(-1),
    x: () => inHand()?.querySelector<HTMLInputElement>('input[name="submission"]')?.click(),
    a: () => decide('approve'),
    h: () => decide('hold'),
  };
}

const nothing = () => () => undefined;

/** Whether scripts run; not yet where the server draws. */
const useScripts = (): boolean =>
  useSyncExternalStore(
    nothing,
    () => true,
    () => false,
  );

/** Chooses all on the page at once, where scripts run. */
export function ChooseAll() {
  const { t } = useTranslation('triage');
  if (!useScripts()) return null;
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
