import { useNavigate } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  formId: string;
  next: string | null;
  previous: string | null;
}

const rememberedAs = 'samrad-shortcuts-off';

/**
 * Keys for those who answer hundreds of inputs, told on the page. Everything they do has a button or link, and who
 * steers by voice can turn them off (WCAG 2.1.4).
 */
export function Shortcuts({ formId, next, previous }: Props) {
  const { t } = useTranslation('triage');
  const navigate = useNavigate();
  const [on, setOn] = useState(false);

  // eslint-disable-next-line react-hooks/set-state-in-effect -- only the browser knows what was chosen there
  useEffect(() => setOn(localStorage.getItem(rememberedAs) === null), []);
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        const form = document.getElementById(formId);
        const then = event.shiftKey ? 'next' : 'stay';
        const button = form?.querySelector<HTMLButtonElement>(`button[name="then"][value="${then}"]`);
        button?.click();
        return;
      }
      const { target } = event;
      const writes = target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]');
      if (writes || event.ctrlKey || event.metaKey || event.altKey) return;
      const to = event.key === 'j' ? next : event.key === 'k' ? previous : null;
      if (to) navigate(to);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on, formId, next, previous, navigate]);

  const choose = (wanted: boolean) => {
    setOn(wanted);
    if (wanted) localStorage.removeItem(rememberedAs);
    else localStorage.setItem(rememberedAs, '1');
  };
  return (
    <details className="ds-details">
      <summary>{t('keys.title')}</summary>
      <div className="stack" data-gap="sm">
        <ul>
          <li>{t('keys.next')}</li>
          <li>{t('keys.previous')}</li>
          <li>{t('keys.save')}</li>
          <li>{t('keys.saveNext')}</li>
        </ul>
        <p>{t('keys.where')}</p>
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
