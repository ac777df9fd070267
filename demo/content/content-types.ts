import type { HoldReason } from '~/abuse/hold-reason';
import type { ElementColumn } from '~/plans/import/imported-plan';
import type { AgeGroup, Stance } from '~/submissions/sent-submission';
import type { LanguageForm } from '~/language/language-form';
import type { RedactionReason } from '~/triage/redaction/redaction-form';

/** The plans, councils, people and inputs of the demonstration municipality, as they are written by hand. */

export type PlanName = 'health' | 'mobility';

export interface ContentPlan {
  name: PlanName;
  language: LanguageForm;
  title: string;
  subtitle: string;
  /** One or two sentences for lists and the front page. */
  summary: string;
  /** In document order; the tree follows from the levels. */
  sections: ContentSection[];
}

export interface ContentSection {
  level: 1 | 2 | 3 | 4;
  title: string;
  body: ContentBlock[];
}

/** A plain string is a paragraph. */
export type ContentBlock = string | NotedParagraph | ListBlock | TableBlock | QuoteBlock | GoalTableBlock;

/** A paragraph that ends in a reference to a footnote. */
export interface NotedParagraph {
  text: string;
  footnote: string;
}

export interface ListBlock {
  list: string[];
  ordered?: boolean;
}

export interface TableBlock {
  table: { head: string[]; rows: string[][] };
}

export interface QuoteBlock {
  quote: string;
}

export interface GoalTableBlock {
  goalTable: { columns: GoalTableColumn[]; rows: GoalTableRow[] };
}

export interface GoalTableColumn {
  title: string;
  kind: ElementColumn['holds'];
}

/** One array of items per column. */
export type GoalTableRow = string[][];

/** What a point is about. Titles, texts and quotes stand exactly as in the plan; `resolvePlace` fails when they do not. */
export type Place =
  { on: 'plan' } | { on: 'section'; title: string } | { on: 'quote'; quote: string } | { on: 'element'; text: string };

export const onPlan: Place = { on: 'plan' };
export const onSection = (title: string): Place => ({ on: 'section', title });
export const onQuote = (quote: string): Place => ({ on: 'quote', quote });
export const onElement = (text: string): Place => ({ on: 'element', text });

export type Outcome = 'followed' | 'partly' | 'notFollowed' | 'noted' | 'outsidePlan' | 'passedOn';

export interface ContentAssessment {
  outcome: Outcome;
  /** In the language form of the input. */
  reasoning: string;
}

/** One point of a submission: what becomes one input. */
export interface ContentPoint {
  place: Place;
  text: string;
  stance?: Stance;
  /** The sender's own wording of the place's words. */
  proposedText?: string;
  /** Names of themes, see `ContentTheme.name`. Absent when nobody has sorted the point yet. */
  themes?: string[];
  /** Key of the planner who has it on the table. With an assessment: who wrote it. */
  assignedTo?: string;
  assessment?: ContentAssessment;
}

export interface ContentSender {
  /** Absent for the anonymous. */
  name?: string;
  organisation?: string;
  organisationNumber?: string;
  /** What they are in the organisation. */
  role?: string;
  /** Of those who speak for somebody else. */
  onBehalfOf?: string;
  ageGroup?: AgeGroup;
  /** A child or young person: the name is never published. */
  minor?: boolean;
}

export interface ContentSubmission {
  /** Unique among the plan's submissions. */
  key: string;
  plan: PlanName;
  channel: 'web' | 'paper';
  /** A remark unless it says otherwise. */
  form?: 'remark' | 'statement';
  /** A PDF of one line. */
  attachment?: { fileName: string; text: string };
  language: LanguageForm;
  /** Days after the hearing opened. */
  dayOffset: number;
  sender: ContentSender;
  /** Why it waits until a planner has looked at it. */
  hold?: HoldReason;
  /** Words of its first point that the public does not see. */
  redact?: { words: string; reason: RedactionReason };
  /** Key of the member of staff who typed a paper letter. */
  registeredBy?: string;
  points: ContentPoint[];
}

export interface ContentStatement {
  key: string;
  plan: PlanName;
  council: CouncilName;
  language: LanguageForm;
  /** Day of the council's meeting and of the submission, counted from the opening. */
  meetingDayOffset: number;
  caseNumber: string;
  introduction: string;
  points: ContentPoint[];
}

export type WorkshopMethod = 'igp' | 'sunTask' | 'backCasting' | 'serviceJourney';

export interface ContentWorkshop {
  key: string;
  plan: PlanName;
  method: WorkshopMethod;
  language: LanguageForm;
  title: string;
  place: string;
  participants: string;
  participantCount: number;
  minors: boolean;
  dayOffset: number;
  facilitator: string;
  questions: ContentQuestion[];
  groups: ContentGroup[];
}

export interface ContentQuestion {
  key: string;
  text: string;
  minutes: number;
  /** The kind of plan element the notes lean towards, where the method says so. */
  leaning: 'goal' | 'strategy' | 'measure' | null;
}

export interface ContentGroup {
  name: string;
  notes: ContentNote[];
}

export interface ContentNote extends ContentPoint {
  /** Key of the question it answers. */
  question: string;
}

export interface ContentTheme {
  name: string;
  plan: PlanName;
  title: string;
  description: string;
  /** Name of the theme above, if any. */
  parent: string | null;
}

export type CouncilName = 'elders' | 'youth' | 'disability';

export interface ContentCouncil {
  name: CouncilName;
  title: string;
  language: LanguageForm;
  secretary: string;
  members: ContentMember[];
}

export interface ContentMember {
  name: string;
  position: 'leader' | 'deputy' | 'member';
  /** Key of the demo account, for members who have one. */
  account?: string;
}

export type AccountRole = 'administrator' | 'planner' | 'facilitator' | 'councilSecretary' | 'councilMember';

export interface ContentPerson {
  key: string;
  name: string;
  email: string;
  title: string;
  role: AccountRole;
  /** For secretaries and members. */
  council: CouncilName | null;
  language: LanguageForm;
}

export const answer = (outcome: Outcome, reasoning: string): ContentAssessment => ({ outcome, reasoning });
