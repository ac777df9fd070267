import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { longDay, longInstant } from '~/language/dates';
import { paths } from '~/paths';
import { Failure } from '~/platform/failure';
import { Notice } from '~/ui/notice';
import { roundPageData } from './round-page-data.server';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { AnswersBack } from '../answers-back';
import { declareNothing } from './declare-nothing.server';
import { freeMember } from './member-links.server';
import { openThinking, openTogether, renewJoinCode } from './open-round.server';
import { roundById } from './queries.server';
import { insiderOf, requireRoundStaff } from './round-access.server';
import { RoundMembers } from './round-members';
import { RoundSteps } from './round-steps';
import { submitRound } from './submit-round.server';

export const handle: PageHandle = { page: 'plain' };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data?.round.council.name, data?.round.plan.title);

export const loader = (args: LoaderFunctionArgs) => roundPageData(args);

export async function action(args: ActionFunctionArgs) {
  const insider = await insiderOf(await signedIn(args));
  if (insider.councilId !== args.params.council) throw new Failure('notFound');
  if (!insider.roles.includes('secretary')) throw new Failure('forbidden');
  const form = await args.request.formData();
  const intent = form.get('intent');
  const back = (done: string) => redirect(paths.round(insider.councilId, insider.roundId, { gjort: done }), 303);
  const must = (deed: Parameters<typeof insider.may>[0]) => {
    if (!insider.may(deed)) throw new Failure('conflict');
  };
  switch (intent) {
    case 'think':
      must('openThinking');
      await openThinking(insider);
      return back('think');
    case 'together':
      must('openTogether');
      await openTogether(insider);
      return back('together');
    case 'code':
      must('helpMembers');
      await renewJoinCode(insider);
      return back('code');
    case 'free': {
      must('helpMembers');
      const member = form.get('member');
      await freeMember(insider, typeof member === 'string' ? member : '');
      return back('free');
    }
    case 'nothing':
      must('declareNothing');
      await declareNothing(insider);
      return back('nothing');
    case 'submit':
      must('submit');
      await submitRound(insider, await roundById(insider.roundId));
      return back('submit');
    default:
      throw new Failure('badRequest');
  }
}

/** Visitors are sent to sign in before anything is said about the round. */
async function signedIn(args: ActionFunctionArgs): Promise<ActionFunctionArgs> {
  await requireRoundStaff(args, 'seeStage');
  return args;
}

const doneNames = ['think', 'together', 'code', 'free', 'nothing', 'submit'] as const;

/** The secretary's page of a round: where it stands, what comes next, and who has come how far. */
export default function RoundPage() {
  const loaded = useLoaderData<typeof loader>();
  const { round, texts, answers, may, done } = loaded;
  const { t, i18n } = useTranslation('rounds');
  const planLang = round.plan.languageForm === i18n.language ? undefined : round.plan.languageForm;
  const councilLang = round.council.languageForm === i18n.language ? undefined : round.council.languageForm;
  const said = doneNames.find((name) => name === done);
  const letter = round.letters.find(({ kind }) => kind === 'invitation');
  return (
    <div className="stack" data-gap="xl">
      <div className="stack" data-gap="sm">
        <p>
          <a className="ds-link" href={paths.council(round.council.id)} lang={councilLang}>
            {round.council.name}
          </a>
        </p>
        <h1 className="ds-heading" data-size="lg" lang={planLang}>
          {round.plan.title}
        </h1>
        <p>{t(round.isLate ? 'page.late' : 'page.answerBy', { day: longDay(round.answerBy) })}</p>
      </div>
      {said && (
        <Notice tone="success" role="status">
          <p>{t(`done.${said}`, { reference: round.statement?.submission.reference })}</p>
        </Notice>
      )}
      <RoundSteps {...loaded} />
      {answers && (
        <section className="stack narrow" aria-labelledby="answers">
          <h2 className="ds-heading" data-size="md" id="answers">
            {t('answers.title')}
          </h2>
          <AnswersBack answers={answers} />
        </section>
      )}
      <section className="stack narrow" aria-labelledby="questions">
        <h2 className="ds-heading" data-size="md" id="questions">
          {t('page.questions')}
        </h2>
        <ol className="plain-list question-list">
          {round.questions.map(({ number, text }, index) => (
            <li key={number}>
              {may.edit ? (
                <a
                  className="ds-link"
                  href={paths.roundQuestion(round.council.id, round.id, number)}
                  lang={councilLang}
                >
                  {number}. {text}
                </a>
              ) : (
                <span lang={councilLang}>
                  {number}. {text}
                </span>
              )}
              {may.edit && (
                <span className="ds-tag" data-color={texts[index] ? 'success' : 'neutral'}>
                  {texts[index] ? t('page.hasText') : t('page.noText')}
                </span>
              )}
            </li>
          ))}
        </ol>
      </section>
      {may.help && <RoundMembers {...loaded} />}
      {letter && (
        <section className="stack narrow" aria-labelledby="letter">
          <h2 className="ds-heading" data-size="md" id="letter">
            {t('page.letter')}
          </h2>
          <details className="ds-details">
            <summary>
              {letter.subject}, {longInstant(letter.sentAt)}
            </summary>
            <p className="wrap-lines" lang={councilLang}>
              {letter.text}
            </p>
          </details>
        </section>
      )}
    </div>
  );
}
