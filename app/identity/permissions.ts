/**
 * Who may do what: the one place. A role gives permissions; a council role gives them for its own council only.
 * Anonymous visitors have none: what they may do (read what is published, comment while a hearing is open) is decided
 * by the state of the hearing, not by who they are.
 */
export type Role = 'administrator' | 'planner' | 'facilitator' | 'councilSecretary' | 'councilMember';

export type Permission =
  /** People, their roles, the councils and the municipality's own data. */
  | 'users.manage'
  /** Import, publish, set the hearing up. */
  | 'plans.manage'
  /** Read everything that came in, code it, answer it, remove it from public view. */
  | 'inputs.triage'
  /** Type in what came on paper or by e-mail. */
  | 'submissions.typeIn'
  /** Give answers back: to their senders and to the public. */
  | 'answers.publish'
  /** Download the hearing report. */
  | 'reports.read'
  /** Invite consulted parties to a hearing: letters, parts of the plan, questions, reminders. */
  | 'parties.invite'
  /** Lead a council's round from the invitation to the statement (see councils/round-rules.ts). */
  | 'rounds.lead'
  /** Enter a council's statement. */
  | 'statements.register'
  /** See the council's own members and statements. */
  | 'council.read'
  /** Enter a workshop's notes and see them. */
  | 'workshops.record'
  /** See which mails are queued, sent and failed, and try again. */
  | 'mail.manage';

interface RoleRule {
  anywhere: readonly Permission[];
  ownCouncil: readonly Permission[];
}

export const rules: Record<Role, RoleRule> = {
  administrator: { anywhere: ['users.manage', 'mail.manage'], ownCouncil: [] },
  planner: {
    anywhere: [
      'plans.manage',
      'inputs.triage',
      'answers.publish',
      'submissions.typeIn',
      'reports.read',
      'parties.invite',
      'statements.register',
      'council.read',
      'workshops.record',
      'mail.manage',
    ],
    ownCouncil: [],
  },
  facilitator: { anywhere: ['workshops.record'], ownCouncil: [] },
  councilSecretary: { anywhere: [], ownCouncil: ['council.read', 'rounds.lead', 'statements.register'] },
  councilMember: { anywhere: [], ownCouncil: ['council.read'] },
};

export interface Viewer {
  id: string;
  name: string;
  email: string;
  roles: readonly { role: Role; councilId: string | null }[];
}

/**
 * May this viewer do this? For a deed in a council, name the council.
 * Without a council the answer is about doing it everywhere.
 */
export function may(viewer: Viewer | null, permission: Permission, councilId?: string | null): boolean {
  return (viewer?.roles ?? []).some(
    (grant) =>
      rules[grant.role].anywhere.includes(permission) ||
      (!!councilId && grant.councilId === councilId && rules[grant.role].ownCouncil.includes(permission)),
  );
}

/**
 * A resident who has signed in has no permissions; what they may do is see, correct and withdraw what they sent
 * themselves while signed in.
 */
export const isSender = (
  participant: { id: string } | null | undefined,
  { participantId }: { participantId: string | null },
): boolean => !!participant && participantId === participant.id;

/** The councils in which the viewer may do this: all of them, or those listed by id. */
export function councilsWhere(viewer: Viewer, permission: Permission): 'all' | string[] {
  if (may(viewer, permission)) return 'all';
  return viewer.roles.flatMap(({ councilId }) => (councilId && may(viewer, permission, councilId) ? [councilId] : []));
}
