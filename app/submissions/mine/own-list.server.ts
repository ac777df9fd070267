import { hearingState } from '~/hearings/period';
import { database } from '~/platform/database.server';
import { dayInNorway } from '~/platform/norwegian-time';

/** What a signed-in resident has sent, newest first, with how many of its points are answered. */
export async function submissionsOf(participantId: string) {
  const today = dayInNorway(new Date());
  const rows = await database().submission.findMany({
    where: { participantId },
    orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
    select: {
      reference: true,
      form: true,
      receivedAt: true,
      withdrawnAt: true,
      publicState: true,
      hearing: {
        select: {
          opensOn: true,
          closesOn: true,
          publishedAt: true,
          plan: { select: { title: true } },
          version: { select: { languageForm: true } },
        },
      },
      inputs: {
        where: { withdrawnAt: null },
        orderBy: { number: 'asc' },
        select: { text: true, languageForm: true, otherLanguage: true, publishedOutcome: true },
      },
    },
  });
  return rows.map(({ hearing, inputs, publicState, ...submission }) => {
    const state = hearingState(hearing, today);
    return {
      ...submission,
      removed: publicState === 'removed',
      plan: hearing.plan.title,
      planLanguage: hearing.version.languageForm,
      closesOn: hearing.closesOn,
      open: state === 'open',
      points: inputs.length,
      // Answers are told when they are published: until then they may change.
      answered: inputs.filter(({ publishedOutcome }) => publishedOutcome !== null).length,
      beginning: inputs[0],
    };
  });
}

export type OwnListed = Awaited<ReturnType<typeof submissionsOf>>[number];

/** Statements that a signed-in resident has begun and not sent, in hearings that are still open. */
export async function draftsOf(participantId: string) {
  const today = dayInNorway(new Date());
  const rows = await database().draftStatement.findMany({
    where: { ownerId: participantId },
    orderBy: { updatedAt: 'desc' },
    select: {
      id: true,
      updatedAt: true,
      hearing: {
        select: {
          opensOn: true,
          closesOn: true,
          publishedAt: true,
          plan: { select: { slug: true, title: true } },
          version: { select: { languageForm: true } },
        },
      },
    },
  });
  return rows
    .filter(({ hearing }) => hearingState(hearing, today) === 'open')
    .map(({ id, updatedAt, hearing: { plan, version, closesOn } }) => ({
      id,
      updatedAt,
      plan,
      planLanguage: version.languageForm,
      closesOn,
    }));
}

export type OwnDraft = Awaited<ReturnType<typeof draftsOf>>[number];
