import { database } from '~/platform/database.server';
import { Failure } from '~/platform/failure';
import { describeError, log } from '~/platform/log.server';
import type { Picture } from './picture';
import { pictureOf } from './pictures.server';
import { presenceIn } from './presence.server';
import { consoleView, plenaryView, roomView, screenBoard, tableView } from './views';

/** Who listens to a workshop: a participant's device, a preview of one table's devices, the projector, or a console. */
export type Listener = { participant: string } | { table: string } | { screen: true } | { facilitator: string };

/** What a listener is shown, part by part; a part that is as it was is not sent again. */
export type Part = 'room' | 'table' | 'plenary' | 'screen' | 'console' | 'gone';
type Send = (part: Part, json: string, version: number) => void;

interface Subscription {
  listener: Listener;
  send: Send;
  sent: Map<Part, string>;
  /** Of the workshop as it was sent last. */
  version: number;
}

interface Room {
  subscriptions: Set<Subscription>;
  timer: NodeJS.Timeout | null;
  /** The version that all who listen were told last. */
  told: number;
  lastTook: number;
  lastAt: number;
  watcher: NodeJS.Timeout;
}

/** Updates of one workshop are sent at most this often, and never so often that they take a quarter of the time. */
const pauseMs = 150;
/** How often changes by other processes, and who is writing, are looked for. */
const watchMs = 1_000;

const rooms = new Map<string, Room>();

/** Tells everybody who listens to a workshop that something in it is new. Called after the commit. */
export function announce(workshopId: string): void {
  const room = rooms.get(workshopId);
  if (!room || room.timer) return;
  const wait = Math.max(0, room.lastAt + Math.max(pauseMs, 4 * room.lastTook) - Date.now());
  room.timer = setTimeout(() => {
    room.timer = null;
    void tell(workshopId, room);
  }, wait);
}

async function tell(workshopId: string, room: Room): Promise<void> {
  const began = Date.now();
  try {
    const picture = await pictureOf(workshopId);
    room.told = picture.workshop.version;
    const parts = partsOf(picture);
    for (const subscription of room.subscriptions) deliver(subscription, parts);
  } catch (error) {
    if (error instanceof Failure) for (const { send } of room.subscriptions) send('gone', 'true', room.told);
    else log('error', 'workshop.tell.failed', describeError(error));
  }
  room.lastAt = Date.now();
  room.lastTook = room.lastAt - began;
}

type Parts = ReturnType<typeof partsOf>;

/** Each part as text, made when somebody first needs it: a hall of people at one table shares one text. */
function partsOf(picture: Picture) {
  const presence = presenceIn(picture.workshop.id);
  const texts = new Map<string, string>();
  const once = (key: string, make: () => unknown) => {
    const text = texts.get(key) ?? JSON.stringify(make() ?? null);
    texts.set(key, text);
    return text;
  };
  return {
    picture,
    room: () => once('room', () => roomView(picture, presence)),
    table: (id: string) => once(`table ${id}`, () => tableView(picture, id)),
    plenary: () => once('plenary', () => plenaryView(picture)),
    screen: () => once('screen', () => screenBoard(picture)),
    console: () => once('console', () => consoleView(picture, presence)),
  };
}

function partsFor(listener: Listener, parts: Parts): [Part, string][] {
  if ('facilitator' in listener)
    return [
      ['room', parts.room()],
      ['console', parts.console()],
    ];
  if ('screen' in listener)
    return [
      ['room', parts.room()],
      ['screen', parts.screen()],
    ];
  const groupId =
    'table' in listener ? listener.table : (parts.picture.participants.get(listener.participant)?.groupId ?? null);
  return [
    ['room', parts.room()],
    ['table', groupId ? parts.table(groupId) : 'null'],
    ['plenary', parts.plenary()],
  ];
}

function deliver(subscription: Subscription, parts: Parts): void {
  const { listener, sent, send } = subscription;
  const { version } = parts.picture.workshop;
  // Read before what was sent meanwhile: it would take the listener back.
  if (version < subscription.version) return;
  subscription.version = version;
  for (const [part, json] of partsFor(listener, parts)) {
    if (sent.get(part) === json) continue;
    sent.set(part, json);
    send(part, json, version);
  }
}

/** Everything a listener may see now, as one JSON object: for the first view, and for devices that ask instead of listening. */
export async function viewFor(workshopId: string, listener: Listener): Promise<string> {
  const picture = await pictureOf(workshopId);
  const fields = partsFor(listener, partsOf(picture)).map(([part, json]) => `"${part}":${json}`);
  return `{"now":${Date.now()},"version":${picture.workshop.version},${fields.join(',')}}`;
}

/** Sends what a listener may see, now and whenever it changes, until the returned function is called. */
export function subscribe(workshopId: string, listener: Listener, send: Send): () => void {
  const room = rooms.get(workshopId) ?? openRoom(workshopId);
  const subscription: Subscription = { listener, send, sent: new Map(), version: -1 };
  room.subscriptions.add(subscription);
  const left = 'participant' in listener ? presenceIn(workshopId).come(listener.participant) : undefined;
  void pictureOf(workshopId)
    .then((picture) => deliver(subscription, partsOf(picture)))
    .catch(() => send('gone', 'true', -1));
  if (left) announce(workshopId);
  return () => {
    if (!room.subscriptions.delete(subscription)) return;
    left?.();
    if (room.subscriptions.size > 0) return announce(workshopId);
    clearInterval(room.watcher);
    if (room.timer) clearTimeout(room.timer);
    rooms.delete(workshopId);
  };
}

function openRoom(workshopId: string): Room {
  let writing = 0;
  const watcher = setInterval(() => {
    const writingNow = presenceIn(workshopId).writing();
    if (writing !== writingNow) announce(workshopId);
    writing = writingNow;
    void database()
      .workshop.findUnique({ where: { id: workshopId }, select: { version: true } })
      .then((row) => row?.version !== room.told && announce(workshopId))
      .catch((error: unknown) => log('error', 'workshop.watch.failed', describeError(error)));
  }, watchMs);
  watcher.unref();
  const room: Room = { subscriptions: new Set(), timer: null, told: -1, lastTook: 0, lastAt: 0, watcher };
  rooms.set(workshopId, room);
  return room;
}

/** Ends all live connections, so that the server can stop; devices come back by themselves. */
export function closeRooms(): void {
  for (const room of rooms.values()) for (const { send } of room.subscriptions) send('gone', 'false', room.told);
}
