import { recordEvent } from '~/audit/record.server';
import { hearingState } from '~/hearings/period';
import { may, type Viewer } from '~/identity/permissions';
import type { LanguageForm } from '~/language/language-form';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { dayInNorway, type Day } from '~/platform/norwegian-time';
import { hashSecret } from '~/platform/reference.server';
import { registerSubmission } from '~/submissions/register-submission.server';
import { atWork } from './round-rules';

export interface NewStatement {
  councilId: string;
  hearingId: string;
  /** Day of the meeting that adopted it. */
  meetingOn: Day;
  caseNumber: string;
  languageForm: LanguageForm;
  /** What the council says about each section; without a section, about the whole plan. */
  points: { section: string | null; text: string }[];
  /** Made when the form was made: the same form sent twice is one statement. */
  idempotencyKey: string;
}

/**
 * Enters what a council has adopted: a submission from the council, with an input for each section it speaks of.
 * A late statement is taken in; the planning group decides what to do with it.
 *
 * A council that has been asked and has not begun has thereby answered, and its round is over. One that is at work on
 * the same hearing delivers from there: two ways at once would give the same statement twice.
 *
 * @throws Failure `forbidden` when the viewer does not write for this council, `badRequest` before the hearing opens,
 *   `conflict` while the council is at work on its round
 */
export async function registerStatement(statement: NewStatement, viewer: Viewer): Promise<{ reference: string }> {
  const { councilId, hearingId, points, languageForm } = statement;
  if (!may(viewer, 'statements.register', councilId)) throw new Failure('forbidden');
  return database().$transaction(async (tx) => {
    const known = await tx.submission.findUnique({
      where: { idempotencyKey: hashSecret(statement.idempotencyKey) },
      select: { reference: true },
    });
    if (known) return known;
    const council = found(await tx.council.findUnique({ where: { id: councilId }, select: { name: true } }));
    const hearing = found(await tx.hearing.findUnique({ where: { id: hearingId } }));
    const round = await tx.councilRound.findFirst({
      where: { councilId, consultedParty: { hearingId } },
      select: { id: true, stage: true },
    });
    if (round && atWork(round.stage)) throw new Failure('conflict');
    const endsRound = round?.stage === 'invited';
    const receivedAt = new Date();
    if (!takesStatements(hearingState(hearing, dayInNorway(receivedAt)))) throw new Failure('badRequest');

    const submission = await registerSubmission(tx, {
      hearingId,
      channel: 'council',
      receivedAt,
      registrarId: viewer.id,
      councilId,
      idempotencyKey: statement.idempotencyKey,
      sender: { kind: 'council', name: '', organisationName: council.name, contactEmail: '', nameIsPublic: true },
      points: points.map(({ section, text }) => ({ text, place: { section }, languageForm })),
    });
    const { meetingOn, caseNumber } = statement;
    const { id } = await tx.statement.create({
      data: {
        councilId,
        hearingId,
        submissionId: submission.id,
        roundId: endsRound ? round.id : null,
        meetingOn,
        caseNumber,
      },
      select: { id: true },
    });
    if (endsRound) {
      await tx.councilRound.update({
        where: { id: round.id },
        data: { stage: 'submitted', submittedAt: receivedAt, meetingOn, caseNumber, revision: { increment: 1 } },
      });
    }
    await recordEvent(tx, {
      actorId: viewer.id,
      action: 'statement.registered',
      subjectType: 'statement',
      subjectId: id,
      details: { council: councilId, reference: submission.reference },
    });
    return { reference: submission.reference };
  });
}

/** A statement can be entered from the day the hearing opens, and also after it has closed. */
export const takesStatements = (state: ReturnType<typeof hearingState>): boolean =>
  state === 'open' || state === 'closed';
