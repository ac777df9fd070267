import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

/** Where a page stands, as links to what is above it. */
export function Trail({ steps }: { steps: { to: string; text: string; lang?: string }[] }) {
  const { t } = useTranslation('triage');
  return (
    <nav className="ds-breadcrumbs no-print" aria-label={t('trail')}>
      <ol>
        {steps.map(({ to, text, lang }) => (
          <li key={to}>
            <Link className="ds-link" to={to} lang={lang}>
              {text}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
