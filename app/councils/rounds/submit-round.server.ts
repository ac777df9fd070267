import { recordEvent } from '~/audit/record.server';
import { hearingState } from '~/hearings/period';
import { i18nFor } from '~/language/i18n.server';
import { queueMail } from '~/messages/queue-mail.server';
import { Failure } from '~/platform/failure';
import { dayInNorway } from '~/platform/norwegian-time';
import { registerSubmission } from '~/submissions/register-submission.server';
import { tallyOf } from '../questions';
import { tallyWords } from '../tally-words';
import { takesStatements } from '../register-statement.server';
import { answersTo, commonTexts, type Round } from './queries.server';
import type { Insider } from './round-access.server';
import { inRound } from './touch-round.server';

/**
 * Delivers what the council adopted: a submission with one input for each common answer, tied to its part of the plan,
 * and the statement that holds them together. A late one is taken in; the planning group decides what to do with it.
 *
 * @throws Failure `conflict` when it is not adopted or is delivered already, or the hearing is not published
 */
export async function submitRound(insider: Insider, round: Round): Promise<{ reference: string }> {
  const receivedAt = new Date();
  if (!takesStatements(hearingState(round.hearing, dayInNorway(receivedAt)))) throw new Failure('conflict');
  const { languageForm } = round.council;
  const t = i18nFor(languageForm).getFixedT(null, 'rounds');
  const texts = await commonTexts(round.id);
  const answered = round.questions.filter(({ id }) => texts.get(id)?.text.trim());
  const points = await Promise.all(
    answered.map(async (question) => {
      const { text, sectionKey } = texts.get(question.id)!;
      const answers = await answersTo(question.id, round.council.kind);
      const tally = tallyOf(
        question,
        answers.map(({ value }) => value),
      );
      const words = tallyWords(t, question, tally, round.sections);
      return {
        text: [question.text, text.trim(), words].filter(Boolean).join('\n\n'),
        place: { section: sectionKey },
        languageForm,
      };
    }),
  );
  return inRound(insider, 'submit', async (tx, { id, meetingOn, caseNumber }) => {
    const submission = await registerSubmission(tx, {
      hearingId: round.hearing.id,
      channel: 'council',
      receivedAt,
      registrarId: insider.viewer?.id,
      councilId: round.council.id,
      sender: { kind: 'council', name: '', organisationName: round.council.name, contactEmail: '', nameIsPublic: true },
      points,
    });
    const statement = await tx.statement.create({
      data: {
        councilId: round.council.id,
        hearingId: round.hearing.id,
        submissionId: submission.id,
        roundId: id,
        meetingOn,
        caseNumber,
        points: {
          create: answered.map((question, index) => ({
            questionId: question.id,
            inputId: submission.inputIds[index]!,
          })),
        },
      },
      select: { id: true },
    });
    await tx.councilRound.update({ where: { id }, data: { stage: 'submitted', submittedAt: receivedAt } });
    await recordEvent(tx, {
      actorId: insider.viewer?.id ?? null,
      action: 'statement.submitted',
      subjectType: 'statement',
      subjectId: statement.id,
      details: { council: round.council.id, round: id, reference: submission.reference },
    });
    const values = { council: round.council.name, plan: round.plan.title, reference: submission.reference };
    for (const { email } of round.members.filter((member) => member.email)) {
      await queueMail(tx, {
        to: email,
        languageForm,
        subject: t('mail.submittedSubject', values),
        text: t('mail.submittedText', values),
      });
    }
    return { reference: submission.reference };
  });
}
