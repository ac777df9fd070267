import type { Outcome } from '../outcomes';

/** What is known of an input when its answer may be published. */
export interface AnsweredInput {
  id: string;
  sectionKey: string | null;
  withdrawn: boolean;
  /** Its sender changed the words after they were answered. */
  changedSinceAnswer: boolean;
  assessmentId: string | null;
  outcome: Outcome | null;
  /** Somebody other than its author approved it. */
  approved: boolean;
  /** The assessment that was published last. */
  publishedId: string | null;
}

/**
 * Where an input stands on the way to an answer that senders and the public can read. Where the hearing asks for four
 * eyes, an answer that nobody has approved waits; so does one to words that are not there any more.
 */
export const publishStates = [
  'new',
  'changed',
  'published',
  'outdated',
  'unapproved',
  'unanswered',
  'withdrawn',
] as const;
export type PublishState = (typeof publishStates)[number];

export function publishState(input: AnsweredInput, fourEyes: boolean): PublishState {
  if (input.withdrawn) return 'withdrawn';
  if (input.publishedId !== null && input.publishedId === input.assessmentId) return 'published';
  if (!input.outcome) return 'unanswered';
  if (input.changedSinceAnswer) return 'outdated';
  if (fourEyes && !input.approved) return 'unapproved';
  return input.publishedId ? 'changed' : 'new';
}

/** Which answers a planner means. */
export interface AnswerScope {
  /** Keys of sections; "" is the whole plan. Null: all. */
  sections: ReadonlySet<string> | null;
  /** One input alone. */
  inputId?: string | null;
}

/** The inputs whose answers are ready and meant. */
export function toPublish<T extends AnsweredInput>(inputs: readonly T[], scope: AnswerScope, fourEyes: boolean): T[] {
  const { sections, inputId } = scope;
  return inputs.filter((input) => {
    const state = publishState(input, fourEyes);
    return (
      (state === 'new' || state === 'changed') &&
      (!inputId || input.id === inputId) &&
      (!sections || sections.has(input.sectionKey ?? ''))
    );
  });
}
