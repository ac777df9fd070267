import { councilsWhere, may, type Viewer } from '~/identity/permissions';
import { database } from '~/platform/database.server';
import { paths } from '~/paths';
import { atWork, hasAnswered, roundStages } from './round-rules';

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

/** The rounds in a hearing whose councils are at work: they deliver from there. */
export const roundsAtWork = (hearingId: string) =>
  database().councilRound.findMany({
    where: { consultedParty: { hearingId }, stage: { in: roundStages.filter(atWork) } },
    select: { id: true, councilId: true },
  });

/** What a council has delivered, newest first, each with its texts in the order of the plan. */
export async function statementsOf(councilId: string) {
  const statements = await database().statement.findMany({
    where: { councilId },
    orderBy: { submission: { receivedAt: 'desc' } },
    select: {
      id: true,
      roundId: true,
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

/** The rounds that wait for the viewer, as a secretary or a member with an account; the soonest deadline first. */
export async function roundsOnDesk(viewer: Viewer) {
  const rounds = await database().councilRound.findMany({
    where: {
      council: whereIds(councilsWhere(viewer, 'council.read')),
      stage: { notIn: roundStages.filter(hasAnswered) },
    },
    select: {
      id: true,
      stage: true,
      council: { select: { id: true, name: true } },
      consultedParty: {
        select: {
          answerBy: true,
          hearing: { select: { id: true, closesOn: true, plan: { select: { title: true, languageForm: true } } } },
        },
      },
    },
  });
  return rounds
    .map(({ id, stage, council, consultedParty: { answerBy, hearing } }) => ({
      id,
      stage,
      council: council.name,
      councilId: council.id,
      hearingId: hearing.id,
      plan: hearing.plan,
      answerBy: answerBy || hearing.closesOn,
      to: may(viewer, 'rounds.lead', council.id) ? paths.round(council.id, id) : paths.memberRound(id),
    }))
    .sort((a, b) => a.answerBy.localeCompare(b.answerBy));
}

export type RoundOnDesk = Awaited<ReturnType<typeof roundsOnDesk>>[number];
