import { database } from '~/platform/database.server';
import type { Day } from '~/platform/norwegian-time';

const hearingFields = {
  id: true,
  number: true,
  versionId: true,
  opensOn: true,
  closesOn: true,
  shortPeriodReason: true,
  inputVisibility: true,
  nameRequirement: true,
  contactRequirement: true,
  namesShown: true,
  supportOpen: true,
  signIn: true,
  publishedAt: true,
  revision: true,
} as const;

/** Published hearings with their plans, the one that closes last first. */
export function publishedHearings() {
  return database().hearing.findMany({
    where: { publishedAt: { not: null } },
    orderBy: [{ closesOn: 'desc' }, { id: 'asc' }],
    select: {
      ...hearingFields,
      plan: { select: { slug: true, title: true, kind: true, summary: true, languageForm: true } },
    },
  });
}

/** A plan by its slug with its newest published hearing, whose version is what the public reads. Null when there is none. */
export async function publishedPlan(slug: string) {
  const plan = await database().plan.findUnique({
    where: { slug },
    include: {
      hearings: {
        where: { publishedAt: { not: null } },
        orderBy: { number: 'desc' },
        take: 1,
        select: {
          ...hearingFields,
          version: { select: { id: true, number: true, title: true, subtitle: true, languageForm: true } },
          consultedParties: { select: { name: true, council: { select: { name: true, languageForm: true } } } },
        },
      },
    },
  });
  const hearing = plan?.hearings[0];
  if (!plan || !hearing) return null;
  const { hearings: _, ...rest } = plan;
  return { plan: rest, hearing };
}

export type PublishedPlan = NonNullable<Awaited<ReturnType<typeof publishedPlan>>>;

/** What a database column of whole numbers can hold; a larger one would be an error there and not merely unknown. */
export const canBeNumber = (number: number): boolean => Number.isInteger(number) && Math.abs(number) < 2 ** 31;

/** A hearing as staff address it: by the plan's slug and the hearing's number. Null when there is none. */
export async function hearingByNumber(slug: string, number: number) {
  if (!canBeNumber(number)) return null;
  return database().hearing.findFirst({
    where: { plan: { slug }, number },
    include: { plan: true, version: { select: { id: true, number: true, title: true, languageForm: true } } },
  });
}

export type StaffHearing = NonNullable<Awaited<ReturnType<typeof hearingByNumber>>>;

/** Published hearings that are open on a day, the one that closes first on top. */
export const openHearings = (today: Day) =>
  database().hearing.findMany({
    where: { publishedAt: { not: null }, opensOn: { lte: today }, closesOn: { gte: today } },
    orderBy: [{ closesOn: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      number: true,
      opensOn: true,
      closesOn: true,
      plan: { select: { slug: true, title: true, languageForm: true } },
    },
  });

export type OpenHearing = Awaited<ReturnType<typeof openHearings>>[number];
