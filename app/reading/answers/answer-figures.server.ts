import { database } from '~/platform/database.server';
import type { Day } from '~/platform/norwegian-time';
import { channels, type Channel, type Outcome } from '~/submissions/answers/outcomes';
import { publicSubmissions } from '~/submissions/visibility';

export interface AnswerFigures {
  /** Inputs that the public can see. */
  inputs: number;
  /** Those of them that are answered. */
  answered: number;
  outcomes: Partial<Record<Outcome, number>>;
}

export type ChannelFigures = AnswerFigures & { channel: Channel };

type Hearing = Parameters<typeof publicSubmissions>[0];
interface Row {
  sectionKey: string | null;
  publishedOutcome: Outcome | null;
  _count: number;
}

/**
 * What the public can see of a hearing on a day and what was answered to it: for each channel by itself, and for each
 * part of the plan ("" is the whole plan) over all channels. What was removed is not counted.
 */
export async function answerFigures(hearing: Hearing, today: Day) {
  const submission = publicSubmissions(hearing, today);
  const byChannel = await Promise.all(
    channels.map(async (channel) => {
      const rows = submission
        ? await database().input.groupBy({
            by: ['sectionKey', 'publishedOutcome'],
            where: {
              hearingId: hearing.id,
              withdrawnAt: null,
              submission: { AND: [submission, { publicState: 'visible', channel }] },
            },
            _count: true,
          })
        : [];
      return { channel, rows };
    }),
  );
  const sections = new Map<string, Row[]>();
  for (const row of byChannel.flatMap(({ rows }) => rows)) {
    const key = row.sectionKey ?? '';
    sections.set(key, [...(sections.get(key) ?? []), row]);
  }
  return {
    channels: byChannel
      .map(({ channel, rows }): ChannelFigures => ({ channel, ...figuresOf(rows) }))
      .filter(({ inputs }) => inputs > 0),
    sections: Object.fromEntries([...sections].map(([key, rows]) => [key, figuresOf(rows)])),
  };
}

/** The same of one part of the plan, over all channels. */
export async function sectionFigures(hearing: Hearing, today: Day, sectionKey: string | null): Promise<AnswerFigures> {
  const submission = publicSubmissions(hearing, today);
  if (!submission) return figuresOf([]);
  const rows = await database().input.groupBy({
    by: ['publishedOutcome'],
    where: {
      hearingId: hearing.id,
      sectionKey,
      withdrawnAt: null,
      submission: { AND: [submission, { publicState: 'visible' }] },
    },
    _count: true,
  });
  return figuresOf(rows);
}

function figuresOf(rows: readonly Pick<Row, 'publishedOutcome' | '_count'>[]): AnswerFigures {
  const figures: AnswerFigures = { inputs: 0, answered: 0, outcomes: {} };
  for (const { publishedOutcome, _count } of rows) {
    figures.inputs += _count;
    if (!publishedOutcome) continue;
    figures.answered += _count;
    figures.outcomes[publishedOutcome] = (figures.outcomes[publishedOutcome] ?? 0) + _count;
  }
  return figures;
}
