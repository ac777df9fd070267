import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { municipality } from '~/identity/municipality.server';
import { paths } from '~/paths';
import { found } from '~/platform/failure';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { requireRoom } from './require-workshop.server';
import { RoomHeader } from './room-header';
import { RoomRoot } from './room-frame';
import { roomTold } from './room-told.server';

export const handle: PageHandle = { page: 'plain' };

/** The same page that the devices of a table have, drawn by the same script from the same view. */
export async function loader(args: LoaderFunctionArgs) {
  const { hearing, workshop } = await requireRoom(args);
  const number = new URL(args.request.url).searchParams.get('nr') ?? '1';
  const table = found(workshop.groups.find((group) => String(group.number) === number));
  const address = [hearing.plan.slug, hearing.number, workshop.id, table.number] as const;
  return {
    municipality: (await municipality()).name,
    title: workshop.title,
    told: {
      ...roomTold(workshop, args.context.languageForm),
      kind: 'preview',
      state: paths.workshopPreviewState(...address),
      events: paths.workshopPreviewEvents(...address),
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function PreviewPage() {
  const { municipality: name, title, told } = useLoaderData<typeof loader>();
  const { t } = useTranslation('room');
  return (
    <>
      <RoomHeader municipality={name} />
      <aside aria-label={t('device.preview')}>
        <p className="preview-notice">{t('device.preview')}</p>
      </aside>
      <RoomRoot script="device" className="room" told={told}>
        <h1 className="room-title">{title}</h1>
      </RoomRoot>
    </>
  );
}
