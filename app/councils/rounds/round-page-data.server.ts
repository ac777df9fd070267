import { type LoaderFunctionArgs } from '@remix-run/node';
import { Failure } from '~/platform/failure';
import { dayInNorway } from '~/platform/norwegian-time';
import { hasAnswered, membersWork } from '../round-rules';
import { takenNames } from '../members/taken-names.server';
import { answersForCouncil } from './answers-for-council.server';
import { markOpened } from './mark-opened.server';
import { answerCounts, commonTexts, roundById } from './queries.server';
import { requireRoundStaff } from './round-access.server';

export async function roundPageData(args: LoaderFunctionArgs) {
  const insider = await requireRoundStaff(args, 'seeStage');
  const leads = insider.roles.includes('secretary');
  // A planner follows it on the page of the party; a member on the members' own pages.
  if (!leads) throw new Failure('forbidden');
  const round = await roundById(insider.roundId);
  await markOpened(round.party.id);
  const [counts, texts, taken] = await Promise.all([
    answerCounts(round.id),
    insider.may('seeCommonText') ? commonTexts(round.id) : null,
    takenNames(round.id),
  ]);
  const search = new URL(args.request.url).searchParams;
  return {
    round: {
      ...round,
      joinCode: membersWork(round.stage) ? round.joinCode : null,
      isLate: !hasAnswered(round.stage) && dayInNorway(new Date()) > round.answerBy,
    },
    members: round.members.map(({ id, name, function: role }) => ({
      id,
      name,
      role,
      answered: counts.get(id) ?? 0,
      isIn: taken.has(id),
    })),
    texts: round.questions.map(({ id }) => !!texts?.get(id)?.text.trim()),
    answers: insider.may('seeAnswersBack') ? await answersForCouncil(round.id, round.answeredAt) : null,
    may: {
      openThinking: insider.may('openThinking'),
      openTogether: insider.may('openTogether'),
      help: insider.may('helpMembers'),
      edit: insider.may('edit'),
      answers: insider.may('seeAllAnswers'),
      adoption: insider.may('edit') || insider.may('attachMinutes'),
      submit: insider.may('submit'),
      nothing: insider.may('declareNothing'),
      statement: insider.may('seeStatement'),
    },
    asksNothing: search.has('ingen'),
    done: search.get('gjort'),
  };
}

export type RoundPageData = Awaited<ReturnType<typeof roundPageData>>;
