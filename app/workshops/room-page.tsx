import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { municipality } from '~/identity/municipality.server';
import { paths } from '~/paths';
import { config } from '~/platform/config.server';
import { Failure } from '~/platform/failure';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { readCode } from './code';
import { deviceCookie, deviceSecret, forgetDevice } from './device-cookie';
import { joinWorkshop, participantBySecret } from './join-workshop.server';
import { JoinForm } from './join-form';
import { PlainRoom } from './plain-room';
import { requireDevice, workshopInAddress } from './require-device.server';
import { RoomHeader } from './room-header';
import { RoomRoot } from './room-frame';
import { roomTold } from './room-told.server';
import { plainRoom } from './plain-room.server';
import { longestNote } from './room/sent-notes';
import { takeInNotes } from './room/take-in-notes.server';
import { groupsInOrder } from './room/picture';
import { pictureOf } from './room/pictures.server';

export const handle: PageHandle = { page: 'plain' };

export async function loader(args: LoaderFunctionArgs) {
  const { params, request, context } = args;
  const url = new URL(request.url);
  // Typed by hand, or read off a table's card: one address for each workshop, so that its cookie fits.
  const read = readCode(params.code ?? '');
  if (read && read.code !== params.code) throw redirect(paths.room(read.code, read.table));
  const workshop = await workshopInAddress(args);
  const { name } = await municipality();
  const participant = await participantBySecret(workshop.id, deviceSecret(request.headers.get('Cookie')));
  const code = params.code ?? '';
  const common = { municipality: name, title: workshop.title, lang: workshop.languageForm, code };
  if (!participant) {
    const picture = await pictureOf(workshop.id);
    return {
      ...common,
      joining: {
        devices: workshop.devices,
        isOver: workshop.state === 'finished',
        table: Number(url.searchParams.get('bord')) || null,
        tables: groupsInOrder(picture).map((group) => ({ number: group.number, name: group.name })),
      },
      room: null,
    };
  }
  return {
    ...common,
    joining: null,
    room: {
      plain: await plainRoom(workshop.id, participant.id),
      told: {
        ...roomTold(workshop, context.languageForm),
        kind: 'device',
        participant: participant.id,
        state: paths.roomState(code),
        events: paths.roomEvents(code),
        notes: paths.roomNotes(code),
        action: paths.roomAction(code),
      },
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data?.title),
  { name: 'robots', content: 'noindex' },
];

const joinSchema = z.object({
  intent: z.literal('join'),
  table: z.coerce.number().int().min(1).max(999).nullable().catch(null),
  firstName: z.string().trim().max(40).catch(''),
});
const noteSchema = z.object({
  intent: z.literal('note'),
  id: z.uuid(),
  text: z.string().trim().max(longestNote),
  step: z.string().max(40),
  question: z.string().max(40),
});
const leaveSchema = z.object({ intent: z.literal('leave') });

/** Joins, leaves, or takes a note from a device without scripts. */
export async function action(args: ActionFunctionArgs) {
  const workshop = await workshopInAddress(args);
  const code = workshop.code ?? '';
  const form = z
    .discriminatedUnion('intent', [joinSchema, noteSchema, leaveSchema])
    .safeParse(Object.fromEntries(await args.request.formData()));
  if (!form.success) throw new Failure('badRequest');
  const back = (headers?: HeadersInit) => redirect(paths.room(code), { status: 303, ...(headers ? { headers } : {}) });
  switch (form.data.intent) {
    case 'join': {
      const { secret } = await joinWorkshop(workshop.id, form.data);
      return back({ 'Set-Cookie': deviceCookie(code, secret, config().secureCookies) });
    }
    case 'leave':
      return back({ 'Set-Cookie': forgetDevice(code) });
    case 'note': {
      const { participantId } = await requireDevice(args);
      const { id, text, step, question } = form.data;
      if (!text) return data(null, { status: 422 });
      const note = { id, text, step, question, kind: 'note', caseKey: '', actor: '', onNoteId: null } as const;
      await takeInNotes(workshop.id, participantId, [{ ...note, writtenAt: Date.now(), edition: 1, withdrawn: false }]);
      return back();
    }
  }
}

/** A participant's page: first the way in, then what to do now. */
export default function RoomPage() {
  const { municipality: name, title, lang, code, joining, room } = useLoaderData<typeof loader>();
  const { i18n } = useTranslation('room');
  return (
    <>
      <RoomHeader municipality={name} />
      {joining ? (
        <main className="room">
          <JoinForm title={title} lang={lang === i18n.language ? undefined : lang} {...joining} />
        </main>
      ) : (
        room && (
          <RoomRoot script="device" className="room" told={room.told}>
            <PlainRoom title={title} code={code} {...room.plain} />
          </RoomRoot>
        )
      )}
    </>
  );
}
