import { hearingState } from '~/hearings/period';
import type { LanguageForm } from '~/language/language-form';
import { database } from '~/platform/database.server';
import { daysBetween, dayInNorway, type Day } from '~/platform/norwegian-time';
import { outlineOf } from '~/plans/queries.server';
import { partiesOf, type ListedParty } from '../parties/queries.server';
import { answersOf, type AnsweredPoint } from '../rounds/statement.server';
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
  unheard: (Unheard & { sections: string[] })[];
}> {
  const hearing = await database().hearing.findUniqueOrThrow({
    where: { id: hearingId },
    include: { plan: { select: { languageForm: true } } },
  });
  const [parties, silent, outline, councils] = await Promise.all([
    partiesOf(hearing),
    silentStatutoryCouncils(hearingId),
    outlineOf(hearing.versionId),
    database().council.findMany({ orderBy: { name: 'asc' }, select: { id: true, name: true, kind: true } }),
  ]);
  const titleOf = (key: string) => outline.find((section) => section.key === key)?.title ?? key;
  const heard = councils.map(({ id, name, kind }) => {
    const party = parties.find(({ council }) => council?.id === id);
    const delivered = party?.state ?? (silent.some(({ councilId }) => councilId === id) ? null : 'submitted');
    return { councilId: id, name, kind, state: delivered, sectionKeys: party?.sectionKeys ?? [] };
  });
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
          points: await pointsOf(party),
        };
      }),
    ),
    silent,
    unheard: unheardParts(heard, outline).map((part) => ({ ...part, sections: part.sectionKeys.map(titleOf) })),
  };
}

/** Whether an answer can still come in time. */
export const stillOpen = (hearing: Parameters<typeof hearingState>[0]): boolean =>
  hearingState(hearing, dayInNorway(new Date())) !== 'closed';

async function pointsOf({ round, delivered }: ListedParty): Promise<AnsweredPoint[]> {
  if (!delivered) return [];
  const ofRound = round && (await answersOf(round.id));
  if (ofRound) return ofRound.points;
  const inputs = await database().input.findMany({
    where: { submission: { reference: delivered.reference } },
    orderBy: { number: 'asc' },
    select: {
      text: true,
      quote: true,
      sectionKey: true,
      currentAssessment: { select: { outcome: true, reasoning: true, planChange: true } },
    },
  });
  return inputs.map(({ text, quote, sectionKey, currentAssessment }) => ({
    question: '',
    text,
    place: sectionKey ? quote : '',
    outcome: currentAssessment?.outcome ?? null,
    reasoning: currentAssessment?.reasoning ?? '',
    planChange: currentAssessment?.planChange ?? '',
  }));
}
