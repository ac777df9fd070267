import { askedQuestions } from '../questions';
import { shownName, type CouncilKind } from '~/identity/council-kinds';
import { database } from '~/platform/database.server';
import { found } from '~/platform/failure';
import { outlineOf } from '~/plans/queries.server';
import { isAnswered, type AnswerValue } from '../questions';

/** A round with its council, its hearing and its questions. Throws Failure `notFound`. */
export async function roundById(id: string) {
  const { council, consultedParty, ...round } = found(
    await database().councilRound.findUnique({
      where: { id },
      include: {
        council: {
          select: {
            id: true,
            name: true,
            kind: true,
            languageForm: true,
            members: {
              where: { leftAt: null, function: { not: 'secretary' } },
              orderBy: { position: 'asc' },
              select: { id: true, name: true, function: true, email: true, userId: true },
            },
          },
        },
        consultedParty: {
          include: {
            questions: { orderBy: { position: 'asc' } },
            letters: { orderBy: { sentAt: 'asc' }, select: { kind: true, subject: true, text: true, sentAt: true } },
            hearing: { include: { plan: true, version: { select: { id: true, languageForm: true } } } },
          },
        },
        statement: { select: { submission: { select: { reference: true, receivedAt: true } } } },
      },
    }),
  );
  const { hearing, questions, letters, ...party } = consultedParty;
  const outline = await outlineOf(hearing.version.id);
  const sectionKeys = party.sectionKeys as string[];
  return {
    ...round,
    council: { id: council.id, name: council.name, kind: council.kind, languageForm: council.languageForm },
    members: council.members.map((member) => ({ ...member, name: shownName(council.kind, member.name) })),
    party: { ...party, sectionKeys },
    letters,
    hearing: {
      id: hearing.id,
      number: hearing.number,
      opensOn: hearing.opensOn,
      closesOn: hearing.closesOn,
      publishedAt: hearing.publishedAt,
      versionId: hearing.versionId,
    },
    plan: { slug: hearing.plan.slug, title: hearing.plan.title, languageForm: hearing.version.languageForm },
    answerBy: party.answerBy || hearing.closesOn,
    /** What the questions can be about, in the order of the plan. */
    sections: outline
      .filter(({ level }) => level <= 2)
      .map(({ key, title, level }) => ({
        key,
        title,
        level,
        asked: sectionKeys.length === 0 || sectionKeys.includes(key),
      })),
    questions: askedQuestions(questions),
  };
}

export type Round = Awaited<ReturnType<typeof roundById>>;
export type RoundQuestion = Round['questions'][number];

/** One question of a round by its number, counted from 1. Throws Failure `notFound`. */
export const questionOf = (round: Round, number: string | undefined): RoundQuestion =>
  found(round.questions.find((question) => String(question.number) === number));

/** The round of a council in a hearing, if it has been invited. */
export const roundsOfCouncil = (councilId: string) =>
  database().councilRound.findMany({
    where: { councilId },
    orderBy: { id: 'desc' },
    select: {
      id: true,
      stage: true,
      consultedParty: {
        select: {
          answerBy: true,
          hearing: {
            select: {
              id: true,
              number: true,
              closesOn: true,
              plan: { select: { slug: true, title: true, languageForm: true } },
            },
          },
        },
      },
    },
  });

/** How many questions each member has answered. Tells that they answered, never what. */
export async function answerCounts(roundId: string): Promise<Map<string, number>> {
  const answers = await database().memberAnswer.findMany({
    where: { roundId },
    select: { membershipId: true, text: true, value: true },
  });
  const counts = new Map<string, number>();
  for (const { membershipId, text, value } of answers) {
    if (!isAnswered({ text, value: value as AnswerValue | null })) continue;
    counts.set(membershipId, (counts.get(membershipId) ?? 0) + 1);
  }
  return counts;
}

/**
 * What members answered to a question, in the order of the council. Only for those who may see all answers.
 */
export async function answersTo(questionId: string, kind: CouncilKind) {
  const answers = await database().memberAnswer.findMany({
    where: { questionId },
    orderBy: { membership: { position: 'asc' } },
    select: {
      id: true,
      text: true,
      value: true,
      typedInById: true,
      membership: { select: { id: true, name: true, function: true } },
    },
  });
  return answers
    .map(({ membership, value, ...answer }) => ({
      ...answer,
      value: value as AnswerValue | null,
      memberId: membership.id,
      member: shownName(kind, membership.name),
    }))
    .filter(isAnswered);
}

export type ListedAnswer = Awaited<ReturnType<typeof answersTo>>[number];

/** The common text of each question as it stands, with how many members' points went into it. */
export async function commonTexts(roundId: string) {
  const versions = await database().commonTextVersion.findMany({
    where: { roundId },
    orderBy: { number: 'desc' },
    select: {
      id: true,
      questionId: true,
      number: true,
      text: true,
      sectionKey: true,
      createdAt: true,
      author: { select: { name: true } },
      sources: { select: { answerId: true, text: true } },
    },
  });
  const latest = new Map<string, (typeof versions)[number]>();
  for (const version of versions) if (!latest.has(version.questionId)) latest.set(version.questionId, version);
  return latest;
}

/** All versions of one question's common text, newest first. */
export const versionsOf = (questionId: string) =>
  database().commonTextVersion.findMany({
    where: { questionId },
    orderBy: { number: 'desc' },
    select: {
      id: true,
      number: true,
      text: true,
      sectionKey: true,
      createdAt: true,
      author: { select: { name: true } },
      sources: { select: { answerId: true } },
    },
  });

/** What the council noted beside its common text: open items, other proposals with their votes, dissent. */
export async function notesOf(roundId: string) {
  const where = { where: { roundId }, orderBy: { id: 'asc' as const } };
  const [openItems, proposals, dissents] = await Promise.all([
    database().openItem.findMany(where),
    database().proposal.findMany(where),
    database().dissent.findMany(where),
  ]);
  return { openItems, proposals, dissents };
}

export type RoundNotes = Awaited<ReturnType<typeof notesOf>>;
