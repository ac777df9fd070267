import type { RoundDeed, RoundStage } from '../../app/councils/round-rules';

/** What the test of the rules and its server tell each other. */

export interface GivenRound {
  id: string;
  council: string;
  plan: string;
  party: string;
  /** Secrets of the personal links of the leader and of a member. */
  leader: string;
  member: string;
}

export interface GivenRounds {
  /** A round at each stage: to look at, and to be refused in. */
  shared: Record<RoundStage, GivenRound>;
  /** One for each "stage deed role" that may be done and ends the stage. */
  own: Record<string, GivenRound>;
  password: string;
  secretary: string;
  planner: string;
  otherSecretary: string;
  /** A round of another council, and the secret of its leader's link. */
  otherRound: string;
  otherMember: string;
}

/** Deeds after which the round is at another stage, or cannot be done again. */
export const endsStage: readonly RoundDeed[] = [
  'openThinking',
  'openTogether',
  'adopt',
  'submit',
  'declareNothing',
  'sendAnswersBack',
];

/** Words that only this test says. */
export const said = { answer: 'Plangruppa tek inn gangbrua.' };
