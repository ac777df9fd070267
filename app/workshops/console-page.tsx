import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { requireRoom } from './require-workshop.server';
import { RoomHeader } from './room-header';
import { RoomRoot } from './room-frame';
import { municipality } from '~/identity/municipality.server';
import { roomTold } from './room-told.server';

export const handle: PageHandle = { page: 'plain' };

export async function loader(args: LoaderFunctionArgs) {
  const { hearing, workshop } = await requireRoom(args);
  const { slug } = hearing.plan;
  const address = [slug, hearing.number, workshop.id] as const;
  return {
    municipality: (await municipality()).name,
    title: workshop.title,
    record: paths.workshop(...address),
    told: {
      ...roomTold(workshop, args.context.languageForm),
      state: paths.workshopConsoleState(...address),
      events: paths.workshopConsoleEvents(...address),
      action: paths.workshopAction(...address),
      record: paths.workshop(...address),
      preview: paths.workshopPreview(...address, ''),
      screen: paths.screen(workshop.code, workshop.screenSecret),
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

/** The facilitator's console. It fills the screen of a telephone, so it has no menus. */
export default function ConsolePage() {
  const { municipality: name, title, record, told } = useLoaderData<typeof loader>();
  const { t } = useTranslation('room');
  return (
    <>
      <RoomHeader municipality={name} />
      <nav aria-label={t('console.backToRecord')}>
        <p className="console-back">
          <a className="back-link" href={record}>
            {t('console.backToRecord')}
          </a>
        </p>
      </nav>
      <RoomRoot script="console" className="console" told={told}>
        <h1 className="room-title">{title}</h1>
        <p>{t('device.connecting')}</p>
      </RoomRoot>
    </>
  );
}
