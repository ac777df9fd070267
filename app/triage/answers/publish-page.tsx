import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { requirePermission } from '~/identity/require.server';
import { longInstant } from '~/language/dates';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { Failure, found } from '~/platform/failure';
import { Notice } from '~/ui/notice';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { requireHearing } from '../hearing-scope.server';
import { inputByReference } from '../queries.server';
import { Trail } from '../trail';
import { readChosen, readScope } from './answers-form';
import { answersOverview, answersPreview } from './answers-overview.server';
import { ChooseParts } from './choose-parts';
import { PreviewForm } from './preview-form';
import { publishAnswers } from './publish-answers.server';

export const handle: PageHandle = { page: 'plain' };

export async function loader(args: LoaderFunctionArgs) {
  const { hearing, preview } = await scene(args);
  const published = Number(new URL(args.request.url).searchParams.get('publisert'));
  const { plan, number } = hearing;
  return {
    title: i18nFor(args.context.language).getFixedT(null, 'answers')('publish.title'),
    plan: { slug: plan.slug, title: plan.title, languageForm: plan.languageForm },
    hearing: { number },
    published: Number.isInteger(published) ? published : 0,
    overview: await answersOverview(hearing),
    preview: await preview(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, hearing, preview } = await scene(args);
  const form = await args.request.formData();
  let chosen = readChosen(form);
  if (form.has('all')) {
    // Too many to tick one by one: all of them, if they still are those of the preview.
    const now = await preview();
    if (now?.fingerprint !== form.get('all')) return data({ problem: 'stale' as const }, { status: 409 });
    chosen = now.all;
  }
  if (chosen.length === 0) return data({ problem: 'nothing' as const }, { status: 422 });
  try {
    const count = await publishAnswers({ hearingId: hearing.id, answers: chosen }, viewer.id);
    return redirect(paths.publishAnswers(hearing.plan.slug, hearing.number, { publisert: count }), 303);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'conflict') throw error;
    return data({ problem: 'stale' as const }, { status: 409 });
  }
}

/** The hearing, and what would be published of it as the address asks: null when it does not ask. */
async function scene(args: LoaderFunctionArgs) {
  await requirePermission(args, 'answers.publish');
  const { viewer, hearing, query } = await requireHearing(args);
  const { sections, reference } = readScope(query);
  return {
    viewer,
    hearing,
    preview: async () => {
      if (!query.has('vis') && !reference) return null;
      const inputId = reference && found(await inputByReference(hearing.id, reference)).id;
      return answersPreview(hearing, { sections, inputId });
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title, data?.plan.title);

/** Where the planning group gives its answers back: all at once or in waves, after seeing what that means. */
export default function PublishPage() {
  const { title, plan, hearing, published, overview, preview } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation(['answers', 'triage']);
  return (
    <div className="stack" data-gap="xl">
      <header className="stack narrow">
        <Trail
          steps={[
            { to: paths.managePlan(plan.slug), text: plan.title, lang: plan.languageForm },
            { to: paths.hearing(plan.slug, hearing.number), text: t('triage:hearing', { number: hearing.number }) },
            { to: paths.inputs(plan.slug, hearing.number), text: t('triage:list.title') },
          ]}
        />
        <h1 className="ds-heading" data-size="lg">
          {title}
        </h1>
        {!preview && <p className="muted">{t('publish.intro')}</p>}
      </header>
      {published > 0 && (
        <Notice tone="success" role="status">
          <p>{t('publish.done', { count: published })}</p>
          <p>
            <a className="ds-link" href={paths.answers(plan.slug)}>
              {t('publish.see')}
            </a>
          </p>
        </Notice>
      )}
      {answer?.problem && (
        <Notice tone="warning" role="alert">
          <p>{t(`publish.problem.${answer.problem}`)}</p>
        </Notice>
      )}
      {preview ? (
        <PreviewForm preview={preview} plan={plan} hearing={hearing} />
      ) : (
        <Overview overview={overview} plan={plan} hearing={hearing} />
      )}
    </div>
  );
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

const shownStates = ['new', 'changed', 'published', 'outdated', 'unapproved', 'unanswered'] as const;

/** Leads from a state to its inputs, where the list can show them. */
const listed = { outdated: { changed: '1' }, unapproved: { state: 'proposed' }, unanswered: { outcome: 'none' } };

function Overview({ overview, plan, hearing }: Pick<Loaded, 'overview' | 'plan' | 'hearing'>) {
  const { t } = useTranslation('answers');
  const { counts, parts, publications } = overview;
  const always = ['new', 'published', 'unanswered'];
  return (
    <>
      <dl className="facts narrow">
        {shownStates
          .filter((state) => counts[state] > 0 || always.includes(state))
          .map((state) => (
            <Fragment key={state}>
              <dt>{t(`publish.state.${state}`)}</dt>
              <dd>
                {state in listed && counts[state] > 0 ? (
                  <a
                    className="ds-link"
                    href={paths.inputs(plan.slug, hearing.number, listed[state as keyof typeof listed])}
                  >
                    {t('count', { count: counts[state] })}
                  </a>
                ) : (
                  t('count', { count: counts[state] })
                )}
              </dd>
            </Fragment>
          ))}
      </dl>
      {parts.length > 0 ? (
        <ChooseParts parts={parts} planLanguage={plan.languageForm} />
      ) : (
        <p className="narrow">{t('publish.noneReady')}</p>
      )}
      {publications.length > 0 && (
        <section className="stack narrow" aria-labelledby="waves">
          <h2 className="ds-heading" data-size="sm" id="waves">
            {t('publish.waves')}
          </h2>
          <ul className="tidy-list">
            {publications.map(({ id, publishedAt, count, publishedBy }) => (
              <li key={id}>
                {t('publish.wave', { count, when: longInstant(new Date(publishedAt)), who: publishedBy.name })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
