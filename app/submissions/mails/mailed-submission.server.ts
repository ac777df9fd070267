import type { Transaction } from '~/platform/database.server';

/** What mails to a sender tell of their submission. Null: they gave no address. */
export async function mailedSubmission(tx: Transaction, submissionId: string) {
  const submission = await tx.submission.findUniqueOrThrow({
    where: { id: submissionId },
    select: {
      reference: true,
      contactEmail: true,
      senderName: true,
      languageForm: true,
      withdrawnAt: true,
      heldAt: true,
      removedReason: true,
      hearing: {
        select: {
          versionId: true,
          opensOn: true,
          closesOn: true,
          publishedAt: true,
          inputVisibility: true,
          plan: { select: { slug: true, title: true, decidedBy: true } },
        },
      },
      inputs: {
        where: { withdrawnAt: null },
        orderBy: { number: 'asc' },
        select: { number: true, publicText: true, publicProposedText: true, sectionKey: true, quote: true },
      },
    },
  });
  if (!submission.contactEmail) return null;
  const { versionId } = submission.hearing;
  const keys = submission.inputs.flatMap(({ sectionKey }) => sectionKey ?? []);
  const sections = await tx.section.findMany({
    where: { versionId, key: { in: keys } },
    select: { key: true, title: true },
  });
  const titles = new Map(sections.map(({ key, title }) => [key, title]));
  return {
    ...submission,
    to: submission.contactEmail,
    inputs: submission.inputs.map(({ sectionKey, ...input }) => ({
      ...input,
      section: sectionKey ? (titles.get(sectionKey) ?? null) : null,
    })),
  };
}

export type MailedSubmission = NonNullable<Awaited<ReturnType<typeof mailedSubmission>>>;
