import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { longDayWithWeekday } from '~/language/dates';
import { detectLanguageForm } from '~/language/detect-language-form';
import { i18nFor } from '~/language/i18n.server';
import { Failure } from '~/platform/failure';
import { newSecret } from '~/platform/reference.server';
import { paths } from '~/paths';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { shortened } from '~/ui/shortened';
import { useLanguage } from '~/ui/use-language';
import { formOpened } from '~/abuse/form-trap.server';
import { commentContext } from './comment-context.server';
import { CommentFields } from './comment-fields';
import { parseComment } from './comment-form';
import { NotOpen } from './not-open';
import { placeOfAnchor } from './place-value';
import { placeOf, scopesAt } from './place-in-url';
import { senderOfForm } from './sender-form';
import { screenSubmission } from './screen-submission.server';
import { SignInOffer } from './sign-in-offer';
import { signInState } from './sign-in-rule.server';
import { submitComment } from './submit-comment.server';
import { TooLate } from './too-late';
import { TooMany } from './too-many';

export const handle: PageHandle = { page: 'plain' };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { plan, hearing, anchor, sectionTitle, state, left } = await commentContext(params.plan, request.url);
  return {
    title: i18nFor(context.language).getFixedT(null, 'submissions')('comment.title'),
    plan: { slug: plan.slug, title: plan.title, contactEmail: plan.contactEmail },
    planLanguage: hearing.version.languageForm,
    hearing: {
      opensOn: hearing.opensOn,
      closesOn: hearing.closesOn,
      inputVisibility: hearing.inputVisibility,
      nameRequirement: hearing.nameRequirement,
      contactRequirement: hearing.contactRequirement,
      namesShown: hearing.namesShown,
    },
    anchor,
    sectionTitle,
    scopes: scopesAt(anchor),
    state,
    left,
    signIn: await signInState(hearing, context),
    newKey: newSecret(),
    opened: await formOpened(),
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const { hearing, anchor } = await commentContext(params.plan, request.url);
  const form = await request.formData();
  const submission = parseComment(form, hearing);
  const refuse = (problem: 'late' | 'tooMany' | null, status: number) =>
    data({ problem, lastResult: submission.reply() }, { status });
  if (submission.status !== 'success') return refuse(null, 422);
  const { key, scope, text, stance, proposedText } = submission.value;
  try {
    const { clientAddress } = context;
    const hold = await screenSubmission({ form, clientAddress, hearingId: hearing.id, texts: [text] });
    const receipt = await submitComment({
      hearingId: hearing.id,
      hold,
      idempotencyKey: key,
      pageLanguage: context.languageForm,
      participantId: (await context.participant())?.id,
      sender: senderOfForm(submission.value, hearing),
      points: [
        {
          text,
          place: placeOf(anchor, scope),
          languageForm: detectLanguageForm(text, context.languageForm),
          stance,
          // The form comes with the plan's own words in it; about another place than theirs they are no proposal.
          proposedText: proposedText === anchor.quote ? '' : proposedText,
        },
      ],
    });
    return redirect(paths.receipt(receipt.reference, receipt.secret), 303);
  } catch (error) {
    // The deadline or their session ended while they typed, or there came too much at once: nothing is lost with it.
    if (!(error instanceof Failure)) throw error;
    if (error.code === 'gone') return refuse('late', error.status);
    if (error.code === 'tooMany') return refuse('tooMany', error.status);
    if (error.code === 'notSignedIn') return refuse(null, error.status);
    throw error;
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page?.title, page?.plan.title);

/** Where a resident says something about the plan, a section, a block or an element. */
export default function CommentPage() {
  const page = useLoaderData<typeof loader>();
  const { plan, planLanguage, hearing, anchor, sectionTitle, state, left } = page;
  const answer = useActionData<typeof action>();
  const { t } = useTranslation('submissions');
  const language = useLanguage();
  const place = anchor.elementKey ?? anchor.blockKey ?? undefined;
  const back = anchor.sectionKey ? paths.section(plan.slug, anchor.sectionKey, place) : paths.plan(plan.slug);
  const day = longDayWithWeekday(hearing.closesOn, language);
  return (
    <div className="narrow stack" data-gap="lg">
      <p>
        <a className="back-link" href={back}>
          {t('comment.back')}
        </a>
      </p>
      <div className="stack">
        <h1 className="section-title">{t('comment.title')}</h1>
        <div className="commented" lang={planLanguage}>
          <p className="kicker" lang={language}>
            {t('comment.about')}
          </p>
          <p className="commented-plan">
            {plan.title}
            {sectionTitle && <> › {sectionTitle}</>}
          </p>
          {place && <blockquote className="commented-quote">{shortened(anchor.quote, 600)}</blockquote>}
          {!anchor.sectionKey && (
            <p className="commented-quote" lang={language}>
              {t('comment.wholePlan')}
            </p>
          )}
        </div>
      </div>
      {answer?.problem === 'late' && (
        <TooLate
          heading={t('comment.lateTitle')}
          text={t('comment.late')}
          typed={String(answer.lastResult.initialValue?.text ?? '')}
          contactEmail={plan.contactEmail}
        />
      )}
      {answer?.problem !== 'late' && state !== 'open' && <NotOpen state={state} hearing={hearing} />}
      {state === 'open' && answer?.problem !== 'late' && (
        <>
          <p>{t('comment.deadline', { count: left, day })}</p>
          <SignInOffer state={page.signIn} refused={!!answer} />
          {answer?.problem === 'tooMany' && <TooMany />}
          <p className="no-print">
            {t('comment.several')}{' '}
            <a className="ds-link" href={paths.statement(plan.slug, placeOfAnchor(anchor))}>
              {t('comment.toStatement')}
            </a>
          </p>
          {(answer || page.signIn !== 'needed') && <CommentFields {...page} lastResult={answer?.lastResult} />}
        </>
      )}
    </div>
  );
}
