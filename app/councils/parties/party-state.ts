import type { RoundStage } from '../round-rules';

/** How far a consulted party has come, as the planner sees it. */
export const partyStates = [
  'notInvited',
  'invited',
  'opened',
  'working',
  'adopted',
  'submitted',
  'nothingToRemark',
  'noAnswer',
] as const;
export type PartyState = (typeof partyStates)[number];

interface PartyFacts {
  invitedAt: Date | null;
  openedAt: Date | null;
  /** Of a council's round; null for other parties, and before the invitation. */
  stage: RoundStage | null;
  /** A statement or submission of theirs is in the pool, whichever way it came. */
  delivered: boolean;
  nothingAt: Date | null;
}

/** Where a party stands. What it has said counts also when nobody invited it. */
export function partyState(party: PartyFacts, hearingClosed: boolean): PartyState {
  if (party.delivered) return 'submitted';
  if (party.nothingAt || party.stage === 'nothingToRemark') return 'nothingToRemark';
  if (!party.invitedAt) return 'notInvited';
  if (hearingClosed) return 'noAnswer';
  if (party.stage === 'adopted') return 'adopted';
  if (party.stage === 'thinking' || party.stage === 'together') return 'working';
  return party.openedAt ? 'opened' : 'invited';
}

/** It has been asked, and an answer can still come. */
export const canBeReminded = (state: PartyState): boolean =>
  state === 'invited' || state === 'opened' || state === 'working' || state === 'adopted' || state === 'noAnswer';
