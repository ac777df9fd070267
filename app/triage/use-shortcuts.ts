import { useEffect, useSyncExternalStore } from 'react';

const rememberedAs = 'samrad-shortcuts-off';
const changed = 'samrad-shortcuts';

const subscribe = (listener: () => void) => {
  window.addEventListener(changed, listener);
  return () => window.removeEventListener(changed, listener);
};
const isOn = () => localStorage.getItem(rememberedAs) === null;

/** Where letters are letters. */
export const textFields = 'input:not([type=checkbox]), textarea, select, [contenteditable]';

/** Whether keys of one letter are on in this browser: who steers by voice turns them off (WCAG 2.1.4). */
export const useShortcutsOn = (): boolean => useSyncExternalStore(subscribe, isOn, () => false);

export function turnShortcuts(on: boolean): void {
  if (on) localStorage.removeItem(rememberedAs);
  else localStorage.setItem(rememberedAs, '1');
  window.dispatchEvent(new Event(changed));
}

/**
 * What keys do on a page. Nothing is taken from whoever stands in a field, holds another key down or reads with a
 * screen reader, which keeps letters to itself.
 *
 * @param keys by the key that is pressed
 */
export function useShortcuts(keys: Readonly<Record<string, () => void>>): void {
  const on = useShortcutsOn();
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      const { target } = event;
      const writes = target instanceof HTMLElement && target.closest(textFields);
      if (writes || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const deed = keys[event.key];
      if (!deed) return;
      event.preventDefault();
      deed();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on, keys]);
}

/** Puts the keyboard where an element is; its details are opened on the way. */
export function moveTo(selector: string): void {
  const element = document.querySelector<HTMLElement>(selector);
  const closed = element?.closest<HTMLDetailsElement>('details:not([open])');
  if (closed) closed.open = true;
  element?.focus();
}

/** Presses a button, if the page has it. */
export const pressButton = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click();
