import { paths } from '~/paths';
import { config } from '~/platform/config.server';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { answersOf } from './statement.server';
import { tellCouncilOfAnswers } from './tell-council-of-answers.server';

/**
 * Sends the planning group's answers back to the council: from then on its members and secretary see them, question by
 * question, and those with an e-mail address are told.
 *
 * @throws Failure `conflict` while a point is unanswered, or when it has been done
 */
export async function sendAnswersBack(roundId: string, origin: string, actorId: string): Promise<void> {
  const answers = await answersOf(roundId);
  if (!answers?.complete) throw new Failure('conflict');
  await database().$transaction(async (tx) => {
    const round = found(
      await tx.councilRound.findUnique({
        where: { id: roundId },
        include: { consultedParty: { include: { hearing: { include: { plan: true } } } } },
      }),
    );
    if (round.answeredAt || round.stage !== 'submitted') throw new Failure('conflict');
    await tellCouncilOfAnswers(tx, {
      councilId: round.councilId,
      roundId,
      plan: round.consultedParty.hearing.plan.title,
      link: new URL(paths.memberRound(roundId), config().publicUrl ?? origin).href,
      actorId,
    });
  });
}
