import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { privateHeaders } from '~/submissions/own-submission.server';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { tallyOf } from '../questions';
import { answersTo, commonTexts, type ListedAnswer } from '../rounds/queries.server';
import { SaidValue } from '../said-value';
import { tallyWords } from '../tally-words';
import { memberScene } from './member-scene.server';
import { MemberScript } from './member-script';

export const handle: PageHandle = { page: 'plain' };
export const headers: HeadersFunction = () => privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data?.title, data?.council.name),
  { name: 'robots', content: 'noindex' },
];

export async function loader(args: LoaderFunctionArgs) {
  const { round } = await memberScene(args, 'seeCommonText');
  const texts = await commonTexts(round.id);
  const current = round.questions.find(({ id }) => id === round.currentQuestionId) ?? null;
  const all = await Promise.all(round.questions.map(({ id }) => answersTo(id, round.council.kind)));
  const answers = current ? (all[current.number - 1] ?? []) : [];
  const tr = i18nFor(args.context.language).getFixedT(null, 'rounds');
  return {
    title: i18nFor(args.context.language).getFixedT(null, 'members')('together.title'),
    round: { id: round.id, state: `${round.stage} ${round.revision}`, stage: round.stage },
    council: { name: round.council.name, languageForm: round.council.languageForm },
    sections: round.sections,
    current: current && {
      number: current.number,
      text: current.text,
      tally: tallyWords(
        tr,
        current,
        tallyOf(
          current,
          answers.map(({ value }) => value),
        ),
        round.sections,
      ),
      turn: round.members.find(({ id }) => id === round.currentMemberId)?.name ?? null,
      answers: answers.map((answer) => ({ ...answer, isTurn: answer.memberId === round.currentMemberId })),
      common: texts.get(current.id)?.text ?? '',
    },
    questions: round.questions.map(({ id, number, text }, index) => ({
      number,
      text,
      common: texts.get(id)?.text ?? '',
      answers: all[index] ?? [],
    })),
  };
}

/** What the council is at now, on each member's device: the question, whose turn it is, and the text as it grows. */
export default function TogetherPage() {
  const { title, round, council, sections, current, questions } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation('members');
  const lang = council.languageForm === i18n.language ? undefined : council.languageForm;
  return (
    <div className="narrow stack easy" data-gap="lg">
      <p>
        <a className="back-link" href={paths.memberRound(round.id)}>
          {t('question.all')}
        </a>
      </p>
      <div className="row" data-spread>
        <h1 className="section-title">{title}</h1>
        <a className="ds-button" data-variant="secondary" href={paths.memberTogether(round.id)}>
          {t('together.reload')}
        </a>
      </div>
      <div
        className="stack"
        data-gap="lg"
        id="follow"
        data-follow={paths.memberPulse(round.id)}
        data-state={round.state}
      >
        {round.stage === 'together' && current && (
          <section className="panel stack" aria-labelledby="now">
            <p className="kicker">{t('together.now')}</p>
            <h2 className="ds-heading" data-size="md" id="now" lang={lang}>
              {current.number}. {current.text}
            </h2>
            {current.turn && (
              <p role="status">
                <strong>{t('together.turn', { name: current.turn })}</strong>
              </p>
            )}
            {current.tally && <p>{current.tally}</p>}
            {current.common && (
              <>
                <h3 className="ds-heading" data-size="xs">
                  {t('together.common')}
                </h3>
                <p className="wrap-lines said" lang={lang}>
                  {current.common}
                </p>
              </>
            )}
            <h3 className="ds-heading" data-size="xs">
              {t('together.said', { count: current.answers.length })}
            </h3>
            <Said answers={current.answers} sections={sections} lang={lang} />
          </section>
        )}
        <section className="stack" aria-labelledby="texts">
          <h2 className="ds-heading" data-size="md" id="texts">
            {t('together.texts')}
          </h2>
          <ol className="plain-list stack">
            {questions.map(({ number, text, common, answers }) => (
              <li className="stack" data-gap="sm" key={number}>
                <h3 className="ds-heading" data-size="xs" lang={lang}>
                  {number}. {text}
                </h3>
                {common ? (
                  <p className="wrap-lines said" lang={lang}>
                    {common}
                  </p>
                ) : (
                  <p className="muted">{t('together.noText')}</p>
                )}
                {answers.length > 0 && (
                  <details className="fold">
                    <summary>{t('together.said', { count: answers.length })}</summary>
                    <Said answers={answers} sections={sections} lang={lang} />
                  </details>
                )}
              </li>
            ))}
          </ol>
        </section>
      </div>
      <MemberScript />
    </div>
  );
}

/** What each member said to a question; whose turn it is stands out. */
function Said({
  answers,
  sections,
  lang,
}: {
  answers: (ListedAnswer & { isTurn?: boolean })[];
  sections: { key: string; title: string }[];
  lang: string | undefined;
}) {
  const { t } = useTranslation('rounds');
  return (
    <ul className="plain-list stack" data-gap="sm">
      {answers.map((answer) => (
        <li className="said-by" data-turn={answer.isTurn || undefined} key={answer.id}>
          <p>
            <strong>{answer.member}</strong>
            {answer.typedInById && <span className="muted small"> {t('points.typedIn')}</span>}
          </p>
          <SaidValue value={answer.value} sections={sections} />
          <p className="wrap-lines" lang={lang}>
            {answer.text}
          </p>
        </li>
      ))}
    </ul>
  );
}
