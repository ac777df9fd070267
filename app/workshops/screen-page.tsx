import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { paths } from '~/paths';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { useTranslation } from 'react-i18next';
import { requireScreen } from './require-device.server';
import { RoomRoot } from './room-frame';
import { joinAddress, roomTold } from './room-told.server';

export const handle: PageHandle = { page: 'plain' };

export async function loader(args: LoaderFunctionArgs) {
  const workshop = await requireScreen(args);
  const { code = '', secret = '' } = args.params;
  return {
    title: workshop.title,
    told: {
      ...roomTold(workshop, args.context.languageForm),
      ...(await joinAddress(args.request, code)),
      devices: workshop.devices,
      state: paths.screenState(code, secret),
      events: paths.screenEvents(code, secret),
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data?.title),
  { name: 'robots', content: 'noindex' },
];

/** The view for the wall. Whoever has its address sees it: the machine at the projector needs no account. */
export default function ScreenPage() {
  const { title, told } = useLoaderData<typeof loader>();
  const { t } = useTranslation('room');
  return (
    <RoomRoot script="screen" className="screen" told={told}>
      <h1 className="screen-question">{title}</h1>
      <p>{t('device.connecting')}</p>
    </RoomRoot>
  );
}
