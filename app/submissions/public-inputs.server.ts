import { detectLanguageForm } from '~/language/detect-language-form';
import type { LanguageForm } from '~/language/language-form';
import { database, type Prisma } from '~/platform/database.server';
import type { Day } from '~/platform/norwegian-time';
import { publicTextOf } from '~/privacy/public-text';
import { publishedAnswer, selectPublishedAnswers } from './answers/published-answer';
import { publicAttachments } from './attachments/public-attachments.server';
import { publicSubmissions } from './visibility';
import type { SenderKind } from './sent-submission';

type Hearing = Parameters<typeof publicSubmissions>[0] & { namesShown: boolean };

/** How many inputs the public can see, by place: for each section, block and element key. */
export interface InputCounts {
  total: number;
  sections: Record<string, number>;
  blocks: Record<string, number>;
  elements: Record<string, number>;
}

/** Counts what the public can see of a hearing on a day. A section's count holds its blocks' and elements'. */
export async function publicInputCounts(hearing: Hearing, today: Day): Promise<InputCounts> {
  const counts: InputCounts = { total: 0, sections: {}, blocks: {}, elements: {} };
  const submission = publicSubmissions(hearing, today);
  if (!submission) return counts;
  const groups = await database().input.groupBy({
    by: ['sectionKey', 'blockKey', 'elementKey'],
    where: { hearingId: hearing.id, withdrawnAt: null, submission },
    _count: true,
  });
  for (const { sectionKey, blockKey, elementKey, _count } of groups) {
    counts.total += _count;
    if (sectionKey) counts.sections[sectionKey] = (counts.sections[sectionKey] ?? 0) + _count;
    if (elementKey) counts.elements[elementKey] = (counts.elements[elementKey] ?? 0) + _count;
    else if (blockKey) counts.blocks[blockKey] = (counts.blocks[blockKey] ?? 0) + _count;
  }
  return counts;
}

export const inputsPerPage = 50;

/**
 * What the public can see of what was said about a section (null: about the whole plan), oldest first, a page at a
 * time. A removed one keeps its place and its reason, without text and name.
 *
 * @param page counted from 1
 */
export const publicInputs = (hearing: Hearing, today: Day, sectionKey: string | null, page: number) =>
  publicInputsWhere(hearing, today, { sectionKey }, page);

/** How many of them fit a filter. */
export async function countPublicInputs(hearing: Hearing, today: Day, where: Prisma.InputWhereInput): Promise<number> {
  const submission = publicSubmissions(hearing, today);
  if (!submission) return 0;
  return database().input.count({ where: { AND: [where, { hearingId: hearing.id, withdrawnAt: null, submission }] } });
}

/** Those that fit a filter, a page at a time. */
export async function publicInputsWhere(hearing: Hearing, today: Day, where: Prisma.InputWhereInput, page: number) {
  const submission = publicSubmissions(hearing, today);
  if (!submission) return [];
  const rows = await database().input.findMany({
    where: { AND: [where, { hearingId: hearing.id, withdrawnAt: null, submission }] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    skip: (page - 1) * inputsPerPage,
    take: inputsPerPage,
    select: {
      id: true,
      sectionKey: true,
      publicText: true,
      stance: true,
      publicProposedText: true,
      languageForm: true,
      otherLanguage: true,
      blockKey: true,
      elementKey: true,
      quote: true,
      ...selectPublishedAnswers,
      _count: { select: { supports: true } },
      submission: {
        select: {
          channel: true,
          senderKind: true,
          senderName: true,
          organisationName: true,
          ageGroup: true,
          nameIsPublic: true,
          receivedAt: true,
          publicState: true,
          removedReason: true,
          attachments: {
            where: { withdrawnAt: null },
            orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
            select: { id: true, contentType: true, size: true, publicState: true },
          },
          council: { select: { name: true } },
          notes: { select: { group: true, workshop: { select: { title: true } } }, take: 1 },
        },
      },
    },
  });
  return rows.map(
    ({ submission: from, publicText, publicProposedText, stance, _count, publishedAnswers, ...input }) => {
      const removed = from.publicState === 'removed';
      return {
        ...input,
        text: removed ? '' : publicText,
        /** How many agree: a figure of its own, never a part of what was said. */
        supports: removed ? 0 : _count.supports,
        stance: removed ? null : stance,
        proposedText: removed ? '' : publicProposedText,
        removed: removed
          ? {
              reason: publicTextOf(from.removedReason, input.languageForm),
              languageForm: detectLanguageForm(from.removedReason, input.languageForm),
            }
          : null,
        channel: from.channel,
        receivedAt: from.receivedAt,
        sender: removed ? null : publicSender(from, hearing.namesShown, input.languageForm),
        /** Of youth: shown in place of a name. */
        ageGroup: removed ? null : from.ageGroup,
        onBehalf: !removed && from.senderKind === 'representative',
        /** What the planning group answered, when that is published. */
        answer: removed ? null : publishedAnswer({ publishedAnswers }),
        attachments: removed ? [] : publicAttachments(from.attachments),
      };
    },
  );
}

export type PublicInput = Awaited<ReturnType<typeof publicInputs>>[number];

interface SenderRow {
  senderKind: SenderKind;
  senderName: string;
  organisationName: string;
  nameIsPublic: boolean;
  council: { name: string } | null;
  notes: { group: string; workshop: { title: string } }[];
}

/** The name under which the public sees a sender: bodies by their name, people if they and the hearing wish it. Null: unnamed. */
function publicSender(from: SenderRow, namesShown: boolean, form: LanguageForm): string | null {
  const { senderKind, senderName, organisationName, nameIsPublic, council, notes } = from;
  if (senderKind === 'council') return council?.name ?? null;
  if (senderKind === 'workshop') return notes[0]?.workshop.title ?? null;
  if (senderKind === 'youth') return null;
  if (senderKind === 'organisation') return organisationName ? publicTextOf(organisationName, form) : null;
  return namesShown && nameIsPublic && senderName ? publicTextOf(senderName, form) : null;
}
