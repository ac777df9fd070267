import { Failure, found } from '~/platform/failure';
import { stepAt } from '../methods/script';
import type { PlannedAction, RoomAction, RowChange } from './action';
import { planBoardAction } from './plan-board-action';
import type { RoomNote } from './picture';
import { mustSitAt, type Planning } from './planning';
import { inHand, turnAt } from './turns';
import { isOnTable, stands } from './visibility';

type Of<D extends RoomAction['do']> = Extract<RoomAction, { do: D }>;

const facilitatorsOnly = new Set<RoomAction['do']>([
  'start',
  'goTo',
  'pause',
  'resume',
  'extend',
  'finish',
  'reopen',
  'seat',
  'remove',
  'restore',
  'shareAll',
]);

/**
 * What an action changes, row by row, as the workshop is now. Nothing is read or written here.
 *
 * @throws Failure `forbidden` for who may not, `notFound` for what is not there or not to be seen, `conflict` for what
 *   does not fit the state of the workshop
 */
export function planAction(planning: Planning, action: RoomAction): PlannedAction {
  if ('participant' in planning.actor) {
    if (facilitatorsOnly.has(action.do)) throw new Failure('forbidden');
    found(planning.picture.participants.get(planning.actor.participant));
  }
  switch (action.do) {
    case 'start':
    case 'goTo':
    case 'pause':
    case 'resume':
    case 'extend':
    case 'finish':
    case 'reopen':
      return inCourse(planCourse(planning, action));
    case 'seat':
      return inCourse(planSeat(planning, action));
    case 'remove':
    case 'restore':
      return inCourse(planModeration(planning, action));
    case 'share':
      return planShare(planning, action);
    case 'shareAll':
      return planShareAll(planning, action);
    case 'skipTurn':
      return planSkip(planning, action);
    case 'done':
      return inCourse(planDone(planning, action));
    case 'undo':
      // Undoing reads the log and is not planned from the picture.
      throw new Failure('badRequest');
    default:
      return planBoardAction(planning, action);
  }
}

const inCourse = (changes: RowChange[]): PlannedAction => ({ groupId: null, changes });

const iso = (date: Date | null) => date?.toISOString() ?? null;

/** Fields of the workshop's own row; only those that change are kept. */
function changeWorkshop({ picture: { workshop } }: Planning, after: Record<string, unknown>): RowChange[] {
  const now: Record<string, unknown> = {
    state: workshop.state,
    step: workshop.step,
    stepEndsAt: iso(workshop.stepEndsAt),
    pausedMs: workshop.pausedMs,
    startedAt: iso(workshop.startedAt),
    finishedAt: iso(workshop.finishedAt),
  };
  const changed = Object.entries(after).filter(([name, value]) => now[name] !== value);
  if (changed.length === 0) return [];
  const before = Object.fromEntries(changed.map(([name]) => [name, now[name]]));
  return [{ table: 'workshop', id: workshop.id, before, after: Object.fromEntries(changed) }];
}

function planCourse(
  planning: Planning,
  action: Of<'start' | 'goTo' | 'pause' | 'resume' | 'extend' | 'finish' | 'reopen'>,
): RowChange[] {
  const { picture, now } = planning;
  const { workshop } = picture;
  const { script, state, stepEndsAt, pausedMs } = workshop;
  const beginning = (step: number) => ({
    step,
    stepEndsAt: new Date(now.getTime() + stepAt(script, step).minutes * 60_000).toISOString(),
    pausedMs: null,
  });
  const only = (wanted: typeof state) => {
    if (state !== wanted) throw new Failure('conflict');
  };
  switch (action.do) {
    case 'start':
      only('planned');
      return changeWorkshop(planning, { state: 'running', startedAt: now.toISOString(), ...beginning(0) });
    case 'goTo':
      only('running');
      if (action.step >= script.steps.length) throw new Failure('conflict');
      return changeWorkshop(planning, beginning(action.step));
    case 'pause':
      only('running');
      if (!stepEndsAt) return [];
      return changeWorkshop(planning, { stepEndsAt: null, pausedMs: stepEndsAt.getTime() - now.getTime() });
    case 'resume':
      only('running');
      if (stepEndsAt) return [];
      return changeWorkshop(planning, {
        stepEndsAt: new Date(now.getTime() + (pausedMs ?? 0)).toISOString(),
        pausedMs: null,
      });
    case 'extend': {
      only('running');
      const by = action.seconds * 1000;
      if (!stepEndsAt) return changeWorkshop(planning, { pausedMs: (pausedMs ?? 0) + by });
      // A step whose time was up gets the extra time from now on.
      const from = by > 0 ? Math.max(stepEndsAt.getTime(), now.getTime()) : stepEndsAt.getTime();
      return changeWorkshop(planning, { stepEndsAt: new Date(from + by).toISOString() });
    }
    case 'finish':
      only('running');
      return changeWorkshop(planning, {
        state: 'finished',
        finishedAt: now.toISOString(),
        stepEndsAt: null,
        pausedMs: null,
      });
    case 'reopen':
      only('finished');
      if (workshop.handedInAt) throw new Failure('conflict');
      return changeWorkshop(planning, { state: 'running', finishedAt: null, ...beginning(workshop.step) });
  }
}

function planSeat({ picture }: Planning, action: Of<'seat'>): RowChange[] {
  const participant = found(picture.participants.get(action.participant));
  const group = found(picture.groups.get(action.group));
  if (participant.groupId === group.id) return [];
  const changes: RowChange[] = [
    {
      table: 'participant',
      id: participant.id,
      before: { groupId: participant.groupId },
      after: { groupId: group.id },
    },
  ];
  // What they have in hand goes along to the new table; what is on the old table stays there.
  for (const note of inHand(picture, participant.id)) {
    changes.push({ table: 'note', id: note.id, before: { groupId: note.groupId }, after: { groupId: group.id } });
  }
  return changes;
}

function planModeration({ picture, now }: Planning, action: Of<'remove' | 'restore'>): RowChange[] {
  const note = found(picture.notes.get(action.note));
  const removedAt = action.do === 'remove' ? now.toISOString() : null;
  if (Boolean(note.removedAt) === Boolean(removedAt)) return [];
  // What was handed in is in the pool; there it is removed from view by the planners.
  if (note.inputId) throw new Failure('conflict');
  return [{ table: 'note', id: note.id, before: { removedAt: iso(note.removedAt) }, after: { removedAt } }];
}

const sharing = (note: RoomNote, now: Date): RowChange => ({
  table: 'note',
  id: note.id,
  before: { sharedAt: null },
  after: { sharedAt: now.toISOString() },
});

function planShare({ picture, actor, now }: Planning, action: Of<'share'>): PlannedAction {
  const note = found(picture.notes.get(action.note));
  const group = found(picture.groups.get(note.groupId ?? ''));
  if ('participant' in actor && note.participantId !== actor.participant) throw new Failure('notFound');
  if (!stands(note)) throw new Failure('notFound');
  if (isOnTable(note, picture)) return { groupId: group.id, changes: [] };
  if ('participant' in actor && turnAt(picture, group.id) !== actor.participant) throw new Failure('conflict');
  return { groupId: group.id, changes: [sharing(note, now), ...turnTo(group, note.participantId)] };
}

const turnTo = (group: { id: string; lastTurnId: string | null }, lastTurnId: string | null): RowChange[] =>
  lastTurnId === group.lastTurnId
    ? []
    : [{ table: 'group', id: group.id, before: { lastTurnId: group.lastTurnId }, after: { lastTurnId } }];

function planShareAll({ picture, now }: Planning, action: Of<'shareAll'>): PlannedAction {
  const group = found(picture.groups.get(action.group));
  const hidden = [...picture.notes.values()].filter(
    (note) => note.groupId === group.id && stands(note) && !isOnTable(note, picture),
  );
  return { groupId: group.id, changes: hidden.map((note) => sharing(note, now)) };
}

function planSkip({ picture, actor }: Planning, action: Of<'skipTurn'>): PlannedAction {
  const group = found(picture.groups.get(action.group));
  mustSitAt(picture, actor, group.id);
  const turn = turnAt(picture, group.id);
  return { groupId: group.id, changes: turn ? turnTo(group, turn) : [] };
}

function planDone({ picture, actor }: Planning, action: Of<'done'>): RowChange[] {
  if (!('participant' in actor)) throw new Failure('badRequest');
  const { id, doneStep } = found(picture.participants.get(actor.participant));
  if (doneStep === action.step) return [];
  return [{ table: 'participant', id, before: { doneStep }, after: { doneStep: action.step } }];
}
