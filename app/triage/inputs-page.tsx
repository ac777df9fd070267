import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import { outlineOf } from '~/plans/queries.server';
import { Failure } from '~/platform/failure';
import { Notice } from '~/ui/notice';
import { pageTitle } from '~/ui/page-title';
import { revalidateAfterConflict } from '~/ui/revalidate-after-conflict';
import { BulkBar } from './bulk-bar';
import { bulkSchema, chosenInputs } from './bulk-form';
import { bulkUpdate } from './bulk-update.server';
import { filterQuery } from './filter';
import { FilterForm } from './filter-form';
import { requireHearing, textsOf } from './hearing-scope.server';
import { inputsPerPage, listInputs } from './list-inputs.server';
import { ListPages } from './list-pages';
import { ListedInput } from './listed-input';
import { planners } from './planners.server';
import { changedAfterAnswer, hearingProgress, mineNotDone, waitingForReview } from './progress.server';
import { ProgressHeader } from './progress-header';
import { themesOf } from './queries.server';
import { reviewSubmission } from './review-submission.server';

const doneCodes = ['assigned', 'themeAdded', 'reviewed'] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, hearing, query, filter, scope } = await requireHearing(args);
  const { slug, title, languageForm } = hearing.plan;
  // A form sends its empty fields too; the address that people share has only what is chosen.
  if ([...query.values()].includes('')) throw redirect(paths.inputs(slug, hearing.number, filterQuery(filter)));
  const reviews = hearing.inputVisibility === 'afterReview';
  const [list, progress, mine, waiting, changed, themes, people, sections] = await Promise.all([
    listInputs(scope, filter),
    hearingProgress(hearing.id),
    mineNotDone(hearing.id, viewer.id),
    reviews ? waitingForReview(hearing.id) : 0,
    changedAfterAnswer(hearing.id),
    themesOf(hearing.planId, hearing.id),
    planners(),
    outlineOf(hearing.versionId),
  ]);
  return {
    title: textsOf(args)('list.title'),
    plan: { slug, title, languageForm },
    hearing: { number: hearing.number, reviews },
    filter,
    done: doneCodes.find((code) => code === query.get('done')) ?? null,
    doneCount: Number(query.get('count')) || 0,
    list,
    perPage: inputsPerPage,
    progress,
    mine,
    waiting,
    changed,
    choices: { sections, themes, planners: people },
  };
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, hearing, filter } = await requireHearing(args);
  const back = (done: (typeof doneCodes)[number], count?: number) =>
    redirect(paths.inputs(hearing.plan.slug, hearing.number, { ...filterQuery(filter), done, count }), 303);
  const form = await args.request.formData();
  const review = form.get('review');
  if (typeof review === 'string') {
    const [submissionId = '', revision] = review.split(':');
    try {
      await reviewSubmission({ submissionId, hearingId: hearing.id, revision: Number(revision) }, viewer.id);
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'conflict') throw error;
      return data({ result: null, stale: [], reviewStale: true }, { status: 409 });
    }
    return back('reviewed');
  }
  const submission = parseWithZod(form, { schema: bulkSchema });
  if (submission.status !== 'success') return data({ result: submission.reply(), stale: [] }, { status: 400 });
  const { intent, input, assignee, theme } = submission.value;
  const change = intent === 'addTheme' ? { addThemeId: theme! } : { assigneeId: assignee ?? null };
  const outcome = await bulkUpdate({ hearingId: hearing.id, inputs: chosenInputs(input), change }, viewer.id).catch(
    (error: unknown) => {
      if (error instanceof Failure && error.code === 'conflict') return 'themeGone' as const;
      throw error;
    },
  );
  if (outcome === 'themeGone') return data({ result: submission.reply(), stale: [], themeGone: true }, { status: 409 });
  if ('stale' in outcome) return data({ result: submission.reply(), stale: outcome.stale }, { status: 409 });
  return back(intent === 'addTheme' ? 'themeAdded' : 'assigned', outcome.changed);
}

export const shouldRevalidate = revalidateAfterConflict;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title, data?.plan.title);

export default function InputsPage() {
  const { t } = useTranslation('triage');
  const { plan, hearing, filter, done, doneCount, list, perPage, progress, mine, waiting, changed, choices } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const query = filterQuery(filter);
  const listPath = (changed: Record<string, string>) => paths.inputs(plan.slug, hearing.number, changed);
  const from = (list.page - 1) * perPage + 1;
  return (
    <div className="stack" data-gap="lg">
      <ProgressHeader {...{ plan, hearing, progress, mine, waiting, changed, filter }} />
      {done && (
        <Notice tone="success" role="status">
          <p>
            {done === 'reviewed'
              ? t('bulk.reviewed')
              : doneCount === 0
                ? t('bulk.unchanged')
                : t(`bulk.${done}`, { count: doneCount })}
          </p>
        </Notice>
      )}
      <Refusal answer={answer} />
      <FilterForm {...{ filter, choices, listPath }} planLanguage={plan.languageForm} />
      <section className="stack" aria-labelledby="found">
        <div className="row" data-spread>
          <h2 className="ds-heading" data-size="sm" id="found">
            {t('list.found', { count: list.total })}
          </h2>
          {list.pages > 1 && (
            <p className="muted">{t('list.foundOf', { from, to: from + list.inputs.length - 1, total: list.total })}</p>
          )}
        </div>
        {list.total === 0 ? (
          <p>{progress.inputs === 0 ? t('list.noneYet') : t('list.none')}</p>
        ) : (
          <Form className="stack" method="post" action={listPath(query)} preventScrollReset>
            <BulkBar choices={choices} errors={answer?.result?.error ?? {}} />
            <ol className="listed-inputs plain-list">
              {list.inputs.map((input) => (
                <ListedInput
                  key={input.id + input.revision}
                  input={input}
                  to={paths.input(plan.slug, hearing.number, input.reference, query)}
                  planLanguage={plan.languageForm}
                  reviews={hearing.reviews}
                  chosen={chosenBefore(answer?.result?.initialValue).includes(`${input.id}:${input.revision}`)}
                />
              ))}
            </ol>
          </Form>
        )}
        <ListPages page={list.page} pages={list.pages} to={(page) => listPath(filterQuery(filter, { page }))} />
      </section>
    </div>
  );
}

const chosenBefore = (typed: Record<string, unknown> | null | undefined): unknown[] => [typed?.input ?? []].flat();

function Refusal({ answer }: { answer: ReturnType<typeof useActionData<typeof action>> }) {
  const { t } = useTranslation('triage');
  if (!answer) return null;
  if ('themeGone' in answer) {
    return (
      <Notice tone="warning" role="alert" heading={t('bulk.staleTitle')}>
        <p>{t('bulk.themeGone')}</p>
      </Notice>
    );
  }
  if ('reviewStale' in answer) {
    return (
      <Notice tone="warning" role="alert" heading={t('list.reviewStaleTitle')}>
        <p>{t('list.reviewStale')}</p>
      </Notice>
    );
  }
  if (answer.stale.length === 0) return null;
  return (
    <Notice tone="warning" role="alert" heading={t('bulk.staleTitle')}>
      <p>{t('bulk.stale')}</p>
      <ul>
        {answer.stale.map((reference) => (
          <li key={reference}>
            <a className="ds-link" href={`#${reference}`}>
              {reference}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
