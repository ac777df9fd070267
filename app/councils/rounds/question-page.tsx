import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import { questionPageData, questionScene } from './question-page-data.server';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { CommonTextForm } from './common-text-form';
import { MemberPoints } from './member-points';
import { workOnQuestion } from './question-actions.server';
import { QuestionNotes } from './question-notes';
import { Versions } from './versions';

export const handle: PageHandle = { page: 'plain' };
export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title, data?.round.council.name);

export const loader = (args: LoaderFunctionArgs) => questionPageData(args);

export async function action(args: ActionFunctionArgs) {
  const { insider, round, question } = await questionScene(args);
  const outcome = await workOnQuestion(insider, round, question, await args.request.formData());
  if (outcome.done === undefined) return data(outcome, { status: outcome.status });
  const here = paths.roundQuestion(insider.councilId, round.id, question.number, { lagret: outcome.done });
  return redirect(`${here}${outcome.at}`, 303);
}

/** The secretary's workbench for one question: what members said, side by side with the text they agree on. */
export default function RoundQuestionPage() {
  const loaded = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { title, round, question } = loaded;
  const { t, i18n } = useTranslation('rounds');
  const lang = round.council.languageForm === i18n.language ? undefined : round.council.languageForm;
  const { number } = question;
  return (
    <div className="stack" data-gap="lg">
      <div className="stack" data-gap="sm">
        <p>
          <a className="ds-link" href={paths.round(round.council.id, round.id)}>
            {t('back')}
          </a>
        </p>
        <p className="kicker">{title}</p>
        <h1 className="ds-heading" data-size="lg" lang={lang}>
          {question.text}
        </h1>
        <nav className="row" aria-label={t('question.nav')}>
          {number > 1 && (
            <a className="ds-link" href={paths.roundQuestion(round.council.id, round.id, number - 1)}>
              {t('question.before')}
            </a>
          )}
          {number < round.count && (
            <a className="ds-link" href={paths.roundQuestion(round.council.id, round.id, number + 1)}>
              {t('question.next')}
            </a>
          )}
        </nav>
      </div>
      <div className="columns" data-aside="even">
        <MemberPoints {...loaded} typed={result?.commonText} />
        <div className="stack" data-gap="lg">
          <CommonTextForm {...loaded} result={result?.commonText} />
          <QuestionNotes {...loaded} result={result?.note} />
          <Versions {...loaded} />
        </div>
      </div>
    </div>
  );
}
