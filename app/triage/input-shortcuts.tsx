import { useNavigate } from '@remix-run/react';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ShortcutHelp } from './shortcuts';
import { moveTo, pressButton, useShortcuts, useShortcutsOn } from './use-shortcuts';

interface Props {
  formId: string;
  list: string;
  next: string | null;
  previous: string | null;
}

/** The keys of the page of one input. */
export function InputShortcuts({ formId, list, next, previous }: Props) {
  const { t } = useTranslation('triage');
  const navigate = useNavigate();
  useSaveKeys(formId);
  useShortcuts(
    useMemo(
      () => ({
        j: () => next && navigate(next),
        k: () => previous && navigate(previous),
        l: () => navigate(list),
        v: () => moveTo(`#${formId} input[name=outcome]:checked`),
        b: () => moveTo('#reasoning'),
        t: () => moveTo(`#${formId} input[name=themes], #newTheme`),
        a: () => moveTo('#assignee'),
        u: () => pressButton('#undo'),
        '?': () => moveTo('#shortcuts summary'),
      }),
      [formId, list, next, previous, navigate],
    ),
  );
  const keys = ['j', 'k', 'l', 'v', 'b', 't', 'a', 'u'] as const;
  return (
    <ShortcutHelp
      keys={[
        ...keys.map((key) => ({ key, does: t(`keys.input.${key}`) })),
        { key: 'Ctrl + Enter', does: t('keys.input.save') },
        { key: 'Ctrl + Shift + Enter', does: t('keys.input.saveNext') },
      ]}
    />
  );
}

/** Saving works from within the fields, too. */
function useSaveKeys(formId: string): void {
  const on = useShortcutsOn();
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      pressButton(`#${formId} button[name="then"][value="${event.shiftKey ? 'next' : 'stay'}"]`);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on, formId]);
}
