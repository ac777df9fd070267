import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { explainSilence } from '~/councils/silent-councils.server';
import { longInstant } from '~/language/dates';
import { paths } from '~/paths';
import { Failure } from '~/platform/failure';
import { Choice, TextArea } from '~/ui/field';
import { Notice } from '~/ui/notice';
import { pageTitle } from '~/ui/page-title';
import { revalidateAfterConflict } from '~/ui/revalidate-after-conflict';
import { completenessOf, type Completeness } from './completeness.server';
import { filterQuery, type Filter } from './filter';
import { finishesOf, finishHearing, reopenHearing } from './finish-hearing.server';
import { requireHearing, textsOf } from './hearing-scope.server';
import { setFourEyes } from './set-four-eyes.server';
import { Trail } from './trail';

const doneCodes = ['finished', 'reopened', 'explained', 'fourEyes'] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { hearing, query } = await requireHearing(args);
  const [lacks, finishes] = await Promise.all([completenessOf(hearing.id), finishesOf(hearing.id)]);
  const { slug, title, languageForm } = hearing.plan;
  return {
    title: textsOf(args)('finish.title'),
    plan: { slug, title, languageForm },
    hearing: { number: hearing.number, revision: hearing.revision, fourEyes: hearing.fourEyes },
    lacks,
    finishes,
    done: doneCodes.find((code) => code === query.get('done')) ?? null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, hearing } = await requireHearing(args);
  const form = await args.request.formData();
  const text = (name: string) => String(form.get(name) ?? '');
  const done = (code: (typeof doneCodes)[number]) =>
    redirect(paths.finish(hearing.plan.slug, hearing.number, { done: code }), 303);
  const refused = (error: 'reasonNeeded' | 'conflict', of = '') =>
    data({ error, of, typed: text('reason') }, { status: error === 'conflict' ? 409 : 400 });
  try {
    switch (form.get('intent')) {
      case 'finish':
        await finishHearing(hearing.id, viewer.id);
        return done('finished');
      case 'reopen':
        if (!text('reason').trim()) return refused('reasonNeeded', 'reopen');
        await reopenHearing(hearing.id, text('reason'), viewer.id);
        return done('reopened');
      case 'explain': {
        const councilId = text('council');
        if (!text('reason').trim()) return refused('reasonNeeded', councilId);
        await explainSilence(
          { hearingId: hearing.id, councilId, reason: text('reason'), revision: Number(text('revision')) || 0 },
          viewer.id,
        );
        return done('explained');
      }
      case 'fourEyes':
        await setFourEyes(hearing.id, Number(text('revision')), form.get('wanted') === 'on', viewer.id);
        return done('fourEyes');
      default:
        throw new Failure('badRequest');
    }
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'conflict') throw error;
    return refused('conflict');
  }
}

export const shouldRevalidate = revalidateAfterConflict;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title, data?.plan.title);

/** What the hearing still lacks, by name, and the word that it is finished. */
export default function FinishPage() {
  const { t } = useTranslation('triage');
  const { plan, hearing, lacks, finishes, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const finished = finishes.find(({ reopenedAt }) => !reopenedAt);
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
          {t('finish.title')}
        </h1>
        <p className="narrow">{t('finish.lead')}</p>
        {done && (
          <Notice tone="success" role="status">
            <p>{t(`finish.done.${done}`)}</p>
          </Notice>
        )}
        {refused?.error === 'conflict' && (
          <Notice tone="warning" role="alert">
            <p>{t('finish.conflict')}</p>
            {refused.typed && (
              <>
                <p>{t('finish.typed')}</p>
                <p className="wrap-lines">{refused.typed}</p>
              </>
            )}
          </Notice>
        )}
      </header>
      {finished ? (
        <section className="stack narrow" aria-labelledby="state">
          <h2 className="ds-heading" data-size="md" id="state">
            {t('finish.isFinished')}
          </h2>
          <p>{t('finish.finishedBy', { name: finished.finishedBy, at: longInstant(finished.finishedAt) })}</p>
          <details className="ds-details" open={refused?.of === 'reopen'}>
            <summary>{t('finish.reopen')}</summary>
            <Form className="stack" method="post">
              <TextArea
                id="reason"
                name="reason"
                label={t('finish.reopenReason')}
                errors={refused?.of === 'reopen' ? [t('error.finishReasonNeeded')] : undefined}
                rows={3}
              />
              <p>
                <button className="ds-button" data-variant="secondary" name="intent" value="reopen">
                  {t('finish.reopen')}
                </button>
              </p>
            </Form>
          </details>
        </section>
      ) : (
        <section className="stack" aria-labelledby="state">
          <h2 className="ds-heading" data-size="md" id="state">
            {t(lacks.complete ? 'finish.ready' : 'finish.lacks')}
          </h2>
          {lacks.complete ? (
            <Form method="post">
              <button className="ds-button" name="intent" value="finish">
                {t('finish.finish')}
              </button>
            </Form>
          ) : (
            <Lacks lacks={lacks} plan={plan} hearingNumber={hearing.number} refused={refused} />
          )}
        </section>
      )}
      <section className="stack narrow" aria-labelledby="four-eyes">
        <h2 className="ds-heading" data-size="sm" id="four-eyes">
          {t('finish.fourEyesTitle')}
        </h2>
        <Form className="stack" method="post" key={hearing.revision}>
          <input type="hidden" name="revision" value={hearing.revision} />
          <Choice
            type="checkbox"
            id="wanted"
            name="wanted"
            label={t('finish.fourEyes')}
            hint={t('finish.fourEyesHint')}
            defaultChecked={hearing.fourEyes}
          />
          <p>
            <button className="ds-button" data-variant="secondary" name="intent" value="fourEyes">
              {t('finish.saveFourEyes')}
            </button>
          </p>
        </Form>
      </section>
      {finishes.length > 0 && (
        <section className="stack narrow" aria-labelledby="log">
          <h2 className="ds-heading" data-size="sm" id="log">
            {t('finish.log')}
          </h2>
          <ol className="stack plain-list">
            {finishes.map(({ id, finishedAt, finishedBy, reopenedAt, reopenedBy, reopenReason }) => (
              <li className="history-entry" key={id}>
                <p>{t('finish.finishedBy', { name: finishedBy, at: longInstant(finishedAt) })}</p>
                {reopenedAt && (
                  <p>
                    {t('finish.reopenedBy', { name: reopenedBy, at: longInstant(reopenedAt), reason: reopenReason })}
                  </p>
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

interface LacksProps {
  lacks: Completeness;
  plan: { slug: string; languageForm: string };
  hearingNumber: number;
  refused: { error: string; of: string; typed: string } | undefined;
}

function Lacks({ lacks, plan, hearingNumber, refused }: LacksProps) {
  const { t } = useTranslation('triage');
  const inputs = [
    { name: 'unanswered', filter: { state: 'open' } },
    { name: 'unapproved', filter: { state: 'proposed' } },
    { name: 'changed', filter: { changed: '1' } },
  ] as const satisfies { name: string; filter: Filter }[];
  return (
    <ul className="stack plain-list lacks" data-gap="lg">
      {lacks.stillOpen && <li>{t('finish.stillOpen')}</li>}
      {inputs.map(({ name, filter }) => {
        const { count, first } = lacks[name];
        if (count === 0) return null;
        return (
          <Lack key={name} title={t(`finish.${name}`, { count })}>
            <ul>
              {first.map(({ address, excerpt, languageForm }) => (
                <li key={address}>
                  <Link className="ds-link" to={paths.input(plan.slug, hearingNumber, address, filterQuery(filter))}>
                    {address}
                  </Link>{' '}
                  <span className="muted" lang={languageForm}>
                    {excerpt}
                  </span>
                </li>
              ))}
            </ul>
            {count > first.length && (
              <p>
                <Link className="ds-link" to={paths.inputs(plan.slug, hearingNumber, filterQuery(filter))}>
                  {t('finish.showAll', { count })}
                </Link>
              </p>
            )}
          </Lack>
        );
      })}
      {lacks.unseenRests.length > 0 && (
        <Lack title={t('finish.unseenRests', { count: lacks.unseenRests.length })}>
          <ul>
            {lacks.unseenRests.map(({ reference, sentPoint }) => (
              <li key={`${reference} ${sentPoint}`}>
                <Link className="ds-link" to={paths.split(reference, sentPoint + 1)}>
                  {reference}
                </Link>
              </li>
            ))}
          </ul>
        </Lack>
      )}
      {lacks.silentCouncils.length > 0 && (
        <Lack title={t('finish.silent', { count: lacks.silentCouncils.length })}>
          <ul className="stack plain-list">
            {lacks.silentCouncils.map(({ councilId, name, invitedAt }) => (
              <li className="stack narrow" data-gap="sm" key={councilId}>
                <p>
                  <Link className="ds-link" to={paths.council(councilId)}>
                    {name}
                  </Link>{' '}
                  <span className="muted">
                    {invitedAt ? t('finish.invited', { at: longInstant(new Date(invitedAt)) }) : t('finish.notInvited')}
                  </span>
                </p>
                <details className="ds-details" open={refused?.of === councilId}>
                  <summary>
                    <span aria-hidden="true">{t('finish.explain')}</span>
                    <span className="visually-hidden">{t('finish.explainOf', { name })}</span>
                  </summary>
                  <Form className="stack" method="post">
                    <input type="hidden" name="council" value={councilId} />
                    <input type="hidden" name="revision" value="0" />
                    <TextArea
                      id={`reason-${councilId}`}
                      name="reason"
                      label={t('finish.reason')}
                      errors={refused?.of === councilId ? [t('error.finishReasonNeeded')] : undefined}
                      rows={3}
                    />
                    <p>
                      <button className="ds-button" data-variant="secondary" name="intent" value="explain">
                        {t('finish.saveReason')}
                      </button>
                    </p>
                  </Form>
                </details>
              </li>
            ))}
          </ul>
        </Lack>
      )}
    </ul>
  );
}

function Lack({ title, children }: { title: string; children: ReactNode }) {
  return (
    <li className="stack" data-gap="sm">
      <h3 className="ds-heading" data-size="xs">
        {title}
      </h3>
      {children}
    </li>
  );
}
