import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteError } from '@remix-run/react';
import type { LinksFunction } from '@remix-run/node';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPage } from './site/error-page';
import { useRequestInfo } from './ui/request-info';
import styles from './ui/styles.css?url';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

export function Layout({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const info = useRequestInfo();
  // The server gives live pages a nonce, and only those; in the browser only live pages run.
  const live = info === null || info.nonce !== undefined;
  return (
    <html lang={i18n.language} data-color-scheme="light">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
        <script type="module" src="/js/keep-forms.js" />
      </head>
      <body>
        {children}
        {live && (
          <>
            <ScrollRestoration nonce={info?.nonce} />
            <Scripts nonce={info?.nonce} />
          </>
        )}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />;
}
