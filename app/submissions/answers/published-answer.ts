import type { Prisma } from '~/platform/database.server';
import { publicTextOf } from '~/privacy/public-text';

/** How to select what has been answered to an input in public, if anything. Read it with `publishedAnswer`. */
export const selectPublishedAnswers = {
  publishedAnswers: {
    orderBy: { number: 'desc' },
    select: {
      languageForm: true,
      createdAt: true,
      assessment: { select: { outcome: true, reasoning: true, planChange: true, decidedBy: true } },
    },
  },
} satisfies Prisma.InputSelect;

type Row = Prisma.InputGetPayload<{ select: typeof selectPublishedAnswers }>;

/**
 * The answer as senders and the public read it: what was published last, whatever the planning group has written since,
 * with what it replaced. Null: nothing is published yet.
 */
export function publishedAnswer({ publishedAnswers }: Row) {
  const [newest, ...earlier] = publishedAnswers.flatMap(({ languageForm, createdAt, assessment }) =>
    assessment.outcome
      ? [
          {
            outcome: assessment.outcome,
            reasoning: publicTextOf(assessment.reasoning, languageForm),
            planChange: publicTextOf(assessment.planChange, languageForm),
            decidedBy: assessment.decidedBy,
            languageForm,
            publishedAt: createdAt,
          },
        ]
      : [],
  );
  return newest ? { ...newest, earlier } : null;
}

export type PublishedAnswer = NonNullable<ReturnType<typeof publishedAnswer>>;
