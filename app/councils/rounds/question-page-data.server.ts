import { type LoaderFunctionArgs } from '@remix-run/node';
import { i18nFor } from '~/language/i18n.server';
import { tallyOf } from '../questions';
import { tallyWords } from '../tally-words';
import { answersTo, notesOf, questionOf, roundById, versionsOf } from './queries.server';
import { requireRoundStaff } from './round-access.server';

export async function questionScene(args: LoaderFunctionArgs) {
  const insider = await requireRoundStaff(args, 'edit');
  const round = await roundById(insider.roundId);
  return { insider, round, question: questionOf(round, args.params.question) };
}

export async function questionPageData(args: LoaderFunctionArgs) {
  const { round, question } = await questionScene(args);
  const [answers, versions, notes] = await Promise.all([
    answersTo(question.id, round.council.kind),
    versionsOf(question.id),
    notesOf(round.id),
  ]);
  const t = i18nFor(args.context.language).getFixedT(null, 'rounds');
  const isHere = round.currentQuestionId === question.id;
  return {
    title: t('question.number', { number: question.number, count: round.questions.length }),
    round: {
      id: round.id,
      council: round.council,
      plan: round.plan,
      sections: round.sections,
      members: round.members.map(({ id, name }) => ({ id, name })),
      count: round.questions.length,
    },
    question,
    answers,
    tally: tallyWords(
      t,
      question,
      tallyOf(
        question,
        answers.map(({ value }) => value),
      ),
      round.sections,
    ),
    versions,
    notes: {
      openItems: notes.openItems.filter(({ questionId }) => questionId === question.id),
      proposals: notes.proposals.filter(({ questionId }) => questionId === question.id),
      dissents: notes.dissents.filter(({ questionId }) => questionId === question.id),
    },
    isHere,
    turn: isHere ? round.currentMemberId : null,
    saved: new URL(args.request.url).searchParams.get('lagret'),
  };
}

export type QuestionPageData = Awaited<ReturnType<typeof questionPageData>>;
