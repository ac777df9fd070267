import { describe, expect, it } from 'vitest';
import {
  couldInRound,
  mayInRound,
  roundDeeds,
  roundRoles,
  roundRules,
  roundStages,
  type RoundDeed,
  type RoundRole,
} from './round-rules';

// Written out by hand, so that a change of the rules must be made twice. For each deed and role the stages at which it
// may be done: i(nvited) t(hinking) T(ogether) a(dopted) s(ubmitted) n(othing to remark).
const table: Record<RoundDeed, Record<RoundRole, string>> = {
  seeQuestions: /*     */ { stranger: '', member: 'itTasn', leader: 'itTasn', secretary: 'itTasn', planner: 'itTasn' },
  seeStage: /*         */ { stranger: '', member: 'itTasn', leader: 'itTasn', secretary: 'itTasn', planner: 'itTasn' },
  answer: /*           */ { stranger: '', member: 'tT', leader: 'tT', secretary: '', planner: '' },
  seeOwnAnswers: /*    */ { stranger: '', member: 'tTasn', leader: 'tTasn', secretary: '', planner: '' },
  seeAllAnswers: /*    */ { stranger: '', member: 'Tas', leader: 'Tas', secretary: 'Tas', planner: '' },
  seeCommonText: /*    */ { stranger: '', member: 'Tas', leader: 'Tas', secretary: 'Tas', planner: '' },
  helpMembers: /*      */ { stranger: '', member: '', leader: '', secretary: 'itT', planner: '' },
  openThinking: /*     */ { stranger: '', member: '', leader: '', secretary: 'i', planner: '' },
  openTogether: /*     */ { stranger: '', member: '', leader: '', secretary: 't', planner: '' },
  edit: /*             */ { stranger: '', member: '', leader: '', secretary: 'T', planner: '' },
  adopt: /*            */ { stranger: '', member: '', leader: 'T', secretary: '', planner: '' },
  attachMinutes: /*    */ { stranger: '', member: '', leader: '', secretary: 'Ta', planner: '' },
  submit: /*           */ { stranger: '', member: '', leader: '', secretary: 'a', planner: '' },
  declareNothing: /*   */ { stranger: '', member: '', leader: 'itT', secretary: 'itT', planner: '' },
  seeStatement: /*     */ { stranger: '', member: 'as', leader: 'as', secretary: 'as', planner: 's' },
  seeAnswersBack: /*   */ { stranger: '', member: 's', leader: 's', secretary: 's', planner: 's' },
  remind: /*           */ { stranger: '', member: '', leader: '', secretary: '', planner: 'itTa' },
  sendAnswersBack: /*  */ { stranger: '', member: '', leader: '', secretary: '', planner: 's' },
};

const letters = { invited: 'i', thinking: 't', together: 'T', adopted: 'a', submitted: 's', nothingToRemark: 'n' };

describe.each(roundDeeds)('%s', (deed) => {
  it.each(roundRoles)('%s', (role) => {
    const stages = roundStages.filter((stage) => mayInRound([role], stage, deed)).map((stage) => letters[stage]);
    expect(stages.join('')).toBe(table[deed][role]);
    expect(couldInRound([role], deed)).toBe(table[deed][role] !== '');
  });
});

it('lets nobody see what members think while they think alone, and the planner nothing before it is submitted', () => {
  for (const role of roundRoles) expect(roundRules.thinking[role]).not.toContain('seeAllAnswers');
  for (const stage of ['invited', 'thinking', 'together', 'adopted'] as const) {
    expect(roundRules[stage].planner.filter((deed) => /Answers|Text|Statement/.test(deed))).toEqual([]);
  }
});
