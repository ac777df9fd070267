import { RemixBrowser } from '@remix-run/react';
import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from './language/i18n';
import { isInterfaceLanguage } from './language/language-form';

const texts = {
  nb: () => import('./language/resources.nb'),
  nn: () => import('./language/resources.nn'),
  en: () => import('./language/resources.en'),
};

async function hydrate() {
  const { lang } = document.documentElement;
  const language = isInterfaceLanguage(lang) ? lang : 'nb';
  const { resources } = await texts[language]();
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
