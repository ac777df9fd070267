import { database } from '~/platform/database.server';
import { canBeNumber } from '../queries.server';

const notWithdrawn = { withdrawnAt: null };

/** A plan as the planner manages it: settings, versions and hearings, newest first. Null when there is none. */
export function planForStaff(slug: string) {
  return database().plan.findUnique({
    where: { slug },
    include: {
      versions: {
        orderBy: { number: 'desc' },
        select: {
          id: true,
          number: true,
          title: true,
          languageForm: true,
          sourceName: true,
          createdAt: true,
          publishedAt: true,
          _count: { select: { sections: true } },
        },
      },
      hearings: {
        orderBy: { number: 'desc' },
        select: {
          id: true,
          number: true,
          opensOn: true,
          closesOn: true,
          publishedAt: true,
          version: { select: { number: true } },
          _count: {
            select: {
              submissions: { where: notWithdrawn },
              inputs: { where: { ...notWithdrawn, submission: notWithdrawn } },
            },
          },
        },
      },
    },
  });
}

export type PlanForStaff = NonNullable<Awaited<ReturnType<typeof planForStaff>>>;

/** A hearing as the planner sets it up, with its consulted parties. Null when there is none. */
export function hearingForStaff(slug: string, number: number) {
  return database().hearing.findFirst({
    where: { plan: { slug }, number: canBeNumber(number) ? number : -1 },
    include: {
      version: { select: { number: true } },
      consultedParties: {
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        select: { name: true, email: true, councilId: true, council: { select: { name: true, languageForm: true } } },
      },
    },
  });
}

export type HearingForStaff = NonNullable<Awaited<ReturnType<typeof hearingForStaff>>>;

/** The councils that may be asked, by name. */
export const councilsToAsk = () =>
  database().council.findMany({ orderBy: { name: 'asc' }, select: { id: true, name: true, languageForm: true } });
