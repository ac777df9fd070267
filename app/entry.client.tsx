import { RemixBrowser } from '@remix-run/react';
import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from './language/i18n';

async function hydrate() {
  const language = document.documentElement.lang === 'nn' ? 'nn' : 'nb';
  const { resources } =
    language === 'nn' ? await import('./language/resources.nn') : await import('./language/resources.nb');
  startTransition(() => {
    hydrateRoot(
      document,
      <I18nextProvider i18n={createI18n(language, resources)}>
        <RemixBrowser />
      </I18nextProvider>,
    );
  });
}

void hydrate();
