import { z } from 'zod';
import { tellCouncilOfAnswers } from '~/councils/rounds/tell-council-of-answers.server';
import { queueMail } from '~/messages/queue-mail.server';
import { paths } from '~/paths';
import { publicAddress } from '~/platform/config.server';
import { database, type Transaction } from '~/platform/database.server';
import { handleJobs, type RunningJob } from '~/platform/jobs.server';
import { answerSecret } from '~/submissions/answers/answer-link.server';
import { publishedAnswer, selectPublishedAnswers } from '~/submissions/answers/published-answer';
import { inPieces } from '../in-pieces';
import { answerMail } from './answer-mail.server';
import { receiversOf, type Receiver } from './receivers.server';

/** So many receivers in one transaction: nobody else's writing waits long. */
const atOnce = 50;

const Payload = z.object({ publicationId: z.string() });

/** Lets the worker tell senders what was answered. */
export function tellAnswers(): void {
  handleJobs('tellAnswers', (payload, job) => tell(Payload.parse(payload).publicationId, job));
}

/**
 * Tells each sender who gave an address what was answered to their points, in one mail however much they sent, and each
 * council in its own way. Goes through them in order and notes how far it came, so that nobody is told twice.
 */
async function tell(publicationId: string, job: RunningJob): Promise<void> {
  const publication = await database().answerPublication.findUniqueOrThrow({ where: { id: publicationId } });
  const answered = await database().submission.findMany({ where: answeredIn(publicationId), select: { id: true } });
  const { receivers } = await receiversOf(
    database(),
    answered.map(({ id }) => id),
  );
  const waiting = receivers.filter(({ first }) => first > publication.toldUpTo);
  for (const [done, piece] of inPieces(waiting, atOnce).entries()) {
    const submissions = await answeredSubmissions(
      publicationId,
      piece.flatMap(({ submissionIds }) => submissionIds),
    );
    await database().$transaction(async (tx) => {
      for (const receiver of piece) {
        const theirs = receiver.submissionIds.flatMap((id) => submissions.get(id) ?? []);
        if (theirs.length === 0) continue;
        if (receiver.councilId) await tellCouncil(tx, receiver.councilId, theirs, publication.publishedById);
        else await tellSender(tx, receiver, theirs);
      }
      await tx.answerPublication.update({ where: { id: publicationId }, data: { toldUpTo: piece.at(-1)!.first } });
    });
    await job.progress(Math.min(99, ((done + 1) * atOnce * 100) / Math.max(waiting.length, 1)));
  }
}

const answeredIn = (publicationId: string) => ({
  withdrawnAt: null,
  inputs: { some: { withdrawnAt: null, publishedAnswers: { some: { publicationId } } } },
});

/** Submissions with the points that were answered in a publication, each with its answer and its sender's way in. */
async function answeredSubmissions(publicationId: string, ids: string[]) {
  const rows = await Promise.all(
    inPieces(ids).map((piece) =>
      database().submission.findMany({
        where: { ...answeredIn(publicationId), id: { in: piece } },
        select: {
          id: true,
          reference: true,
          languageForm: true,
          senderName: true,
          editTokenHash: true,
          statement: { select: { roundId: true } },
          hearing: { select: { plan: { select: { slug: true, title: true } } } },
          inputs: {
            where: { withdrawnAt: null, publishedAnswers: { some: { publicationId } } },
            orderBy: { number: 'asc' },
            select: { number: true, publicText: true, ...selectPublishedAnswers },
          },
        },
      }),
    ),
  );
  const withLinks = await Promise.all(
    rows.flat().map(async (row) => {
      const link = publicAddress(paths.ownSubmission(row.reference, await answerSecret(row)));
      return { ...row, link };
    }),
  );
  return new Map(withLinks.map((row) => [row.id, row]));
}

type Told = NonNullable<ReturnType<Awaited<ReturnType<typeof answeredSubmissions>>['get']>>;

async function tellSender(tx: Transaction, { address }: Receiver, submissions: Told[]): Promise<void> {
  const [first] = submissions;
  const { plan } = first!.hearing;
  const languageForm = submissions.at(-1)!.languageForm;
  const names = new Set(submissions.map(({ senderName }) => senderName));
  const { subject, text } = await answerMail(tx, {
    language: languageForm,
    // An address that several use is greeted without a name.
    name: names.size === 1 ? first!.senderName : '',
    plan: plan.title,
    submissions: submissions.map(({ reference, link, inputs }) => ({
      reference,
      link,
      points: inputs.flatMap(({ number, publicText, ...rest }) => {
        const answer = publishedAnswer(rest);
        return answer ? [{ number, text: publicText, answer }] : [];
      }),
    })),
    page: publicAddress(paths.answers(plan.slug)),
  });
  await queueMail(tx, { kind: 'answers', to: address, languageForm, subject, text });
}

/** A statement that came out of a round is answered on the council's own page; another on the page for everybody. */
async function tellCouncil(tx: Transaction, councilId: string, submissions: Told[], actorId: string): Promise<void> {
  const { plan } = submissions[0]!.hearing;
  const roundIds = new Set(submissions.flatMap(({ statement }) => statement?.roundId ?? []));
  for (const roundId of roundIds.size > 0 ? roundIds : [null]) {
    await tellCouncilOfAnswers(tx, {
      councilId,
      roundId,
      plan: plan.title,
      link: publicAddress(roundId ? paths.memberRound(roundId) : paths.answers(plan.slug)),
      actorId,
    });
  }
}
