import { detectLanguageForm } from '~/language/detect-language-form';
import { timingSafeEqual } from 'node:crypto';
import { hearingState } from '~/hearings/period';
import type { Participant } from '~/identity/participants/participant-sessions.server';
import { isSender } from '~/identity/permissions';
import { database } from '~/platform/database.server';
import { Failure } from '~/platform/failure';
import { dayInNorway } from '~/platform/norwegian-time';
import { privateHeaders } from '~/platform/private-headers';
import { hashSecret } from '~/platform/reference.server';
import { isAnswerSecret } from './answers/answer-link.server';
import { publishedAnswer, selectPublishedAnswers } from './answers/published-answer';
import { throughSignIn } from './own-access';
import { takeNewLink } from './lost-link/send-lost-links.server';
import { senderFromColumns } from './sender-columns';
import type { SentSubmission } from './sent-submission';

/**
 * A submission as its sender sees it: through the private link, or signed in as who sent it. A wrong secret and an
 * unknown reference are answered alike. What the planning group answered is told when it is published, not while it may
 * still change.
 *
 * @throws Failure `notFound`
 */
export async function ownSubmission(
  reference: string | undefined,
  secret: string | undefined,
  participant: Participant | null = null,
) {
  const row = await database().submission.findUnique({
    where: { reference: reference ?? '' },
    include: {
      hearing: { include: { plan: true, version: { select: { languageForm: true } } } },
      attachments: {
        where: { withdrawnAt: null },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        select: { id: true, fileName: true, contentType: true, size: true },
      },
      revisions: { orderBy: { number: 'asc' }, select: { number: true, createdAt: true, content: true } },
      inputs: {
        where: { withdrawnAt: null },
        orderBy: { number: 'asc' },
        select: {
          id: true,
          number: true,
          text: true,
          languageForm: true,
          otherLanguage: true,
          sectionKey: true,
          blockKey: true,
          elementKey: true,
          quote: true,
          stance: true,
          proposedText: true,
          ...selectPublishedAnswers,
        },
      },
    },
  });
  const given = hashSecret(secret ?? '');
  const fits = isHashOf(row?.editTokenHash, given);
  const isNew = isHashOf(row?.nextTokenHash, given);
  const isOwn = secret === throughSignIn && isSender(participant, { participantId: row?.participantId ?? null });
  const fromMail = !!row && !fits && !isNew && !isOwn && (await isAnswerSecret(row, secret));
  if (!row || (!fits && !isNew && !isOwn && !fromMail)) throw new Failure('notFound');
  if (isNew) await takeNewLink(row.id, given);

  const { hearing, revisions, inputs, attachments, ...submission } = row;
  const state = hearingState(hearing, dayInNorway(new Date()));
  return {
    id: submission.id,
    hearingId: hearing.id,
    /** Waits until the planning group has looked at it. */
    held: submission.heldAt !== null,
    reference: submission.reference,
    receivedAt: submission.receivedAt,
    withdrawnAt: submission.withdrawnAt,
    removed:
      submission.publicState === 'removed'
        ? {
            reason: submission.removedReason,
            languageForm: detectLanguageForm(submission.removedReason, hearing.plan.languageForm),
          }
        : null,
    revision: submission.revision,
    form: submission.form,
    sender: senderFromColumns(submission),
    plan: {
      slug: hearing.plan.slug,
      title: hearing.plan.title,
      decidedBy: hearing.plan.decidedBy,
      contactEmail: hearing.plan.contactEmail,
    },
    planLanguage: hearing.version.languageForm,
    versionId: hearing.versionId,
    attachments,
    closesOn: hearing.closesOn,
    inputVisibility: hearing.inputVisibility,
    open: state === 'open',
    // Written by registerSubmission and reviseSubmission, and kept unchanged since.
    versions: revisions.map(({ number, createdAt, content }) => ({
      number,
      createdAt,
      points: (content as unknown as SentSubmission).points.map(({ text, languageForm }) => ({ text, languageForm })),
    })),
    inputs: inputs.map(({ publishedAnswers, ...input }) => ({
      ...input,
      answer: publishedAnswer({ publishedAnswers }),
    })),
  };
}

const isHashOf = (known: string | null | undefined, given: string): boolean =>
  timingSafeEqual(Buffer.from(known ?? hashSecret('nobody')), Buffer.from(given)) && !!known;

export type OwnSubmission = Awaited<ReturnType<typeof ownSubmission>>;

export { privateHeaders };
