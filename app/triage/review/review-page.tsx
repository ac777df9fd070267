import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import { Failure } from '~/platform/failure';
import { Notice } from '~/ui/notice';
import { pageTitle } from '~/ui/page-title';
import { revalidateAfterConflict } from '~/ui/revalidate-after-conflict';
import { requireHearing, textsOf } from '../hearing-scope.server';
import { ListPages } from '../list-pages';
import { Trail } from '../trail';
import { decideSubmissions, type Decision } from './decide-submissions.server';
import { ReviewKeys } from './review-keys';
import { countWaiting, waitingSubmissions, type Queue } from './waiting-submissions.server';
import { WaitingSubmissionItem } from './waiting-submission';

const whole = (text: string | null) => {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 && number < 100_000 ? number : null;
};

const decisions = ['approve', 'hold'] as const;

const queueIn = (query: URLSearchParams): Queue => (query.get('ko') === 'halde' ? 'held' : 'all');

export async function loader(args: LoaderFunctionArgs) {
  const { hearing, query } = await requireHearing(args);
  const queue = queueIn(query);
  const asked = whole(query.get('side')) ?? 1;
  const [held, all] = await Promise.all([countWaiting(hearing, 'held'), countWaiting(hearing)]);
  let list = await waitingSubmissions(hearing, queue, asked);
  const page = Math.min(asked, list.pages);
  if (page !== asked) list = await waitingSubmissions(hearing, queue, page);
  return {
    title: textsOf(args)('review.title'),
    plan: { slug: hearing.plan.slug, title: hearing.plan.title, languageForm: hearing.plan.languageForm },
    hearing: { number: hearing.number, inputVisibility: hearing.inputVisibility },
    queue,
    counts: { held, all },
    list,
    page,
    decided: whole(query.get('talet')),
    done: (['approve', 'hold'] as const).find((decision) => decision === query.get('gjort')) ?? null,
  };
}

/** "approve:<id>:<revision>" from a row's own button, or "approve" for all that are chosen. */
export async function action(args: ActionFunctionArgs) {
  const { viewer, hearing, query } = await requireHearing(args);
  const form = await args.request.formData();
  const [decision, ...one] = String(form.get('decision') ?? '').split(':');
  if (decision !== 'approve' && decision !== 'hold') throw new Failure('badRequest');
  const chosen = (one.length > 0 ? [one.join(':')] : form.getAll('submission').map(String)).map((value) => {
    const [id = '', revision] = value.split(':');
    return { id, revision: Number(revision) };
  });
  if (chosen.length === 0) return data({ stale: [], nothingChosen: true }, { status: 400 });
  const outcome = await decideSubmissions(hearing.id, chosen, decision satisfies Decision, viewer.id);
  if ('stale' in outcome) return data({ stale: outcome.stale, nothingChosen: false }, { status: 409 });
  return redirect(
    paths.review(hearing.plan.slug, hearing.number, {
      ko: query.get('ko'),
      side: query.get('side'),
      gjort: decision,
      talet: outcome.decided,
    }),
    303,
  );
}

export const shouldRevalidate = revalidateAfterConflict;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title, data?.plan.title);

/** What waits to be read before the public sees it, one after another or many at once, by keyboard too. */
export default function ReviewPage() {
  const { t } = useTranslation('triage');
  const { plan, hearing, queue, counts, list, page, decided, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const to = (changes: Record<string, string | number>) => paths.review(plan.slug, hearing.number, changes);
  const reviews = hearing.inputVisibility === 'afterReview';
  return (
    <div className="stack" data-gap="lg">
      <header className="stack">
        <Trail
          steps={[
            { to: paths.managePlan(plan.slug), text: plan.title, lang: plan.languageForm },
            { to: paths.hearing(plan.slug, hearing.number), text: t('hearing', { number: hearing.number }) },
            { to: paths.inputs(plan.slug, hearing.number), text: t('list.title') },
          ]}
        />
        <h1 className="ds-heading" data-size="lg">
          {t('review.title')}
        </h1>
        <p>{t(reviews ? 'review.leadReview' : 'review.lead')}</p>
        {done && !refused && (
          <Notice tone="success" role="status">
            <p>{t(`review.done.${done}`, { count: decided ?? 1 })}</p>
          </Notice>
        )}
        {refused && (
          <Notice tone="warning" role="alert">
            <p>
              {refused.nothingChosen
                ? t('review.nothingChosen')
                : t('review.stale', { references: refused.stale.join(', ') })}
            </p>
          </Notice>
        )}
        {reviews && (
          <nav aria-label={t('list.shortcuts')}>
            <ul className="row plain-list">
              {(['all', 'held'] as const).map((name) => (
                <li key={name}>
                  <Link
                    className="shortcut"
                    to={to(name === 'held' ? { ko: 'halde' } : {})}
                    aria-current={queue === name ? 'page' : undefined}
                  >
                    {t(`review.queue.${name}`)}
                    <span className="shortcut-count">{counts[name]}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      {list.submissions.length === 0 ? (
        <p>{t('review.none')}</p>
      ) : (
        <Form method="post" className="stack" preventScrollReset>
          <div className="row" id="bulk">
            <ReviewKeys />
            {decisions.map((decision) => (
              <button
                key={decision}
                className="ds-button"
                data-variant={decision === 'approve' ? 'primary' : 'secondary'}
                name="decision"
                value={decision}
              >
                {t(`review.chosen.${decision}`)}
              </button>
            ))}
          </div>
          <ol className="stack plain-list" data-gap="lg">
            {list.submissions.map((submission) => (
              <WaitingSubmissionItem
                key={submission.id + submission.revision}
                submission={submission}
                planLanguage={plan.languageForm}
              />
            ))}
          </ol>
        </Form>
      )}
      <ListPages
        page={page}
        pages={list.pages}
        to={(side) => to({ ...(queue === 'held' ? { ko: 'halde' } : {}), ...(side ? { side } : {}) })}
      />
    </div>
  );
}
