import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The frame of every page: a way past the header, header, main, footer. */
export function Frame({ header, children, footer }: { header: ReactNode; children: ReactNode; footer: ReactNode }) {
  const { t } = useTranslation('site');
  return (
    <>
      <a className="ds-skip-link" href="#main">
        {t('frame.skip')}
      </a>
      {header}
      <main className="site-main" id="main" tabIndex={-1}>
        <div className="frame-width">{children}</div>
      </main>
      {footer}
    </>
  );
}
