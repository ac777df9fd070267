import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { longDayWithWeekday } from '~/language/dates';
import { FormTrap } from '~/abuse/form-trap';
import { formOpened } from '~/abuse/form-trap.server';
import { detectLanguageForm } from '~/language/detect-language-form';
import { i18nFor } from '~/language/i18n.server';
import { outlineOf } from '~/plans/queries.server';
import { Failure } from '~/platform/failure';
import { readUpload } from '~/platform/read-upload.server';
import { newSecret } from '~/platform/reference.server';
import { paths } from '~/paths';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { useLanguage } from '~/ui/use-language';
import { uploadLimits } from './attachments/attachment-rules';
import { commentContext } from './comment-context.server';
import { Consent } from './consent';
import { placeFromValue, placeOfAnchor, placeValue } from './place-value';
import { placesInForm, readStatement, type StatementInForm } from './read-statement.server';
import { SenderFields } from './sender-fields';
import { senderOfForm } from './sender-form';
import { SignInOffer } from './sign-in-offer';
import { signInState } from './sign-in-rule.server';
import { StatementFields, type ShownStatement } from './statement-fields';
import { emptyPoint, parseStatement, withPoints } from './statement-form';
import { screenSubmission } from './screen-submission.server';
import { submitComment } from './submit-comment.server';
import { NotOpen } from './not-open';
import { TooLate } from './too-late';
import { TooMany } from './too-many';

export const handle: PageHandle = { page: 'plain' };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { plan, hearing, anchor, state, left } = await commentContext(params.plan, request.url);
  const place = placeValue(placeOfAnchor(anchor));
  const [outline, places] = await Promise.all([outlineOf(hearing.versionId), placesInForm(hearing.versionId, [place])]);
  const statement: ShownStatement = {
    key: newSecret(),
    points: [emptyPoint(place)],
    values: {},
    places,
    files: [],
    fileProblems: [],
    errors: {},
  };
  return {
    title: i18nFor(context.language).getFixedT(null, 'submissions')('statement.title'),
    plan: {
      slug: plan.slug,
      title: plan.title,
      contactEmail: plan.contactEmail,
      languageForm: hearing.version.languageForm,
      outline: outline.map(({ key, level, title }) => ({ key, level, title })),
    },
    hearing: {
      opensOn: hearing.opensOn,
      closesOn: hearing.closesOn,
      inputVisibility: hearing.inputVisibility,
      nameRequirement: hearing.nameRequirement,
      contactRequirement: hearing.contactRequirement,
      namesShown: hearing.namesShown,
    },
    back: anchor.sectionKey
      ? paths.section(plan.slug, anchor.sectionKey, anchor.elementKey ?? anchor.blockKey ?? undefined)
      : paths.plan(plan.slug),
    statement,
    state,
    left,
    opened: await formOpened(),
    signIn: await signInState(hearing, context),
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const { hearing } = await commentContext(params.plan, request.url);
  const upload = await readUpload(request, uploadLimits);
  try {
    const typed = await readStatement(upload, hearing.versionId);
    const giveBack = (
      status: number,
      problem: 'late' | 'tooMany' | null,
      points: StatementInForm['points'],
      errors = {},
    ) => data({ problem, statement: { ...shownOf(typed), points, errors } satisfies ShownStatement }, { status });
    if (typed.goTo !== null) return giveBack(200, null, typed.points);

    const parsed = parseStatement(withPoints(upload.form, typed.said), hearing);
    if (parsed.status !== 'success') return giveBack(422, null, typed.said, parsed.reply().error);
    if (typed.fileProblems.length > 0) return giveBack(422, null, typed.said);
    try {
      const hold = await screenSubmission({
        form: upload.form,
        clientAddress: context.clientAddress,
        hearingId: hearing.id,
        texts: parsed.value.points.map(({ text }) => text),
      });
      const receipt = await submitComment({
        hearingId: hearing.id,
        hold,
        idempotencyKey: typed.key,
        form: 'statement',
        pageLanguage: context.languageForm,
        participantId: (await context.participant())?.id,
        sender: senderOfForm(parsed.value, hearing),
        points: parsed.value.points.map(({ place, text, stance, proposedText }) => ({
          text,
          place: placeFromValue(place),
          languageForm: detectLanguageForm(text, context.languageForm),
          stance,
          proposedText,
        })),
        attachments: typed.files.map(({ id, fileName }) => ({ id, fileName })),
      });
      return redirect(paths.receipt(receipt.reference, receipt.secret), 303);
    } catch (error) {
      // The deadline or their session ended while they typed, or there came too much at once: nothing is lost with it.
      if (!(error instanceof Failure)) throw error;
      if (error.code === 'gone') return giveBack(error.status, 'late', typed.said);
      if (error.code === 'tooMany') return giveBack(error.status, 'tooMany', typed.said);
      if (error.code === 'notSignedIn') return giveBack(error.status, null, typed.said);
      throw error;
    }
  } finally {
    await upload.discard();
  }
}

const shownOf = ({ key, values, places, files, fileProblems }: StatementInForm) => ({
  key,
  values,
  places,
  files,
  fileProblems,
});

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page?.title, page?.plan.title);

/** Where a resident gathers several points into one statement. */
export default function StatementPage() {
  const page = useLoaderData<typeof loader>();
  const { plan, hearing, back, state, left, opened } = page;
  const answer = useActionData<typeof action>();
  const { t } = useTranslation('submissions');
  const language = useLanguage();
  const day = longDayWithWeekday(hearing.closesOn, language);
  const statement: ShownStatement = answer?.statement ?? page.statement;
  return (
    <div className="narrow stack" data-gap="lg">
      <p>
        <a className="back-link" href={back}>
          {t('comment.back')}
        </a>
      </p>
      <div className="stack">
        <h1 className="section-title">{t('statement.title')}</h1>
        <p className="commented-plan" lang={plan.languageForm}>
          {plan.title}
        </p>
        <p className="lead">{t('statement.lead')}</p>
      </div>
      {answer?.problem === 'tooMany' && <TooMany />}
      {answer?.problem === 'late' && (
        <TooLate
          heading={t('comment.lateTitle')}
          text={t('comment.late')}
          typed={statement.points.map(({ text, proposedText }) => [text, proposedText].join('\n')).join('\n\n')}
          contactEmail={plan.contactEmail}
        />
      )}
      {answer?.problem !== 'late' && state !== 'open' && <NotOpen state={state} hearing={hearing} />}
      {state === 'open' && answer?.problem !== 'late' && (
        <>
          <p>{t('comment.deadline', { count: left, day })}</p>
          <SignInOffer state={page.signIn} refused={!!answer} />
          {(answer || page.signIn !== 'needed') && (
            <StatementFields
              plan={plan}
              statement={statement}
              keepKey={`uttale ${plan.slug}`}
              send={t('statement.send')}
              intent="send"
            >
              {(typed, problems) => (
                <>
                  <FormTrap opened={typed('opened') || opened} />
                  <SenderFields hearing={hearing} typed={typed} problems={problems} />
                  <Consent hearing={hearing} />
                </>
              )}
            </StatementFields>
          )}
        </>
      )}
    </div>
  );
}
