import type { CouncilKind } from '~/identity/council-kinds';
import { hearingState } from '~/hearings/period';
import { hearingByNumber } from '~/hearings/queries.server';
import type { LanguageForm } from '~/language/language-form';
import { database, type Transaction } from '~/platform/database.server';
import { found } from '~/platform/failure';
import { dayInNorway } from '~/platform/norwegian-time';
import { outlineOf } from '~/plans/queries.server';
import type { NewQuestion } from '../questions';
import { partyState } from './party-state';
import type { TemplateKind } from './default-questions';

/** A hearing as its consulted parties' pages need it, with the plan's outline. Throws Failure `notFound`. */
export async function partyScene(slug: string | undefined, number: string | undefined) {
  const hearing = found(await hearingByNumber(slug ?? '', Number(number)));
  const today = dayInNorway(new Date());
  const sections = await outlineOf(hearing.version.id);
  return {
    hearing,
    today,
    state: hearingState(hearing, today),
    /** What can be asked about: chapters and their parts, not the smallest pieces. */
    sections: sections.filter(({ level }) => level <= 2),
  };
}

export type PartyScene = Awaited<ReturnType<typeof partyScene>>;

const partyFields = {
  id: true,
  name: true,
  email: true,
  sectionKeys: true,
  answerBy: true,
  invitedAt: true,
  openedAt: true,
  nothingAt: true,
  submissionId: true,
  revision: true,
  createdAt: true,
  council: {
    select: {
      id: true,
      name: true,
      kind: true,
      languageForm: true,
      contactEmail: true,
      roles: {
        where: { role: 'councilSecretary', user: { active: true } },
        select: { user: { select: { name: true, email: true } } },
      },
    },
  },
  registeredParty: { select: { kind: true, contactName: true, email: true, languageForm: true } },
  round: { select: { id: true, stage: true, answeredAt: true } },
  questions: {
    orderBy: { position: 'asc' },
    select: { id: true, type: true, text: true, hint: true, required: true, options: true, sectionKey: true },
  },
  letters: {
    orderBy: { sentAt: 'asc' },
    select: { id: true, kind: true, way: true, to: true, sentAt: true, subject: true, text: true },
  },
} as const;

/**
 * The consulted parties of a hearing with how far each has come, councils first, then by name. What they have
 * delivered counts whichever way it came: through a round, typed in from minutes, or as a letter under the same name.
 */
export async function partiesOf(hearing: { id: string; closesOn: string; plan: { languageForm: LanguageForm } }) {
  const [parties, statements, organisations] = await Promise.all([
    database().consultedParty.findMany({ where: { hearingId: hearing.id }, select: partyFields }),
    database().statement.findMany({
      where: { hearingId: hearing.id, submission: { withdrawnAt: null } },
      select: { councilId: true, submission: { select: { reference: true, receivedAt: true } } },
    }),
    database().submission.findMany({
      where: { hearingId: hearing.id, withdrawnAt: null, senderKind: 'organisation' },
      select: { id: true, reference: true, receivedAt: true, organisationName: true },
    }),
  ]);
  const closed = dayInNorway(new Date()) > hearing.closesOn;
  return parties
    .map(({ council, registeredParty, round, ...party }) => {
      const ofCouncil = council && statements.find(({ councilId }) => councilId === council.id)?.submission;
      const ofOther =
        !council &&
        organisations.find(
          ({ id, organisationName }) =>
            id === party.submissionId || organisationName.toLowerCase() === party.name.toLowerCase(),
        );
      const delivered = ofCouncil || ofOther || null;
      return {
        ...party,
        name: council?.name ?? party.name,
        languageForm: council?.languageForm ?? registeredParty?.languageForm ?? hearing.plan.languageForm,
        kind: (council?.kind ?? 'other') as TemplateKind,
        group: council ? ('council' as const) : (registeredParty?.kind ?? ('organisation' as const)),
        contactName: council ? (council.roles[0]?.user.name ?? '') : (registeredParty?.contactName ?? ''),
        addresses: council
          ? [...new Set([council.contactEmail, ...council.roles.map(({ user }) => user.email)].filter(Boolean))]
          : [party.email || registeredParty?.email || ''].filter(Boolean),
        council: council && { id: council.id, kind: council.kind as CouncilKind },
        round,
        delivered: delivered && { reference: delivered.reference, receivedAt: delivered.receivedAt },
        sectionKeys: party.sectionKeys as string[],
        questions: party.questions.map((question) => ({ ...question, options: question.options as string[] })),
        state: partyState({ ...party, stage: round?.stage ?? null, delivered: !!delivered }, closed),
      };
    })
    .sort((a, b) => Number(!a.council) - Number(!b.council) || a.name.localeCompare(b.name, 'nb'));
}

export type ListedParty = Awaited<ReturnType<typeof partiesOf>>[number];

/** What is asked of a kind of party: the planners' own questions, or null while they have written none. */
export async function savedTemplate(kind: TemplateKind, languageForm: LanguageForm, tx: Transaction = database()) {
  const row = await tx.questionTemplate.findFirst({
    where: { councilKind: kind === 'other' ? null : kind, languageForm },
    select: { id: true, questions: true, revision: true },
  });
  // Written by saveTemplate.
  return row && { ...row, questions: row.questions as unknown as NewQuestion[] };
}

/** The register of bodies besides the councils, the archived ones last. */
export const registeredParties = () =>
  database().registeredParty.findMany({ orderBy: [{ archivedAt: 'asc' }, { name: 'asc' }] });
