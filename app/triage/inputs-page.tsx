import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import { outlineOf } from '~/plans/queries.server';
import { Notice } from '~/ui/notice';
import { countWaiting } from './review/waiting-submissions.server';
import { pageTitle } from '~/ui/page-title';
import { revalidateAfterConflict } from '~/ui/revalidate-after-conflict';
import { BulkBar } from './bulk-bar';
import { changeList } from './change-list.server';
import { filterQuery } from './filter';
import { FilterForm } from './filter-form';
import { requireHearing, textsOf } from './hearing-scope.server';
import { InputList } from './input-list';
import { inputsPerPage, listInputs } from './list-inputs.server';
import { ListPages } from './list-pages';
import { planners } from './planners.server';
import { changedAfterAnswer, hearingProgress, lateInputs, mineNotDone } from './progress.server';
import { ProgressHeader } from './progress-header';
import { themesOf } from './queries.server';
import { SavedViews } from './saved-views';
import { viewQuery, viewsOf } from './saved-views.server';
import { ShortcutHelp } from './shortcuts';
import { UndoForm } from './undo-form';
import { useChosen } from './use-chosen';
import { moveTo, pressButton, useShortcuts } from './use-shortcuts';

const doneCodes = ['changed', 'undone', 'reviewed', 'viewSaved', 'viewDeleted'] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, hearing, query, filter, scope } = await requireHearing(args);
  const { slug, title, languageForm } = hearing.plan;
  // A form sends its empty fields too; the address that people share has only what is chosen.
  if ([...query.values()].includes('')) throw redirect(paths.inputs(slug, hearing.number, filterQuery(filter)));
  const reviews = hearing.inputVisibility === 'afterReview';
  const [list, progress, mine, waiting, themes, people, sections, views] = await Promise.all([
    listInputs(scope, filter),
    hearingProgress(hearing.id),
    mineNotDone(hearing.id, viewer.id),
    countWaiting(hearing),
    themesOf(hearing.planId, hearing.id),
    planners(),
    outlineOf(hearing.versionId),
    viewsOf(hearing.id, viewer.id),
  ]);
  return {
    title: textsOf(args)('list.title'),
    plan: { slug, title, languageForm },
    hearing: { number: hearing.number, reviews, fourEyes: hearing.fourEyes },
    filter,
    view: viewQuery(new URLSearchParams(filterQuery(filter)).toString()),
    views,
    done: doneCodes.find((code) => code === query.get('done')) ?? null,
    doneCount: Number(query.get('count')) || 0,
    change: query.get('change'),
    list,
    perPage: inputsPerPage,
    progress,
    mine,
    late: lateInputs(hearing.id),
    changed: changedAfterAnswer(hearing.id),
    waiting,
    choices: { sections, themes, planners: people },
  };
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, hearing, filter } = await requireHearing(args);
  const answer = await changeList(hearing.id, await args.request.formData(), viewer.id);
  if ('refused' in answer) return data(answer, { status: answer.refused === 'view' ? 400 : 409 });
  const { done, count, query } = answer;
  const to = query ? Object.fromEntries(new URLSearchParams(query)) : filterQuery(filter);
  return redirect(paths.inputs(hearing.plan.slug, hearing.number, { ...to, done, count }), 303);
}

export const shouldRevalidate = revalidateAfterConflict;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title, data?.plan.title);

export default function InputsPage() {
  const { t } = useTranslation('triage');
  const loaded = useLoaderData<typeof loader>();
  const { plan, hearing, filter, done, doneCount, change, list, perPage, progress, mine, late, waiting, choices } =
    loaded;
  const answer = useActionData<typeof action>();
  const query = filterQuery(filter);
  const listPath = (changed: Record<string, string>) => paths.inputs(plan.slug, hearing.number, changed);
  const from = (list.page - 1) * perPage + 1;
  const [chosen, choose, alive] = useChosen(`samrad-chosen ${plan.slug} ${hearing.number}`);
  useEffect(() => {
    if (done === 'changed' || done === 'undone') choose((all) => all.clear());
  }, [done, change, choose]);
  useShortcuts(
    useMemo(
      () => ({
        '/': () => moveTo('#filter-q'),
        e: () => moveTo('#bulk-assignee'),
        t: () => moveTo('#bulk-theme'),
        a: () => moveTo('#bulk-assignee'),
        u: () => pressButton('#undo'),
        '?': () => moveTo('#shortcuts summary'),
      }),
      [],
    ),
  );
  return (
    <div className="stack" data-gap="lg">
      <ProgressHeader {...{ plan, hearing, progress, mine, late, waiting, changed: loaded.changed, filter }} />
      {done && (
        <Notice tone="success" role="status">
          <p>
            {done === 'changed' && doneCount === 0
              ? t('bulk.unchanged')
              : done === 'changed' || done === 'undone'
                ? t(`bulk.${done}`, { count: doneCount })
                : t(`list.done.${done}`)}
          </p>
          {done === 'changed' && change && <UndoForm action={listPath(query)} change={change} />}
        </Notice>
      )}
      {answer?.refused === 'review' && (
        <Notice tone="warning" role="alert" heading={t('list.reviewStaleTitle')}>
          <p>{t('list.reviewStale')}</p>
        </Notice>
      )}
      {answer?.refused === 'stale' && (
        <Notice tone="warning" role="alert" heading={t('bulk.staleTitle')}>
          <p>{t('bulk.undoStale')}</p>
          <p>{answer.stale.join(', ')}</p>
        </Notice>
      )}
      <FilterForm {...{ filter, choices, listPath }} planLanguage={plan.languageForm} />
      <SavedViews
        views={loaded.views}
        now={loaded.view}
        listPath={listPath}
        action={listPath(query)}
        error={answer?.refused === 'view' ? t(`error.${answer.error}`) : null}
      />
      <section className="stack" aria-labelledby="found">
        <div className="row" data-spread>
          <h2 className="ds-heading" data-size="sm" id="found">
            {t('list.found', { count: list.total })}
          </h2>
          {list.pages > 1 && !alive && (
            <p className="muted">{t('list.foundOf', { from, to: from + list.inputs.length - 1, total: list.total })}</p>
          )}
        </div>
        {list.total === 0 ? (
          <p>{progress.inputs === 0 ? t('list.noneYet') : t('list.none')}</p>
        ) : (
          <Form className="stack" method="post" action={listPath(query)}>
            <input type="hidden" name="intent" value="preview" />
            {alive &&
              [...chosen].map(([id, revision]) => (
                <input type="hidden" name="input" value={`${id}:${revision}`} key={id} />
              ))}
            <BulkBar
              choices={choices}
              total={list.total}
              shown={list.inputs.length}
              chosen={alive ? chosen.size : null}
              onAll={(wanted) =>
                choose((all) => {
                  if (!wanted) return all.clear();
                  for (const { id, revision } of list.inputs) all.set(id, revision);
                })
              }
              action={paths.bulk(plan.slug, hearing.number, query)}
            />
            <InputList
              list={list}
              perPage={perPage}
              rowsPath={(page) =>
                paths.inputRows(plan.slug, hearing.number, filterQuery(filter, { page: page > 1 ? page : undefined }))
              }
              toInput={(reference) =>
                paths.input(plan.slug, hearing.number, reference, filterQuery(filter, { page: undefined }))
              }
              planLanguage={plan.languageForm}
              reviews={hearing.reviews}
              fourEyes={hearing.fourEyes}
              alive={alive}
              chosen={chosen}
              choose={({ id, revision }, wanted) =>
                choose((all) => (wanted ? void all.set(id, revision) : void all.delete(id)))
              }
            />
          </Form>
        )}
        {(!alive || list.total <= perPage) && (
          <ListPages page={list.page} pages={list.pages} to={(page) => listPath(filterQuery(filter, { page }))} />
        )}
      </section>
      <ShortcutHelp
        keys={(['j', 'k', 'o', 'x', 'e', 't', 'u', '/', '?'] as const).map((key) => ({
          key,
          does: t(`keys.list.${keyNames[key] ?? key}`),
        }))}
      />
    </div>
  );
}

const keyNames = { j: 'j', k: 'k', o: 'o', x: 'x', e: 'e', t: 't', u: 'u', '/': 'slash', '?': 'help' } as const;
