import { Outlet, useLoaderData, useRouteError, useRouteLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { municipality } from '~/identity/municipality.server';
import { signInProvider } from '~/identity/participants/provider.server';
import { paths } from '~/paths';
import { Frame } from '~/ui/frame';
import type { PageHandle } from '~/ui/page-kind';
import { ErrorContent } from './error-page';
import { Footer } from './footer';
import { Header } from './header';

/** Pages for everybody never say who reads: they are the same for all. */
export const handle: PageHandle = { page: 'plain' };

export async function loader() {
  const { name, contactEmail } = await municipality();
  return { name, contactEmail, signsIn: signInProvider() !== null };
}

interface PublicFrameProps {
  name: string;
  contactEmail: string;
  signsIn: boolean;
  children: ReactNode;
}

function PublicFrame({ name, contactEmail, signsIn, children }: PublicFrameProps) {
  const { t } = useTranslation('site');
  return (
    <Frame
      header={
        <Header municipality={name}>
          <a className="ds-link" href={paths.signIn()}>
            {t('frame.signIn')}
          </a>
        </Header>
      }
      footer={<Footer municipality={name} contactEmail={contactEmail} signsIn={signsIn} />}
    >
      {children}
    </Frame>
  );
}

export default function PublicLayout() {
  return (
    <PublicFrame {...useLoaderData<typeof loader>()}>
      <Outlet />
    </PublicFrame>
  );
}

export function ErrorBoundary() {
  const data = useRouteLoaderData<typeof loader>('site/public-layout');
  return (
    <PublicFrame name={data?.name ?? 'Samråd'} contactEmail={data?.contactEmail ?? ''} signsIn={data?.signsIn ?? false}>
      <ErrorContent error={useRouteError()} />
    </PublicFrame>
  );
}
