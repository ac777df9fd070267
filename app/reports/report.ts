import type { PlanKind } from '~/hearings/period';
import type { LanguageForm } from '~/language/language-form';
import type { Day } from '~/platform/norwegian-time';
import type { SenderKind } from '~/submissions/sent-submission';

/** In the order in which reports list them. */
export const outcomes = ['followed', 'partly', 'notFollowed', 'noted', 'outsidePlan', 'passedOn'] as const;
export type Outcome = (typeof outcomes)[number];

export const channels = ['web', 'email', 'paper', 'council', 'workshop'] as const;
export type Channel = (typeof channels)[number];

export type ElementKind = 'challenge' | 'goal' | 'strategy' | 'measure' | 'indicator';
export type WorkshopMethod = 'igp' | 'sunTask' | 'backCasting' | 'serviceJourney' | 'other';

/** Everything a hearing report tells, read once. Texts hold no identity numbers; e-mail addresses are never read. */
export interface HearingReport {
  municipality: string;
  plan: {
    slug: string;
    title: string;
    kind: PlanKind;
    languageForm: LanguageForm;
    decidedBy: string;
    caseNumber: string;
  };
  version: { number: number; title: string; subtitle: string; languageForm: LanguageForm };
  hearing: {
    id: string;
    number: number;
    opensOn: Day;
    closesOn: Day;
    publishedAt: Date | null;
    shortPeriodReason: string;
    inputVisibility: 'atOnce' | 'afterReview' | 'afterHearing';
  };
  /** In plan order. */
  sections: ReportSection[];
  themes: { id: string; name: string }[];
  consulted: { name: string; answers: string[] }[];
  statements: { council: string; meetingOn: Day; caseNumber: string; reference: string }[];
  /** Statutory councils that gave no answer, and why. */
  silentCouncils: { name: string; invitedOn: Day | null; reason: string }[];
  /** Everybody who was asked, councils first: for the annex. */
  heard: HeardInReport[];
  workshops: ReportWorkshop[];
  /** In the order in which they came in, withdrawn ones among them. */
  submissions: ReportSubmission[];
  /** As the database counts them, apart from the lists above: the sums are checked against it. */
  cameIn: { submissions: number; inputs: number };
}

export interface ReportSection {
  key: string;
  level: number;
  title: string;
}

/** A body in the proof of hearing; what it said stands with the submission of this reference. */
export interface HeardInReport {
  name: string;
  group: 'council' | 'organisation' | 'neighbourMunicipality' | 'stateBody';
  /** Titles of the parts it was asked about; none: the whole plan. */
  parts: string[];
  questions: string[];
  sent: { kind: 'invitation' | 'reminder' | 'answers'; way: 'mail' | 'paper'; on: Day }[];
  /** The last day to answer, and how many days that was from the invitation. */
  answerBy: Day;
  daysGiven: number | null;
  state: 'notInvited' | 'invited' | 'opened' | 'working' | 'adopted' | 'submitted' | 'nothingToRemark' | 'noAnswer';
  receivedOn: Day | null;
  reference: string | null;
  /** Why a statutory council has not been heard. */
  silence: string;
}

export interface ReportWorkshop {
  title: string;
  method: WorkshopMethod;
  heldOn: Day;
  place: string;
  groups: number;
  notes: number;
}

export interface ReportSubmission {
  reference: string;
  channel: Channel;
  senderKind: SenderKind;
  /** As given; empty when the sender gave none. */
  senderName: string;
  organisation: string;
  council: string;
  workshop: string;
  journalNumber: string;
  receivedOn: Day;
  late: boolean;
  withdrawn: boolean;
  /** Taken out of public view by the planning group. */
  removed: boolean;
  removedReason: string;
  /** Names of the files that came with it. */
  attachments: string[];
  /** In the order in which they were said. */
  inputs: ReportInput[];
}

export interface ReportInput {
  id: string;
  /** "K7MA-3FQ2-1": the submission's reference and the number of the point. */
  reference: string;
  /** Null: the whole plan. */
  sectionKey: string | null;
  place: { kind: 'plan' | 'section' | 'block' } | { kind: 'element'; elementKind: ElementKind | null };
  quote: string;
  /** Where among the places of its section it stands. */
  order: number;
  /** As the public may read it: without personal data and without what the planning group redacted. */
  text: string;
  /** The sender's own wording for the quoted words. */
  proposedText: string;
  stance: 'support' | 'change' | 'against' | 'question' | null;
  languageForm: LanguageForm;
  otherLanguage: boolean;
  /** Of a workshop's note. */
  group: string;
  themes: { id: string; name: string }[];
  assignee: string;
  outcome: Outcome | null;
  reasoning: string;
  planChange: string;
}

export type InputWithSubmission = ReportInput & { submission: ReportSubmission };

/** What counts: the inputs of submissions that were not withdrawn. */
export const activeInputs = ({ submissions }: Pick<HearingReport, 'submissions'>): InputWithSubmission[] =>
  submissions.flatMap((submission) =>
    submission.withdrawn ? [] : submission.inputs.map((input) => ({ ...input, submission })),
  );

export interface InputsOfSection<T> {
  /** Null: the whole plan. */
  section: ReportSection | null;
  inputs: T[];
}

/**
 * Inputs by section: the whole plan first, then every section in plan order, also those about which nothing was said.
 * An input about a section that the version does not have gets a section of its own at the end: none is left out.
 */
export function bySection<T extends { sectionKey: string | null }>(
  sections: readonly ReportSection[],
  inputs: readonly T[],
): InputsOfSection<T>[] {
  const groups = new Map<string | null, InputsOfSection<T>>([[null, { section: null, inputs: [] }]]);
  for (const section of sections) groups.set(section.key, { section, inputs: [] });
  for (const input of inputs) {
    const key = input.sectionKey;
    const group = groups.get(key) ?? { section: { key: key ?? '', level: 1, title: key ?? '' }, inputs: [] };
    groups.set(key, group);
    group.inputs.push(input);
  }
  return [...groups.values()];
}

interface PlacedInput {
  reference: string;
  sectionKey: string | null;
  order: number;
  outcome: Outcome | null;
  submission: { receivedOn: Day };
}

/** What has no answer yet, in plan order, each with the title of its section; null is the whole plan. */
export const unassessedInputs = <T extends PlacedInput>(
  sections: readonly ReportSection[],
  inputs: readonly T[],
): (T & { section: string | null })[] =>
  bySection(
    sections,
    inputs.filter(({ outcome }) => outcome === null),
  ).flatMap(({ section, inputs: some }) =>
    [...some].sort(inReadingOrder).map((input) => ({ ...input, section: section?.title ?? null })),
  );

/** Inputs of one section as they are read: by place, then by the day they came. */
export const inReadingOrder = (a: PlacedInput, b: PlacedInput): number =>
  a.order - b.order || compare(a.submission.receivedOn, b.submission.receivedOn) || compare(a.reference, b.reference);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
