import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { hearingState } from '~/hearings/period';
import { publishedPlan } from '~/hearings/queries.server';
import { longDay } from '~/language/dates';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { Failure, found } from '~/platform/failure';
import { dayInNorway } from '~/platform/norwegian-time';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { useLanguage } from '~/ui/use-language';
import { countMailRequest } from '../mail-limits.server';
import { askToFollow } from './ask-to-follow.server';
import { AddressForm } from './address-form';
import { parseFollow } from './follow-form';
import { newsKinds } from '../news/due-news';
import { canRemind, daysToConfirm, remindDaysBefore } from './rules';

export const handle: PageHandle = { page: 'plain' };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { plan, hearing } = found(await publishedPlan(params.plan ?? ''));
  const query = new URL(request.url).searchParams;
  const today = dayInNorway(new Date());
  const state = hearingState(hearing, today);
  const kind = query.get('om') === 'paminning' ? ('reminder' as const) : ('plan' as const);
  const t = i18nFor(context.language).getFixedT(null, 'messages');
  return {
    title: t(kind === 'plan' ? 'follow.title' : 'remind.title'),
    plan: { slug: plan.slug, title: plan.title, languageForm: plan.languageForm },
    kind,
    sent: query.has('sendt'),
    closesOn: state === 'closed' ? null : hearing.closesOn,
    canRemind: state !== 'closed' && canRemind(hearing.closesOn, today),
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const { plan } = found(await publishedPlan(params.plan ?? ''));
  const kind = new URL(request.url).searchParams.get('om') === 'paminning' ? 'reminder' : 'plan';
  const submission = parseFollow(await request.formData());
  const answer = (tooMany: boolean, status: number) => data({ tooMany, lastResult: submission.reply() }, { status });
  if (submission.status !== 'success') return answer(false, 422);
  try {
    await countMailRequest(context.clientAddress);
  } catch (error) {
    if (error instanceof Failure && error.code === 'tooMany') return answer(true, 429);
    throw error;
  }
  await askToFollow({ kind, planId: plan.id, email: submission.value.email, language: context.languageForm });
  return redirect(paths.follow(plan.slug, { om: kind === 'reminder' ? 'paminning' : null, sendt: '1' }), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title, data?.plan.title);

/** Where somebody asks to be told what happens to a plan, or reminded of the last day. */
export default function FollowPage() {
  const { title, plan, kind, sent, closesOn, canRemind } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation('messages');
  return (
    <div className="narrow stack" data-gap="lg">
      <p>
        <a className="back-link" href={paths.plan(plan.slug)}>
          {t('follow.back')}
        </a>
      </p>
      <h1 className="section-title">{sent ? t('follow.sentTitle') : title}</h1>
      {sent && (
        <>
          <p role="status">{t('follow.sent', { days: daysToConfirm })}</p>
          <p>
            <a className="ds-link" href={paths.follow(plan.slug, { om: kind === 'reminder' ? 'paminning' : null })}>
              {t('follow.again')}
            </a>
          </p>
        </>
      )}
      {!sent && kind === 'plan' && (
        <>
          <div className="stack" data-gap="sm">
            <p>{t('follow.lead', { plan: plan.title })}</p>
            <ul className="tidy-list">
              {newsKinds.map((news) => (
                <li key={news}>{t(`follow.told.${news}`)}</li>
              ))}
            </ul>
          </div>
          <AddressForm answer={answer} button={t('follow.send')} />
          <WithoutMail slug={plan.slug} closesOn={closesOn} />
        </>
      )}
      {!sent && kind === 'reminder' && <Reminder {...{ answer, plan, canRemind }} />}
    </div>
  );
}

function Reminder({ answer, plan, canRemind }: Pick<Page, 'plan' | 'canRemind'> & { answer: Answer }) {
  const { t } = useTranslation('messages');
  if (!canRemind) return <p>{t('remind.tooLate')}</p>;
  return (
    <>
      <p>{t('remind.lead', { plan: plan.title, count: remindDaysBefore })}</p>
      <AddressForm answer={answer} button={t('remind.send')} />
    </>
  );
}

type Page = Awaited<ReturnType<typeof loader>>;
type Answer = ReturnType<typeof useActionData<typeof action>>;

function WithoutMail({ slug, closesOn }: { slug: string; closesOn: string | null }) {
  const { t } = useTranslation('messages');
  const language = useLanguage();
  return (
    <section className="stack" data-gap="sm" aria-labelledby="other">
      <h2 className="ds-heading" data-size="xs" id="other">
        {t('follow.other')}
      </h2>
      <ul className="plain-list stack" data-gap="sm">
        {closesOn && (
          <li>
            <a className="ds-link" href={paths.deadlineFile(slug)}>
              {t('follow.calendar')}
            </a>
            <p className="muted small">{t('follow.calendarHint', { day: longDay(closesOn, language) })}</p>
          </li>
        )}
        <li>
          <a className="ds-link" href={paths.feed(slug)}>
            {t('follow.feed')}
          </a>
          <p className="muted small">{t('follow.feedHint')}</p>
        </li>
      </ul>
    </section>
  );
}
