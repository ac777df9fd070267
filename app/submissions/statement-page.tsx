import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { longDayWithWeekday } from '~/language/dates';
import { FormTrap } from '~/abuse/form-trap';
import { formOpened } from '~/abuse/form-trap.server';
import { detectLanguageForm } from '~/language/detect-language-form';
import { i18nFor } from '~/language/i18n.server';
import { canRemind } from '~/messages/following/rules';
import { outlineOf } from '~/plans/queries.server';
import { Failure } from '~/platform/failure';
import { readUpload } from '~/platform/read-upload.server';
import { dayInNorway } from '~/platform/norwegian-time';
import { newSecret } from '~/platform/reference.server';
import { paths } from '~/paths';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { useLanguage } from '~/ui/use-language';
import { uploadLimits } from './attachments/attachment-rules';
import { fileWarnings, type FileWarning } from './attachments/file-warnings.server';
import { filesOfForm } from './attachments/queries.server';
import { commentContext } from './comment-context.server';
import { Consent } from './consent';
import { DraftNotice, type AccountDraft, type DraftOutcome } from './drafts/account-draft';
import { keepDraft } from './drafts/keep-draft.server';
import { draftIn, draftRevision } from './drafts/queries.server';
import { seenRevision } from './drafts/seen-revision';
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
  const participant = await context.participant();
  const draft = participant && (await draftIn(hearing.id, participant.id));
  const key = draft?.fields.key ?? newSecret();
  // Who comes from a place in the plan wants to say something about it.
  const points = draft && !place ? draft.fields.points : [...(draft?.fields.points ?? []), emptyPoint(place)];
  const [outline, places, files] = await Promise.all([
    outlineOf(hearing.versionId),
    placesInForm(
      hearing.versionId,
      points.flatMap(({ place: here, from }) => [here, from]),
    ),
    draft ? filesOfForm(key, draft.fields.files) : [],
  ]);
  const values = draft?.fields.values ?? {};
  const statement: ShownStatement = { key, points, values, places, files, fileProblems: [], errors: {} };
  const account: AccountDraft | null = participant && {
    revision: draft?.revision ?? 0,
    keptAt: draft?.updatedAt.toISOString() ?? null,
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
    account,
    state,
    left,
    opened: await formOpened(),
    canRemind: state === 'open' && canRemind(hearing.closesOn, dayInNorway(new Date())),
    signIn: await signInState(hearing, context),
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const { hearing } = await commentContext(params.plan, request.url);
  const upload = await readUpload(request, uploadLimits);
  try {
    const typed = await readStatement(upload, hearing.versionId);
    const seen = seenRevision(upload.form);
    const giveBack = (
      status: number,
      { points = typed.said, errors = {}, late = false, tooMany = false, found, draft }: GivenBack,
      revision = seen,
    ) =>
      data(
        {
          late,
          tooMany,
          draft,
          revision,
          statement: { ...shownOf(typed), points, errors, fileWarnings: found } satisfies ShownStatement,
        },
        { status },
      );
    if (typed.goTo !== null) return giveBack(200, { points: typed.points });
    const participant = await context.participant();
    if (upload.form.get('intent') === 'keep') {
      const { points } = typed;
      if (!participant) return giveBack(401, { points, draft: 'signedOut' });
      try {
        const revision = await keepDraft({ ownerId: participant.id, hearingId: hearing.id, typed, seen });
        return giveBack(200, { points, draft: 'kept' }, revision);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        if (error.code === 'gone') return giveBack(410, { points, late: true });
        if (error.code !== 'conflict') throw error;
        // Pressed again, it replaces what the other device kept.
        return giveBack(409, { points, draft: 'conflict' }, await draftRevision(hearing.id, participant.id));
      }
    }

    const parsed = parseStatement(withPoints(upload.form, typed.said), hearing);
    if (parsed.status !== 'success') return giveBack(422, { errors: parsed.reply().error ?? {} });
    if (typed.fileProblems.length > 0) return giveBack(422, {});
    const found = await fileWarnings(typed.files, upload.form.getAll('keptFile').map(String));
    if (found.length > 0) return giveBack(422, { found });
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
        participantId: participant?.id,
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
      const { code } = error;
      if (code !== 'gone' && code !== 'notSignedIn' && code !== 'tooMany') throw error;
      return giveBack(error.status, { late: code === 'gone', tooMany: code === 'tooMany' });
    }
  } finally {
    await upload.discard();
  }
}

/** A form given back: what it shows, what has to be mended, that it came too late, what came of keeping it. */
interface GivenBack {
  points?: StatementInForm['points'];
  errors?: ShownStatement['errors'];
  late?: boolean;
  draft?: DraftOutcome;
  tooMany?: boolean;
  found?: FileWarning[];
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
  const account = page.account && { ...page.account, revision: answer?.revision ?? page.account.revision };
  const lateDraft = state === 'closed' && !!page.account?.keptAt;
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
      {answer?.tooMany && <TooMany />}
      {(answer?.late || lateDraft) && (
        <TooLate
          heading={t(lateDraft ? 'comment.closedTitle' : 'comment.lateTitle')}
          text={t(lateDraft ? 'draft.late' : 'comment.late')}
          typed={statement.points.map(({ text, proposedText }) => [text, proposedText].join('\n')).join('\n\n')}
          contactEmail={plan.contactEmail}
        />
      )}
      {!answer?.late && !lateDraft && state !== 'open' && <NotOpen state={state} hearing={hearing} />}
      {state === 'open' && !answer?.late && (
        <>
          <p>{t('comment.deadline', { count: left, day })}</p>
          {answer?.draft ? (
            <DraftNotice outcome={answer.draft} />
          ) : (
            <SignInOffer state={page.signIn} refused={!!answer} />
          )}
          {(answer || page.signIn !== 'needed') && (
            <StatementFields
              plan={plan}
              statement={statement}
              keepKey={`uttale ${plan.slug}`}
              send={t('statement.send')}
              intent="send"
              account={account}
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
          {page.canRemind && (
            <p className="no-print">
              {t('draft.notFinished')}{' '}
              <a
                className="ds-link"
                href={paths.follow(plan.slug, { om: 'paminning' })}
                target="_blank"
                rel="noreferrer"
              >
                {t('draft.remind')}
              </a>
            </p>
          )}
        </>
      )}
    </div>
  );
}
