import {
  redirect,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { longDay } from '~/language/dates';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { privateHeaders } from '~/submissions/own-submission.server';
import { Notice } from '~/ui/notice';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { AnswersBack } from '../answers-back';
import { declareNothing } from '../rounds/declare-nothing.server';
import { requireInsider } from '../rounds/round-access.server';
import { answersForCouncil } from '../rounds/answers-for-council.server';
import { Letter } from './letter';
import { isDone, memberScene, ownAnswers } from './member-scene.server';

export const handle: PageHandle = { page: 'plain' };
export const headers: HeadersFunction = () => privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data?.council.name, data?.plan.title),
  { name: 'robots', content: 'noindex' },
];

export async function loader(args: LoaderFunctionArgs) {
  const { insider, round, member } = await memberScene(args, 'seeStage');
  const answers = await ownAnswers(round.id, insider.membershipId);
  const back = insider.may('seeAnswersBack') ? await answersForCouncil(round.id, round.answeredAt) : null;
  const t = i18nFor(args.context.language).getFixedT(null, 'members');
  return {
    title: member ? t('round.title', { name: member.name }) : round.council.name,
    round: { id: round.id, stage: round.stage, ready: !!round.readyAt, minutes: !!round.minutesSha256 },
    council: { name: round.council.name, languageForm: round.council.languageForm },
    plan: round.plan,
    answerBy: round.answerBy,
    letter: round.letters.find(({ kind }) => kind === 'invitation')?.text ?? '',
    sections: round.sections.filter(({ asked }) => asked && round.party.sectionKeys.length > 0),
    questions: round.questions.map(({ id, number, text, required }) => ({
      number,
      text,
      required,
      done: isDone(answers, id),
    })),
    back,
    may: {
      answer: !!member && insider.may('answer'),
      together: insider.may('seeCommonText'),
      adopt: insider.may('adopt'),
      nothing: !!member && insider.may('declareNothing'),
      statement: insider.may('seeStatement'),
    },
    asksNothing: new URL(args.request.url).searchParams.has('ingen'),
  };
}

/** "Nothing to remark", for the leader: the second of two presses. */
export async function action(args: ActionFunctionArgs) {
  const insider = await requireInsider(args, 'declareNothing');
  await declareNothing(insider);
  return redirect(paths.memberRound(insider.roundId), 303);
}

/** Where a member begins: what it is about, the questions, and what comes next. */
export default function MemberRoundPage() {
  const { title, round, council, plan, answerBy, letter, sections, questions, back, may, asksNothing } =
    useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation('members');
  const left = questions.filter(({ done }) => !done);
  const next = left[0] ?? questions[0];
  const planLang = plan.languageForm === i18n.language ? undefined : plan.languageForm;
  const councilLang = council.languageForm === i18n.language ? undefined : council.languageForm;
  return (
    <div className="narrow stack easy" data-gap="xl">
      <div className="stack">
        <h1 className="section-title">{title}</h1>
        <p lang={councilLang}>{council.name}</p>
        <p className="lead">{t(`round.stage.${round.stage}`)}</p>
        {(may.answer || round.stage === 'invited') && <p>{t('round.answerBy', { day: longDay(answerBy) })}</p>}
      </div>
      {may.adopt && round.ready && (
        <Notice heading={t('round.toAdopt')}>
          <p>
            <a className="ds-button" href={paths.memberAdoption(round.id)}>
              {t('round.adopt')}
            </a>
          </p>
        </Notice>
      )}
      {may.together && (
        <p>
          <a className="ds-button" data-size="lg" href={paths.memberTogether(round.id)}>
            {t('round.together')}
          </a>
        </p>
      )}
      {may.statement && (
        <p className="row">
          <a className="ds-link" href={paths.statementPdf(round.id)}>
            {t('round.pdf')}
          </a>
          {round.minutes && (
            <a className="ds-link" href={paths.minutesPdf(round.id)}>
              {t('round.minutes')}
            </a>
          )}
        </p>
      )}
      {back && (
        <section className="stack" aria-labelledby="back">
          <h2 className="ds-heading" data-size="md" id="back">
            {t('round.back')}
          </h2>
          <AnswersBack answers={back} />
        </section>
      )}
      <section className="stack" aria-labelledby="about">
        <h2 className="ds-heading" data-size="md" id="about">
          {t('round.about')}
        </h2>
        <p>
          <a className="ds-link" href={paths.plan(plan.slug)} lang={planLang}>
            {plan.title}
          </a>
        </p>
        {sections.length > 0 && (
          <>
            <p>{t('round.parts')}</p>
            <ul className="tidy-list">
              {sections.map(({ key, title: sectionTitle }) => (
                <li key={key}>
                  <a className="ds-link" href={paths.section(plan.slug, key)} lang={planLang}>
                    {sectionTitle}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        <Letter text={letter} lang={councilLang} />
      </section>
      <section className="stack" aria-labelledby="questions">
        <h2 className="ds-heading" data-size="md" id="questions">
          {t('round.questions', { count: questions.length })}
        </h2>
        {may.answer && (
          <>
            <p>{t('round.alone')}</p>
            <p>
              <a
                className="ds-button"
                data-size="lg"
                data-variant={may.together ? 'secondary' : undefined}
                href={paths.memberQuestion(round.id, next?.number ?? 1)}
              >
                {left.length === questions.length
                  ? t('round.start')
                  : left.length > 0
                    ? t('round.goOn')
                    : t('round.lookAgain')}
              </a>
            </p>
          </>
        )}
        <ol className="plain-list question-list">
          {questions.map(({ number, text, required, done }) => (
            <li key={number}>
              {may.answer ? (
                <a className="ds-link" href={paths.memberQuestion(round.id, number)} lang={councilLang}>
                  {number}. {text}
                </a>
              ) : (
                <span lang={councilLang}>
                  {number}. {text}
                </span>
              )}
              {may.answer && (
                <span className="ds-tag" data-color={done ? 'success' : 'neutral'}>
                  {done ? t('round.done') : required ? t('round.required') : t('round.open')}
                </span>
              )}
            </li>
          ))}
        </ol>
      </section>
      {may.nothing && (
        <section className="stack" aria-labelledby="nothing">
          <h2 className="ds-heading" data-size="md" id="nothing">
            {t('nothing.title')}
          </h2>
          {asksNothing ? (
            <form method="post" className="stack">
              <p>{t('nothing.sure')}</p>
              <button className="ds-button" data-color="danger">
                {t('nothing.send')}
              </button>
              <p>
                <a className="ds-link" href={paths.memberRound(round.id)}>
                  {t('nothing.no')}
                </a>
              </p>
            </form>
          ) : (
            <>
              <p>{t('nothing.lead')}</p>
              <p>
                <a
                  className="ds-button"
                  data-variant="secondary"
                  href={`${paths.memberRound(round.id, { ingen: 1 })}#nothing`}
                >
                  {t('nothing.ask')}
                </a>
              </p>
            </>
          )}
        </section>
      )}
    </div>
  );
}
