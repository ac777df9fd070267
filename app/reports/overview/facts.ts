import type { Day } from '~/platform/norwegian-time';
import type { SpeakerGroup } from '~/submissions/speaker-groups';
import type { Channel, Outcome, ReportSection } from '../report';

export const stances = ['support', 'change', 'against', 'question'] as const;
export type Stance = (typeof stances)[number];

/** What the overview knows of one input that stands: no words, only where it belongs. */
export interface Fact {
  id: string;
  submissionId: string;
  /** Null: the plan as a whole. */
  sectionKey: string | null;
  /** Themes that the planners gave it. */
  themeIds: string[];
  channel: Channel;
  speakers: SpeakerGroup;
  /** Null: not assessed. */
  outcome: Outcome | null;
  /** Null: the sender did not say. */
  stance: Stance | null;
  /** The day in Norway it came in. */
  receivedOn: Day;
}

export interface ThemeNode {
  id: string;
  parentId: string | null;
  name: string;
}

/** Everything that the figures of a hearing are made from, read at one moment. */
export interface HearingFacts {
  sections: ReportSection[];
  themes: ThemeNode[];
  facts: Fact[];
}
