import {
  data,
  redirect,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { Failure } from '~/platform/failure';
import { privateHeaders } from '~/submissions/own-submission.server';
import { Notice } from '~/ui/notice';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { AnswerFields } from '../answer-fields';
import { readAnswer } from '../questions';
import { questionOf } from '../rounds/queries.server';
import { saveOwnAnswer } from '../rounds/save-answer.server';
import { MemberScript } from './member-script';
import { answerIn, memberScene, ownAnswers } from './member-scene.server';

export const handle: PageHandle = { page: 'plain' };
export const headers: HeadersFunction = () => privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data?.title, data?.council.name),
  { name: 'robots', content: 'noindex' },
];

export async function loader(args: LoaderFunctionArgs) {
  const { insider, round } = await memberScene(args, 'seeOwnAnswers');
  const question = questionOf(round, args.params.question);
  const answers = await ownAnswers(round.id, insider.membershipId);
  const t = i18nFor(args.context.language).getFixedT(null, 'members');
  return {
    title: t('question.number', { number: question.number, count: round.questions.length }),
    roundId: round.id,
    council: { name: round.council.name, languageForm: round.council.languageForm },
    plan: round.plan,
    sections: round.sections,
    question,
    count: round.questions.length,
    answer: answerIn(answers, question.id),
    mayAnswer: insider.may('answer'),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { insider, round } = await memberScene(args, 'seeOwnAnswers');
  const question = questionOf(round, args.params.question);
  const form = await args.request.formData();
  const answer = readAnswer(
    question,
    form,
    round.sections.map(({ key }) => key),
  );
  try {
    await saveOwnAnswer(insider, question.id, answer);
  } catch (error) {
    // The council adopted while they typed: what they typed must not be lost with it.
    if (!(error instanceof Failure) || error.code !== 'conflict') throw error;
    return data({ late: true, text: answer.text }, { status: 409 });
  }
  const to = form.get('to');
  const { number } = question;
  if (to === 'stay') return data({ late: false, text: '' });
  if (to === 'before' && number > 1) return redirect(paths.memberQuestion(round.id, number - 1), 303);
  if (to === 'next' && number < round.questions.length) {
    return redirect(paths.memberQuestion(round.id, number + 1), 303);
  }
  return redirect(paths.memberRound(round.id), 303);
}

/** One question at a time, in large type. Every way on saves; with JavaScript it is saved as they write, too. */
export default function MemberQuestionPage() {
  const { title, roundId, council, plan, sections, question, count, answer, mayAnswer } =
    useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t, i18n } = useTranslation('members');
  const councilLang = council.languageForm === i18n.language ? undefined : council.languageForm;
  const planLang = plan.languageForm === i18n.language ? undefined : plan.languageForm;
  const section = sections.find(({ key }) => key === question.sectionKey);
  const last = question.number === count;
  return (
    <div className="narrow stack easy" data-gap="lg">
      <p>
        <a className="back-link" href={paths.memberRound(roundId)}>
          {t('question.all')}
        </a>
      </p>
      <div className="stack">
        <p className="kicker">{title}</p>
        <progress className="steps" value={question.number} max={count} aria-hidden="true" />
        <h1 className="section-title" lang={councilLang}>
          {question.text}
        </h1>
        {question.hint && <p lang={councilLang}>{question.hint}</p>}
        {question.required && <p className="muted">{t('question.required')}</p>}
        {section && (
          <p>
            <a className="ds-link" href={paths.section(plan.slug, section.key)} target="_blank" rel="noreferrer">
              {t('question.read')} <span lang={planLang}>{section.title}</span>
            </a>
          </p>
        )}
      </div>
      {result?.late && (
        <Notice tone="warning" role="alert" heading={t('question.lateTitle')}>
          <p>{t('question.late')}</p>
          <p className="wrap-lines said">{result.text}</p>
        </Notice>
      )}
      {result && !result.late && (
        <Notice tone="success" role="status">
          <p>{t('question.saved')}</p>
        </Notice>
      )}
      {mayAnswer ? (
        <form
          method="post"
          className="stack"
          data-gap="lg"
          data-autosave
          data-saving={t('question.saving')}
          data-saved={t('question.saved')}
          data-unsaved={t('question.unsaved')}
        >
          <AnswerFields
            question={question}
            answer={answer}
            sections={sections}
            lang={councilLang}
            planLang={planLang}
          />
          <p className="autosave muted" role="status">
            {t('question.savedOnTheWay')}
          </p>
          <MemberScript />
          <div className="steps-on">
            <button className="ds-button" data-size="lg" name="to" value={last ? 'all' : 'next'}>
              {last ? t('question.finish') : t('question.next')}
            </button>
            {question.number > 1 && (
              <button className="ds-button" data-size="lg" data-variant="secondary" name="to" value="before">
                {t('question.before')}
              </button>
            )}
          </div>
        </form>
      ) : (
        !result?.late && (
          <>
            <p>{t('question.over')}</p>
            <p className="wrap-lines said">{answer.text}</p>
          </>
        )
      )}
    </div>
  );
}
