import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import { Failure } from '~/platform/failure';
import { Notice } from '~/ui/notice';
import { pageTitle } from '~/ui/page-title';
import { BulkFields } from './bulk-fields';
import { bulkChange, bulkSchema, chosenInputs } from './bulk-form';
import { BulkPreviewed } from './bulk-previewed';
import { bulkUpdate } from './bulk-update.server';
import { filterQuery } from './filter';
import { requireHearing, textsOf } from './hearing-scope.server';
import { allFound, mostAtOnce } from './list-inputs.server';
import { planners } from './planners.server';
import { previewBulk } from './preview-bulk.server';
import { themesOf } from './queries.server';
import { Trail } from './trail';

export async function loader(args: LoaderFunctionArgs) {
  const { hearing, filter } = await requireHearing(args);
  const [themes, people] = await Promise.all([themesOf(hearing.planId, hearing.id), planners()]);
  const { slug, title, languageForm } = hearing.plan;
  return {
    title: textsOf(args)('bulk.title'),
    plan: { slug, title, languageForm },
    hearingNumber: hearing.number,
    query: filterQuery(filter),
    themes: themes.map(({ id, name, depth }) => ({ id, name, depth })),
    planners: people,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, hearing, filter, scope } = await requireHearing(args);
  const form = parseWithZod(await args.request.formData(), { schema: bulkSchema });
  const typed = form.payload as Record<string, unknown>;
  const given = [typed.input ?? []].flat().map(String);
  if (form.status !== 'success') {
    const { inputs, leftOut } = typed.scope === 'found' ? await found(scope, filter) : { inputs: given, leftOut: 0 };
    // Arriving from the list without having said what to change is no mistake.
    const errors = typed.asked === '1' ? (form.error ?? {}) : {};
    const status = Object.keys(errors).length > 0 ? 400 : 200;
    return data({ typed, inputs, leftOut, errors, preview: null, staleNow: [] as string[] }, { status });
  }
  const values = form.value;
  const { inputs, leftOut } =
    values.scope === 'found' ? await found(scope, filter) : { inputs: values.input, leftOut: 0 };
  if (inputs.length > mostAtOnce) throw new Failure('tooLarge');
  const change = bulkChange(values);
  const chosen = chosenInputs(inputs);
  let staleNow: string[] = [];
  if (values.intent === 'apply') {
    const result = await bulkUpdate({ hearingId: hearing.id, inputs: chosen, change }, viewer.id);
    if (!('stale' in result)) {
      const done = { done: 'changed', count: result.changed.length, change: result.changeId ?? undefined };
      return redirect(paths.inputs(hearing.plan.slug, hearing.number, { ...filterQuery(filter), ...done }), 303);
    }
    staleNow = result.stale;
  }
  const preview = await previewBulk(hearing.id, chosen, change);
  return data({ typed, inputs, leftOut, errors: {}, preview, staleNow }, { status: staleNow.length > 0 ? 409 : 200 });
}

/** As the boxes in the list send them, and how many of those that the filter finds are more than one press may change. */
async function found(...[scope, filter]: Parameters<typeof allFound>) {
  const { total, inputs } = await allFound(scope, filter);
  return { inputs: inputs.map(({ id, revision }) => `${id}:${revision}`), leftOut: total - inputs.length };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title, data?.plan.title);

export default function BulkPage() {
  const { t } = useTranslation('triage');
  const { plan, hearingNumber, query, themes, planners: people } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const list = paths.inputs(plan.slug, hearingNumber, query);
  const here = paths.bulk(plan.slug, hearingNumber, query);
  return (
    <div className="stack" data-gap="lg">
      <header className="stack">
        <Trail
          steps={[
            { to: paths.managePlan(plan.slug), text: plan.title, lang: plan.languageForm },
            { to: paths.hearing(plan.slug, hearingNumber), text: t('hearing', { number: hearingNumber }) },
            { to: list, text: t('list.title') },
          ]}
        />
        <h1 className="ds-heading" data-size="lg">
          {t('bulk.title')}
        </h1>
      </header>
      {!answer || answer.inputs.length === 0 ? (
        <Notice tone="info">
          <p>{t('bulk.chooseFirst')}</p>
          <p>
            <Link className="ds-link" to={list}>
              {t('input.back')}
            </Link>
          </p>
        </Notice>
      ) : (
        <>
          {answer.leftOut > 0 && (
            <Notice tone="warning">
              <p>{t('bulk.leftOut', { most: answer.inputs.length, count: answer.leftOut })}</p>
            </Notice>
          )}
          {answer.staleNow.length > 0 && (
            <Notice tone="warning" role="alert" heading={t('bulk.staleTitle')}>
              <p>{t('bulk.stale')}</p>
            </Notice>
          )}
          {answer.preview && (
            <BulkPreviewed preview={answer.preview} typed={answer.typed} action={here} list={list} planners={people} />
          )}
          <BulkFields
            action={here}
            inputs={answer.inputs}
            typed={answer.typed}
            errors={answer.errors}
            themes={themes}
            planners={people}
            again={answer.preview !== null}
          />
        </>
      )}
    </div>
  );
}
