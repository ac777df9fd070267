import type { LoaderFunctionArgs } from '@remix-run/node';
import { NavLink, Outlet, useLoaderData, useRouteError, useRouteLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { municipality } from '~/identity/municipality.server';
import { may } from '~/identity/permissions';
import { requireViewer } from '~/identity/require.server';
import { paths } from '~/paths';
import { Frame } from '~/ui/frame';
import type { PageHandle } from '~/ui/page-kind';
import { ErrorContent } from './error-page';
import { Footer } from './footer';
import { Header } from './header';

export const handle: PageHandle = { page: 'live' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args);
  const { name, contactEmail } = await municipality();
  return {
    name,
    contactEmail,
    viewerName: viewer.name,
    may: {
      managePlans: may(viewer, 'plans.manage'),
      manageUsers: may(viewer, 'users.manage'),
      manageMail: may(viewer, 'mail.manage'),
    },
  };
}

type StaffData = Awaited<ReturnType<typeof loader>>;

function StaffFrame({ data, children }: { data: StaffData; children: ReactNode }) {
  const { t } = useTranslation('site');
  const links = [
    { to: paths.desk(), text: t('staff.desk'), end: true, shown: true },
    { to: paths.imports(), text: t('staff.import'), end: false, shown: data.may.managePlans },
    { to: paths.users(), text: t('staff.users'), end: false, shown: data.may.manageUsers },
    { to: paths.outbox(), text: t('staff.outbox'), end: false, shown: data.may.manageMail },
    { to: paths.municipality(), text: t('staff.municipality'), end: false, shown: data.may.manageUsers },
  ];
  return (
    <Frame
      header={
        <>
          <Header municipality={data.name}>
            <span className="muted">{data.viewerName}</span>
            <a className="ds-link" href={paths.password()}>
              {t('staff.password')}
            </a>
            <form method="post" action={paths.signOut()}>
              <button className="link-button">{t('staff.signOut')}</button>
            </form>
          </Header>
          <nav className="staff-nav no-print" aria-label={t('staff.nav')}>
            <ul className="frame-width">
              {links
                .filter(({ shown }) => shown)
                .map(({ to, text, end }) => (
                  <li key={to}>
                    <NavLink to={to} end={end}>
                      {text}
                    </NavLink>
                  </li>
                ))}
            </ul>
          </nav>
        </>
      }
      footer={<Footer municipality={data.name} contactEmail={data.contactEmail} />}
    >
      {children}
    </Frame>
  );
}

export default function StaffLayout() {
  return (
    <StaffFrame data={useLoaderData<typeof loader>()}>
      <Outlet />
    </StaffFrame>
  );
}

export function ErrorBoundary() {
  const data = useRouteLoaderData<typeof loader>('site/staff-layout');
  const content = <ErrorContent error={useRouteError()} />;
  if (!data) {
    return (
      <Frame header={<Header municipality="Samråd" />} footer={null}>
        {content}
      </Frame>
    );
  }
  return <StaffFrame data={data}>{content}</StaffFrame>;
}
