import { database } from '~/platform/database.server';
import type { Role } from './permissions';

const roleFields = { select: { role: true, councilId: true, council: { select: { name: true } } } } as const;
const personFields = {
  id: true,
  name: true,
  email: true,
  active: true,
  languageForm: true,
  roles: roleFields,
} as const;

/** Everybody with an account, the closed ones last, with their roles. */
export async function people() {
  const users = await database().user.findMany({
    orderBy: [{ active: 'desc' }, { name: 'asc' }],
    select: personFields,
  });
  return users.map(withCouncilNames);
}

/** Those who can sign in to a demonstration. Ask only where `municipality().demo` says so. */
export async function demoAccounts() {
  const users = await database().user.findMany({
    where: { active: true },
    orderBy: { createdAt: 'asc' },
    select: { id: true, name: true, email: true, roles: roleFields },
  });
  return users.map(withCouncilNames);
}

/** One person as the page that changes them shows them. Null when there is none. */
export async function personById(id: string) {
  const user = await database().user.findUnique({ where: { id }, select: { ...personFields, revision: true } });
  return user && withCouncilNames(user);
}

/** All councils, with how many members each has. */
export async function allCouncils() {
  const councils = await database().council.findMany({
    orderBy: { name: 'asc' },
    select: { id: true, name: true, kind: true, _count: { select: { members: { where: { leftAt: null } } } } },
  });
  return councils.map(({ _count, ...council }) => ({ ...council, members: _count.members }));
}

/** One council with its members in order. Null when there is none. */
export const councilById = (id: string) =>
  database().council.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      kind: true,
      languageForm: true,
      contactEmail: true,
      composition: true,
      members: {
        where: { leftAt: null },
        orderBy: { position: 'asc' },
        select: { id: true, name: true, function: true, email: true, termFrom: true, termTo: true },
      },
    },
  });

export type CouncilDetails = NonNullable<Awaited<ReturnType<typeof councilById>>>;

function withCouncilNames<
  T extends { roles: { role: Role; councilId: string | null; council: { name: string } | null }[] },
>({ roles, ...person }: T) {
  return {
    ...person,
    roles: roles.map(({ role, councilId, council }) => ({ role, councilId, council: council?.name ?? null })),
  };
}

/** The municipality's own data with its revision; 0 while it is not set up. */
export async function municipalityToChange() {
  const row = await database().municipality.findFirst({
    select: {
      name: true,
      languageForm: true,
      contactEmail: true,
      website: true,
      accessibilityUrl: true,
      revision: true,
    },
  });
  return (
    row ?? { name: '', languageForm: 'nn' as const, contactEmail: '', website: '', accessibilityUrl: '', revision: 0 }
  );
}
