import type { Prisma } from '~/platform/database.server';
import type { SenderKind } from '~/submissions/sent-submission';

/** What a query selects of a submission to say who sent it. */
export const senderFields = {
  senderKind: true,
  senderName: true,
  organisationName: true,
  organisationNumber: true,
  senderRole: true,
  onBehalfOf: true,
  ageGroup: true,
  council: { select: { name: true, languageForm: true } },
  notes: { select: { group: true, workshop: { select: { title: true } } }, take: 1 },
} satisfies Prisma.SubmissionSelect;

interface SenderRow {
  senderKind: SenderKind;
  senderName: string;
  organisationName: string;
  council: { name: string } | null;
  notes: { group: string; workshop: { title: string } }[];
}

/** Who sent it, as the planning group sees it; empty when nobody said. */
export function senderOf({ senderKind, senderName, organisationName, council, notes }: SenderRow): string {
  if (senderKind === 'council') return council?.name ?? senderName;
  if (senderKind === 'workshop') {
    const note = notes[0];
    return note ? [note.workshop.title, note.group].filter(Boolean).join(', ') : senderName;
  }
  return [organisationName, senderName].filter(Boolean).join(', ');
}

/** The beginning of a text on one line, cut between words. */
export function excerpt(text: string, longest = 200): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest - 30))} …`;
}
