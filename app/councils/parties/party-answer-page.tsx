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
import { longDay, longInstant } from '~/language/dates';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { privateHeaders } from '~/submissions/own-submission.server';
import { ErrorSummary } from '~/ui/error-summary';
import { TextField } from '~/ui/field';
import { Notice } from '~/ui/notice';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { AnswerFields } from '../answer-fields';
import { fieldsOf, prefixOf } from '../fields-of';
import { Letter } from '../members/letter';
import { isAnswered, readAnswer, type Answer } from '../questions';
import { markOpened } from '../rounds/mark-opened.server';
import { valueWords } from '../tally-words';
import { declareNothingForParty, partyByCode, submitPartyAnswer } from './party-answer.server';

export const handle: PageHandle = { page: 'plain' };
export const headers: HeadersFunction = () => privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data?.title, data?.party.plan.title),
  { name: 'robots', content: 'noindex' },
];

const noAnswer: Answer = { text: '', value: null };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const party = await partyByCode(params.code);
  // Programs that look at links in mail say nothing of a person who pressed.
  if (request.headers.get('sec-fetch-user') === '?1') await markOpened(party.id);
  const search = new URL(request.url).searchParams;
  return {
    title: i18nFor(context.language).getFixedT(null, 'parties')('answer.title', { name: party.name }),
    party,
    address: paths.partyAnswer(params.code ?? ''),
    asksNothing: search.has('ingen'),
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const party = await partyByCode(params.code);
  const form = await request.formData();
  const here = paths.partyAnswer(params.code ?? '');
  if (form.get('intent') === 'nothing') {
    await declareNothingForParty(party);
    return redirect(here, 303);
  }
  const keys = party.sections.map(({ key }) => key);
  const answers = party.questions.map((question) =>
    readAnswer(question, fieldsOf(form, prefixOf(question.number)), keys),
  );
  const nameField = form.get('name');
  const name = typeof nameField === 'string' ? nameField.trim().slice(0, 120) : '';
  const missing = party.questions.filter(({ required }, index) => required && !isAnswered(answers[index]!));
  if (missing.length > 0 || !answers.some(isAnswered)) {
    const numbers = missing.length > 0 ? missing.map(({ number }) => number) : [1];
    return data({ missing: numbers, answers, name }, { status: 422 });
  }
  const t = i18nFor(party.languageForm).getFixedT(null, 'rounds');
  const points = party.questions.flatMap((question, index) => {
    const answer = answers[index]!;
    if (!isAnswered(answer)) return [];
    const words = answer.value === null ? '' : valueWords(t, answer.value, party.sections);
    return {
      text: [question.text, words, answer.text].filter(Boolean).join('\n\n'),
      section: question.type === 'planPart' && typeof answer.value === 'string' ? answer.value : question.sectionKey,
    };
  });
  await submitPartyAnswer(party, { points, name, fallback: context.languageForm });
  return redirect(here, 303);
}

/** Where a body that is no council answers what it is asked, or says that it has nothing to remark. */
export default function PartyAnswerPage() {
  const { title, party, address, asksNothing } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t, i18n } = useTranslation('parties');
  const lang = party.languageForm === i18n.language ? undefined : party.languageForm;
  const planLang = party.plan.languageForm === i18n.language ? undefined : party.plan.languageForm;
  const { answered } = party;
  return (
    <div className="narrow stack" data-gap="lg">
      <div className="stack">
        <h1 className="section-title">{title}</h1>
        <p>
          <a className="ds-link" href={paths.plan(party.plan.slug)} lang={planLang}>
            {party.plan.title}
          </a>
        </p>
        {!answered && <p>{t('answer.answerBy', { day: longDay(party.answerBy) })}</p>}
      </div>
      {answered && (
        <Notice tone="success" role="status" heading={t(`answer.done.${answered.kind}`)}>
          <p>{t('answer.doneAt', { when: longInstant(answered.at), reference: answered.reference })}</p>
        </Notice>
      )}
      {party.asked.length > 0 && (
        <section className="stack" aria-labelledby="parts">
          <h2 className="ds-heading" data-size="sm" id="parts">
            {t('party.askedAbout')}
          </h2>
          <ul className="tidy-list">
            {party.asked.map(({ key, title: sectionTitle }) => (
              <li key={key}>
                <a className="ds-link" href={paths.section(party.plan.slug, key)} lang={planLang}>
                  {sectionTitle}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Letter text={party.letter} lang={lang} />
      {!answered && party.state === 'upcoming' && <p>{t('answer.notOpen')}</p>}
      {!answered && (party.state === 'open' || party.state === 'closed') && (
        <>
          <form
            method="post"
            className="stack"
            data-gap="xl"
            noValidate
            data-keep={`instans-${party.id}`}
            data-kept={t('answer.kept')}
            data-clear={t('answer.clear')}
          >
            <ErrorSummary
              errors={(result?.missing ?? []).map((number) => ({
                fieldId: `question-${number}`,
                message: t('answer.missing', { number }),
              }))}
            />
            {party.questions.map((question, index) => (
              <section className="stack" aria-labelledby={`question-${question.number}`} key={question.id}>
                <h2 className="ds-heading" data-size="sm" id={`question-${question.number}`} lang={lang} tabIndex={-1}>
                  {question.number}. {question.text}
                </h2>
                {question.hint && <p lang={lang}>{question.hint}</p>}
                {question.required && <p className="muted">{t('question.isRequired')}</p>}
                <AnswerFields
                  question={question}
                  answer={(result?.answers[index] as Answer | undefined) ?? noAnswer}
                  sections={party.sections}
                  lang={lang}
                  planLang={planLang}
                  prefix={prefixOf(question.number)}
                />
              </section>
            ))}
            <TextField
              id="name"
              name="name"
              label={t('answer.name')}
              hint={t('answer.nameHint')}
              defaultValue={result?.name}
              maxLength={120}
            />
            <button className="ds-button" data-size="lg" name="intent" value="send">
              {t('answer.send')}
            </button>
          </form>
          <section className="stack" aria-labelledby="nothing">
            <h2 className="ds-heading" data-size="sm" id="nothing">
              {t('answer.nothing')}
            </h2>
            {asksNothing ? (
              <form method="post" className="stack">
                <p>{t('answer.nothingSure')}</p>
                <button className="ds-button" data-color="danger" name="intent" value="nothing">
                  {t('answer.nothingSend')}
                </button>
              </form>
            ) : (
              <p>
                <a className="ds-button" data-variant="secondary" href={`${address}?ingen=1#nothing`}>
                  {t('answer.nothingAsk')}
                </a>
              </p>
            )}
          </section>
        </>
      )}
    </div>
  );
}
