import { describe, expect, it } from 'vitest';
import { councilsWhere, may, type Permission, type Role, type Viewer } from './permissions';

const permissions: Permission[] = [
  'users.manage',
  'plans.manage',
  'inputs.triage',
  'reports.read',
  'statements.register',
  'council.read',
  'workshops.record',
  'mail.manage',
  'parties.invite',
  'rounds.lead',
  'answers.publish',
  'submissions.typeIn',
];

// Written out by hand, so that a change of the rules must be made twice: yes, no, or only in the own council.
const table: Record<Role, string> = {
  //                 users plans inputs reports statements council workshops mail parties rounds answers typeIn
  administrator: /* */ 'yes no no no no no no yes no no no no',
  planner: /*       */ 'no yes yes yes yes yes yes yes yes no yes yes',
  facilitator: /*   */ 'no no no no no no yes no no no no no',
  councilSecretary: 'no no no no own own no no no own no no',
  councilMember: /* */ 'no no no no no own no no no no no no',
};

const viewer = (...roles: Viewer['roles']): Viewer => ({ id: 'u', name: 'U', email: 'u@example.no', roles });

describe.each(Object.keys(table) as Role[])('%s', (role) => {
  const answers = table[role].split(' ');
  const inCouncil = role.startsWith('council') ? 'own' : null;
  it.each(permissions.map((permission, index) => [permission, answers[index]] as const))(
    '%s: %s',
    (permission, answer) => {
      const person = viewer({ role, councilId: inCouncil });
      expect(may(person, permission)).toBe(answer === 'yes');
      expect(may(person, permission, 'own')).toBe(answer !== 'no');
      expect(may(person, permission, 'other')).toBe(answer === 'yes');
    },
  );
});

it('gives a visitor nothing', () => {
  for (const permission of permissions) expect(may(null, permission, 'own')).toBe(false);
});

it('adds up several roles, each in its own council', () => {
  const person = viewer({ role: 'councilSecretary', councilId: 'a' }, { role: 'councilMember', councilId: 'b' });
  expect(councilsWhere(person, 'council.read')).toEqual(['a', 'b']);
  expect(councilsWhere(person, 'statements.register')).toEqual(['a']);
  expect(councilsWhere(viewer({ role: 'planner', councilId: null }), 'council.read')).toBe('all');
});
