/**
 * What each role may see and do at each stage of a council's round: the one place. The code asks `mayInRound`, and
 * round-rules.test.ts reads the table row by row, also from outside.
 *
 *     invited ──► thinking ──► together ──► adopted ──► submitted
 *        └────────────┴────────────┴──────► nothingToRemark
 *
 * A finished statement that is typed in before the council has begun leads from invited to submitted at once
 * (register-statement.server.ts). "No answer" is no stage: it is what a round that never came to an end is called when the hearing has closed.
 */
export const roundStages = ['invited', 'thinking', 'together', 'adopted', 'submitted', 'nothingToRemark'] as const;
export type RoundStage = (typeof roundStages)[number];

/** In one council's round. A stranger is everybody else: other councils' members and secretaries too. */
export const roundRoles = ['stranger', 'member', 'leader', 'secretary', 'planner'] as const;
export type RoundRole = (typeof roundRoles)[number];

export const roundDeeds = [
  /** The letter, the parts of the plan, the questions. */
  'seeQuestions',
  /** How far it has come, and who has answered: never what. */
  'seeStage',
  /** Write one's own answers, and see them. */
  'answer',
  /** See one's own answers. */
  'seeOwnAnswers',
  /** See everybody's answers. */
  'seeAllAnswers',
  /** See the common text as it grows. */
  'seeCommonText',
  /** Give members links and codes, and type in what came on paper. */
  'helpMembers',
  /** Begin the time in which each thinks alone. */
  'openThinking',
  /** Show everybody's answers to all: the meeting begins. */
  'openTogether',
  /** Walk through the answers, write the common text, note open items, votes and dissent, prepare the adoption. */
  'edit',
  /** Adopt the text as it stands. */
  'adopt',
  /** Attach the minutes. */
  'attachMinutes',
  /** Deliver what was adopted. */
  'submit',
  /** Answer formally that there is nothing to remark. */
  'declareNothing',
  /** The adopted statement, as page and PDF. */
  'seeStatement',
  /** What the planning group answered, when it has been sent back. */
  'seeAnswersBack',
  /** Remind the council. */
  'remind',
  /** Send the planning group's answers back. */
  'sendAnswersBack',
] as const;
export type RoundDeed = (typeof roundDeeds)[number];

type Row = Record<RoundRole, readonly RoundDeed[]>;

const nobody: readonly RoundDeed[] = [];

export const roundRules: Record<RoundStage, Row> = {
  invited: {
    stranger: nobody,
    member: ['seeQuestions', 'seeStage'],
    leader: ['seeQuestions', 'seeStage', 'declareNothing'],
    secretary: ['seeQuestions', 'seeStage', 'helpMembers', 'openThinking', 'declareNothing'],
    planner: ['seeQuestions', 'seeStage', 'remind'],
  },
  thinking: {
    stranger: nobody,
    member: ['seeQuestions', 'seeStage', 'answer', 'seeOwnAnswers'],
    leader: ['seeQuestions', 'seeStage', 'answer', 'seeOwnAnswers', 'declareNothing'],
    secretary: ['seeQuestions', 'seeStage', 'helpMembers', 'openTogether', 'declareNothing'],
    planner: ['seeQuestions', 'seeStage', 'remind'],
  },
  together: {
    stranger: nobody,
    member: ['seeQuestions', 'seeStage', 'answer', 'seeOwnAnswers', 'seeAllAnswers', 'seeCommonText'],
    leader: [
      'seeQuestions',
      'seeStage',
      'answer',
      'seeOwnAnswers',
      'seeAllAnswers',
      'seeCommonText',
      'adopt',
      'declareNothing',
    ],
    secretary: [
      'seeQuestions',
      'seeStage',
      'seeAllAnswers',
      'seeCommonText',
      'helpMembers',
      'edit',
      'attachMinutes',
      'declareNothing',
    ],
    planner: ['seeQuestions', 'seeStage', 'remind'],
  },
  adopted: {
    stranger: nobody,
    member: ['seeQuestions', 'seeStage', 'seeOwnAnswers', 'seeAllAnswers', 'seeCommonText', 'seeStatement'],
    leader: ['seeQuestions', 'seeStage', 'seeOwnAnswers', 'seeAllAnswers', 'seeCommonText', 'seeStatement'],
    secretary: [
      'seeQuestions',
      'seeStage',
      'seeAllAnswers',
      'seeCommonText',
      'seeStatement',
      'attachMinutes',
      'submit',
    ],
    planner: ['seeQuestions', 'seeStage', 'remind'],
  },
  submitted: {
    stranger: nobody,
    member: [
      'seeQuestions',
      'seeStage',
      'seeOwnAnswers',
      'seeAllAnswers',
      'seeCommonText',
      'seeStatement',
      'seeAnswersBack',
    ],
    leader: [
      'seeQuestions',
      'seeStage',
      'seeOwnAnswers',
      'seeAllAnswers',
      'seeCommonText',
      'seeStatement',
      'seeAnswersBack',
    ],
    secretary: ['seeQuestions', 'seeStage', 'seeAllAnswers', 'seeCommonText', 'seeStatement', 'seeAnswersBack'],
    planner: ['seeQuestions', 'seeStage', 'seeStatement', 'seeAnswersBack', 'sendAnswersBack'],
  },
  nothingToRemark: {
    stranger: nobody,
    member: ['seeQuestions', 'seeStage', 'seeOwnAnswers'],
    leader: ['seeQuestions', 'seeStage', 'seeOwnAnswers'],
    secretary: ['seeQuestions', 'seeStage'],
    planner: ['seeQuestions', 'seeStage'],
  },
};

/** May somebody with these roles do this at this stage? */
export const mayInRound = (roles: readonly RoundRole[], stage: RoundStage, deed: RoundDeed): boolean =>
  roles.some((role) => roundRules[stage][role].includes(deed));

/** Could they at some other stage? Then it is too early or too late; otherwise it is not theirs. */
export const couldInRound = (roles: readonly RoundRole[], deed: RoundDeed): boolean =>
  roundStages.some((stage) => mayInRound(roles, stage, deed));

/** Members work with their own devices: the codes and links are open. */
export const membersWork = (stage: RoundStage): boolean => stage === 'thinking' || stage === 'together';

/** The council has begun, and has not delivered: its statement comes from the round and from nowhere else. */
export const atWork = (stage: RoundStage): boolean => membersWork(stage) || stage === 'adopted';

/** The council has answered. */
export const hasAnswered = (stage: RoundStage): boolean => stage === 'submitted' || stage === 'nothingToRemark';
