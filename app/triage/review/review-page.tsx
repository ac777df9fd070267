import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import { Failure } from '~/platform/failure';
import { TextField } from '~/ui/field';
import { Notice } from '~/ui/notice';
import { pageTitle } from '~/ui/page-title';
import { revalidateAfterConflict } from '~/ui/revalidate-after-conflict';
import { requireHearing, textsOf } from '../hearing-scope.server';
import { ListPages } from '../list-pages';
import { Trail } from '../trail';
import { decideSubmissions, type Decision } from './decide-submissions.server';
import { ChooseAll, ReviewKeys } from './review-keys';
import { countWaiting, waitingSubmissions, type Queue } from './waiting-submissions.server';
import { WaitingSubmissionItem } from './waiting-submission';

const whole = (text: string | null) => {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 && number < 100_000 ? number : null;
};

const decisions = ['approve', 'hold', 'remove'] as const satisfies Decision[];
const longestReason = 1000;

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
    title: textsOf(args)('toReview.title'),
    plan: { slug: hearing.plan.slug, title: hearing.plan.title, languageForm: hearing.plan.languageForm },
    hearing: { number: hearing.number, inputVisibility: hearing.inputVisibility },
    queue,
    counts: { held, all },
    list,
    page,
    decided: whole(query.get('talet')),
    done: decisions.find((decision) => decision === query.get('gjort')) ?? null,
  };
}

/** "approve:<id>:<revision>" from a row's own button, or "approve" for all that are chosen; "remove" with a reason. */
export async function action(args: ActionFunctionArgs) {
  const { viewer, hearing, query } = await requireHearing(args);
  const form = await args.request.formData();
  const [name, ...one] = String(form.get('decision') ?? '').split(':');
  const decision = decisions.find((known) => known === name);
  const reason = String(form.get('reason') ?? '').trim();
  if (!decision || reason.length > longestReason) throw new Failure('badRequest');
  const chosen = (one.length > 0 ? [one.join(':')] : form.getAll('submission').map(String)).map((value) => {
    const [id = '', revision] = value.split(':');
    return { id, revision: Number(revision) };
  });
  const refuse = (problem: 'nothingChosen' | 'reasonNeeded' | 'stale', status: number, stale: string[] = []) =>
    data({ problem, stale, reason }, { status });
  if (chosen.length === 0) return refuse('nothingChosen', 400);
  if (decision === 'remove' && !reason) return refuse('reasonNeeded', 400);
  const outcome = await decideSubmissions(hearing.id, chosen, decision, viewer.id, reason);
  if ('stale' in outcome) return refuse('stale', 409, outcome.stale);
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
          {t('toReview.title')}
        </h1>
        <p>{t(reviews ? 'toReview.leadReview' : 'toReview.lead')}</p>
        {done && !refused && (
          <Notice tone="success" role="status">
            <p>{t(`toReview.done.${done}`, { count: decided ?? 1 })}</p>
          </Notice>
        )}
        {refused && (
          <Notice tone="warning" role="alert">
            <p>
              {refused.problem === 'reasonNeeded'
                ? t('error.reasonNeeded')
                : t(`toReview.${refused.problem}`, { references: refused.stale.join(', ') })}
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
                    {t(`toReview.queue.${name}`)}
                    <span className="shortcut-count">{counts[name]}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      {list.submissions.length === 0 ? (
        <p>{t('toReview.none')}</p>
      ) : (
        <Form method="post" className="stack" preventScrollReset>
          <div className="row">
            <ChooseAll />
            <button className="ds-button" name="decision" value="approve">
              {t('toReview.chosen.approve')}
            </button>
            {list.submissions.some(({ held }) => !held) && (
              <button className="ds-button" data-variant="secondary" name="decision" value="hold">
                {t('toReview.chosen.hold')}
              </button>
            )}
          </div>
          <div className="review-tools">
            <details className="ds-details" open={refused?.problem === 'reasonNeeded' || undefined}>
              <summary>{t('toReview.chosen.remove')}</summary>
              <div className="stack" data-gap="sm">
                <TextField
                  id="reason"
                  name="reason"
                  label={t('toReview.removeReason')}
                  hint={t('toReview.removeHint')}
                  defaultValue={refused?.reason}
                  errors={refused?.problem === 'reasonNeeded' ? [t('error.reasonNeeded')] : undefined}
                  maxLength={longestReason}
                />
                <p>
                  <button className="ds-button" data-color="danger" name="decision" value="remove">
                    {t('toReview.chosen.remove')}
                  </button>
                </p>
              </div>
            </details>
            <ReviewKeys />
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
