import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { Failure, found } from '~/platform/failure';
import { database } from '~/platform/database.server';
import { Notice } from '~/ui/notice';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { AnswerFields } from '../answer-fields';
import { fieldsOf, prefixOf } from '../fields-of';
import { isAnswered, readAnswer, type AnswerValue } from '../questions';
import { roundById } from './queries.server';
import { requireRoundStaff } from './round-access.server';
import { typeInAnswers } from './save-answer.server';
import { RoundHead } from './round-head';

export const handle: PageHandle = { page: 'plain' };
export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title, data?.round.council.name);

async function load(args: LoaderFunctionArgs) {
  const insider = await requireRoundStaff(args, 'helpMembers');
  if (insider.stage === 'invited') throw new Failure('conflict');
  const round = await roundById(insider.roundId);
  const member = found(round.members.find(({ id }) => id === args.params.member));
  return { insider, round, member };
}

export async function loader(args: LoaderFunctionArgs) {
  const { round, member } = await load(args);
  // Only what was typed in is shown: what a member has written themselves is hidden while they think alone.
  const typed = await database().memberAnswer.findMany({
    where: { roundId: round.id, membershipId: member.id },
    select: { questionId: true, text: true, value: true, typedInById: true },
  });
  return {
    title: i18nFor(args.context.language).getFixedT(null, 'rounds')('typing.title', { name: member.name }),
    round: { id: round.id, council: round.council, plan: round.plan, sections: round.sections },
    questions: round.questions.map((question) => {
      const answer = typed.find(({ questionId }) => questionId === question.id);
      const own = !!answer && !answer.typedInById;
      return {
        ...question,
        own,
        answer:
          answer && !own ? { text: answer.text, value: answer.value as AnswerValue | null } : { text: '', value: null },
      };
    }),
    next: round.members[round.members.findIndex(({ id }) => id === member.id) + 1] ?? null,
    saved: new URL(args.request.url).searchParams.has('lagret'),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { insider, round, member } = await load(args);
  const form = await args.request.formData();
  const keys = round.sections.map(({ key }) => key);
  const answers = round.questions
    .map((question) => ({
      questionId: question.id,
      answer: readAnswer(question, fieldsOf(form, prefixOf(question.number)), keys),
    }))
    .filter(({ answer }) => isAnswered(answer));
  await typeInAnswers(insider, member.id, answers);
  return redirect(`${paths.roundTyping(insider.councilId, round.id, member.id)}?lagret=1`, 303);
}

/** All questions on one page, for the secretary to type in what a member wrote on paper. */
export default function TypingPage() {
  const { title, round, questions, next, saved } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation('rounds');
  const lang = round.council.languageForm === i18n.language ? undefined : round.council.languageForm;
  const planLang = round.plan.languageForm === i18n.language ? undefined : round.plan.languageForm;
  return (
    <div className="stack narrow" data-gap="lg">
      <div className="stack" data-gap="sm">
        <RoundHead round={round} title={title} />
        <p>{t('typing.lead')}</p>
      </div>
      {saved && (
        <Notice tone="success" role="status">
          <p>{t('typing.saved')}</p>
          {next && (
            <p>
              <a className="ds-link" href={paths.roundTyping(round.council.id, round.id, next.id)}>
                {t('typing.next', { name: next.name })}
              </a>
            </p>
          )}
        </Notice>
      )}
      <form method="post" className="stack" data-gap="xl">
        {questions.map((question) => (
          <section className="stack" aria-labelledby={`question-${question.number}`} key={question.id}>
            <h2 className="ds-heading" data-size="sm" id={`question-${question.number}`} lang={lang}>
              {question.number}. {question.text}
            </h2>
            {question.own ? (
              <p className="muted">{t('typing.own')}</p>
            ) : (
              <AnswerFields
                question={question}
                answer={question.answer}
                sections={round.sections}
                lang={lang}
                planLang={planLang}
                prefix={prefixOf(question.number)}
              />
            )}
          </section>
        ))}
        <button className="ds-button">{t('typing.save')}</button>
      </form>
    </div>
  );
}
