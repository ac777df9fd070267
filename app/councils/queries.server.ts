import { councilsWhere, may, type Viewer } from '~/identity/permissions';
import { database } from '~/platform/database.server';
import type { Day } from '~/platform/norwegian-time';

const whereIds = (councils: 'all' | string[]) => (councils === 'all' ? {} : { id: { in: councils } });

/** The councils whose page the viewer may see, with what they may do there. For the desk. */
export async function councilsOfViewer(viewer: Viewer) {
  const councils = await database().council.findMany({
    where: whereIds(councilsWhere(viewer, 'council.read')),
    orderBy: { name: 'asc' },
    select: { id: true, name: true, kind: true, _count: { select: { statements: true } } },
  });
  return councils.map(({ _count, ...council }) => ({
    ...council,
    statements: _count.statements,
    mayRegister: may(viewer, 'statements.register', council.id),
  }));
}

/** The councils the viewer may enter statements for. */
export const councilsToRegisterFor = (viewer: Viewer) =>
  database().council.findMany({
    where: whereIds(councilsWhere(viewer, 'statements.register')),
    orderBy: { name: 'asc' },
    select: { id: true, name: true, languageForm: true },
  });

/** Hearings that are open on a day, the one that closes first on top. */
export const openHearings = (today: Day) =>
  database().hearing.findMany({
    where: { publishedAt: { not: null }, opensOn: { lte: today }, closesOn: { gte: today } },
    orderBy: [{ closesOn: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      number: true,
      closesOn: true,
      plan: { select: { slug: true, title: true, languageForm: true } },
    },
  });

/** What a council has delivered, newest first, each with its texts in the order of the plan. */
export async function statementsOf(councilId: string) {
  const statements = await database().statement.findMany({
    where: { councilId },
    orderBy: { submission: { receivedAt: 'desc' } },
    select: {
      id: true,
      meetingOn: true,
      caseNumber: true,
      hearing: { select: { closesOn: true, plan: { select: { slug: true, title: true, languageForm: true } } } },
      submission: {
        select: {
          reference: true,
          receivedAt: true,
          withdrawnAt: true,
          registrar: { select: { name: true } },
          inputs: {
            orderBy: { number: 'asc' },
            select: { id: true, text: true, quote: true, sectionKey: true, languageForm: true },
          },
        },
      },
    },
  });
  return statements.map(({ submission, ...statement }) => ({ ...statement, ...submission }));
}

export type DeliveredStatement = Awaited<ReturnType<typeof statementsOf>>[number];
