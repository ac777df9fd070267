import { daysLeft, hearingState } from '~/hearings/period';
import type { LanguageForm } from '~/language/language-form';
import { database } from '~/platform/database.server';
import { daysBetween, dayInNorway, type Day } from '~/platform/norwegian-time';
import { outlineOf } from '~/plans/queries.server';
import { partiesOf, type ListedParty } from '../parties/queries.server';
import { answersToSubmission, type AnsweredPoint } from '../rounds/statement.server';
import { silentStatutoryCouncils, type SilentCouncil } from '../silent-councils.server';
import { unheardParts, type Unheard } from './heard';

/** One party in the proof: what it was asked and when, how long it had, what came back, how it was assessed. */
export interface HeardParty {
  id: string;
  name: string;
  languageForm: LanguageForm;
  group: ListedParty['group'];
  state: ListedParty['state'];
  /** Titles of the parts it was asked about; none: the whole plan. */
  sections: string[];
  questions: string[];
  letters: { kind: 'invitation' | 'reminder' | 'answers'; way: 'mail' | 'paper'; sentAt: Date }[];
  invitedAt: Date | null;
  answerBy: Day;
  /** Whole days from the invitation to the last day to answer. */
  daysGiven: number | null;
  receivedAt: Date | null;
  reference: string | null;
  /** Of a statement from a round, each point; of other submissions, each input. */
  points: AnsweredPoint[];
}

/**
 * The proof of being heard: for the page of a hearing and the annex of its report. Everything is read from what was
 * written down when it happened.
 */
export async function proofOfHearing(hearingId: string): Promise<{
  parties: HeardParty[];
  silent: SilentCouncil[];
  unheard: UnheardPart[];
}> {
  const hearing = await database().hearing.findUniqueOrThrow({
    where: { id: hearingId },
    include: { plan: { select: { languageForm: true } } },
  });
  const [parties, silent, outline] = await Promise.all([
    partiesOf(hearing),
    silentStatutoryCouncils(hearingId),
    outlineOf(hearing.versionId),
  ]);
  const titleOf = (key: string) => outline.find((section) => section.key === key)?.title ?? key;
  return {
    parties: await Promise.all(
      parties.map(async (party) => {
        const answerBy = party.answerBy || hearing.closesOn;
        return {
          id: party.id,
          name: party.name,
          languageForm: party.languageForm,
          group: party.group,
          state: party.state,
          sections: party.sectionKeys.map(titleOf),
          questions: party.questions.map(({ text }) => text),
          letters: party.letters.map(({ kind, way, sentAt }) => ({ kind, way, sentAt })),
          invitedAt: party.invitedAt,
          answerBy,
          daysGiven: party.invitedAt && daysBetween(dayInNorway(party.invitedAt), answerBy),
          receivedAt: party.delivered?.receivedAt ?? party.nothingAt,
          reference: party.delivered?.reference ?? null,
          points: party.delivered ? await answersToSubmission(party.delivered.reference) : [],
        };
      }),
    ),
    silent,
    unheard: await unheardIn(parties, silent, outline),
  };
}

/** What is flagged about a hearing. */
export interface Flags {
  /** An answer can still come in time. */
  open: boolean;
  /** Days that are left of the hearing. */
  left: number;
  unheard: UnheardPart[];
  /** Statutory councils that are silent without a reason. */
  unexplained: string[];
}

/**
 * What must not be overlooked about hearing the statutory councils: before the deadline the parts of the plan on which
 * one has not been heard, after it those for whose silence no reason is written down. Null while the hearing is a draft.
 */
export async function flagsOf(hearing: FlaggedHearing): Promise<Flags | null> {
  const today = dayInNorway(new Date());
  if (hearingState(hearing, today) === 'draft') return null;
  const [parties, silent, outline] = await Promise.all([
    partiesOf(hearing),
    silentStatutoryCouncils(hearing.id),
    outlineOf(hearing.version.id),
  ]);
  return {
    open: stillOpen(hearing),
    left: daysLeft(hearing, today),
    unheard: await unheardIn(parties, silent, outline),
    unexplained: silent.filter(({ reason }) => !reason).map(({ name }) => name),
  };
}

type FlaggedHearing = Parameters<typeof partiesOf>[0] &
  Parameters<typeof hearingState>[0] & { version: { id: string } };

/** With the titles of the parts. */
export type UnheardPart = Unheard & { sections: string[] };

async function unheardIn(
  parties: readonly ListedParty[],
  silent: readonly SilentCouncil[],
  outline: Awaited<ReturnType<typeof outlineOf>>,
): Promise<UnheardPart[]> {
  const councils = await database().council.findMany({
    orderBy: { name: 'asc' },
    select: { id: true, name: true, kind: true },
  });
  const heard = councils.map(({ id, name, kind }) => {
    const party = parties.find(({ council }) => council?.id === id);
    const state = party?.state ?? (silent.some(({ councilId }) => councilId === id) ? null : 'submitted');
    return { councilId: id, name, kind, state, sectionKeys: party?.sectionKeys ?? [] };
  });
  const titleOf = (key: string) => outline.find((section) => section.key === key)?.title ?? key;
  return unheardParts(heard, outline).map((part) => ({ ...part, sections: part.sectionKeys.map(titleOf) }));
}

/** Whether an answer can still come in time. */
export const stillOpen = (hearing: Parameters<typeof hearingState>[0]): boolean =>
  hearingState(hearing, dayInNorway(new Date())) !== 'closed';
