import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { langOf } from '~/language/language-form';
import { longDay, longInstant } from '~/language/dates';
import { paths } from '~/paths';
import { dayInNorway } from '~/platform/norwegian-time';
import { keepDone, useKeepTexts } from '~/submissions/keep-texts';
import { TextArea } from '~/ui/field';
import { Notice } from '~/ui/notice';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { answerAsExpert, expertRequestBy } from './answer-as-expert.server';
import { textsOf } from './hearing-scope.server';
import { longText } from './triage-form';

export const handle: PageHandle = { page: 'plain' };

const schema = z.object({ answer: longText(20_000).refine((text) => text !== '', 'expertAnswerNeeded') });

export async function loader(args: LoaderFunctionArgs) {
  const { expertName, question, expiresAt, askedBy, answers, input, languageForm } = await expertRequestBy(
    args.params.secret ?? '',
  );
  const done = new URL(args.request.url).searchParams.has('done');
  return data(
    {
      title: textsOf(args)('expert.title'),
      expertName,
      question,
      expiresAt,
      askedBy: askedBy.name,
      answers,
      input,
      languageForm,
      done,
    },
    { headers: { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex' } },
  );
}

export async function action(args: ActionFunctionArgs) {
  const secret = args.params.secret ?? '';
  const form = parseWithZod(await args.request.formData(), { schema });
  if (form.status !== 'success') return data({ result: form.reply() }, { status: 400 });
  await answerAsExpert(secret, form.value.answer);
  return redirect(`${paths.expert(secret)}?done=1`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data?.title),
  { name: 'robots', content: 'noindex' },
  ...(data?.done ? [keepDone('expert')] : []),
];

/** A colleague without an account answers a question about one input. */
export default function ExpertPage() {
  const { t } = useTranslation('triage');
  const { question, expiresAt, askedBy, answers, input, languageForm, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const kept = useKeepTexts('expert');
  const errors = refused?.result.error?.answer?.map(() => t('error.expertAnswerNeeded'));
  const typed = refused?.result.initialValue?.answer;
  return (
    <div className="stack narrow" data-gap="lg">
      <header className="stack">
        <h1 className="ds-heading" data-size="lg">
          {t('expert.title')}
        </h1>
        <p>{t('expert.lead', { name: askedBy, day: longDay(dayInNorway(expiresAt)) })}</p>
        {done && (
          <Notice tone="success" role="status">
            <p>{t('expert.done')}</p>
          </Notice>
        )}
      </header>
      <section className="stack" aria-labelledby="question">
        <h2 className="ds-heading" data-size="sm" id="question">
          {t('expert.question')}
        </h2>
        <p className="wrap-lines" lang={languageForm}>
          {question}
        </p>
      </section>
      <section className="stack" aria-labelledby="input">
        <h2 className="ds-heading" data-size="sm" id="input">
          {t('expert.input')}
        </h2>
        <p className="muted small" lang={input.hearing.plan.languageForm}>
          {input.hearing.plan.title}
        </p>
        {input.quote && (
          <blockquote className="quote" lang={input.hearing.plan.languageForm}>
            {input.quote}
          </blockquote>
        )}
        <p className="input-text wrap-lines" lang={langOf(input)}>
          {input.publicText}
        </p>
      </section>
      {answers.length > 0 && (
        <section className="stack" aria-labelledby="answers">
          <h2 className="ds-heading" data-size="sm" id="answers">
            {t('expert.answers')}
          </h2>
          {answers.map(({ number, text, createdAt }) => (
            <div className="stack history-entry" data-gap="sm" key={number}>
              <p className="muted small">{longInstant(createdAt)}</p>
              <p className="wrap-lines">{text}</p>
            </div>
          ))}
        </section>
      )}
      <Form className="stack" method="post" {...kept}>
        <TextArea
          id="answer"
          name="answer"
          label={t(answers.length > 0 ? 'expert.answerMore' : 'expert.answer')}
          hint={t('expert.answerHint')}
          defaultValue={typeof typed === 'string' ? typed : undefined}
          errors={errors}
          rows={8}
        />
        <p>
          <button className="ds-button">{t('expert.send')}</button>
        </p>
      </Form>
    </div>
  );
}
