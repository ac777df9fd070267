import { councilsWhere, may, type Viewer } from '~/identity/permissions';
import { database } from '~/platform/database.server';

const whereIds = (councils: 'all' | string[]) => (councils === 'all' ? {} : { id: { in: councils } });

/** The councils whose page the viewer may see, with what they may do there. For the desk. */
export async function councilsOfViewer(viewer: Viewer) {
  const councils = await database().council.findMany({
    where: whereIds(councilsWhere(viewer, 'council.read')),
    orderBy: { name: 'asc' },
    select: { id: true, name: true, languageForm: true },
  });
  return councils.map((council) => ({ ...council, mayRegister: may(viewer, 'statements.register', council.id) }));
}

/** The councils the viewer may enter statements for. */
export const councilsToRegisterFor = (viewer: Viewer) =>
  database().council.findMany({
    where: whereIds(councilsWhere(viewer, 'statements.register')),
    orderBy: { name: 'asc' },
    select: { id: true, name: true, languageForm: true },
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
            select: { id: true, publicText: true, quote: true, sectionKey: true, languageForm: true },
          },
        },
      },
    },
  });
  return statements.map(({ submission, ...statement }) => ({ ...statement, ...submission }));
}

export type DeliveredStatement = Awaited<ReturnType<typeof statementsOf>>[number];
