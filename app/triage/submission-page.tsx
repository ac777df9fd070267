import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { langOf } from '~/language/language-form';
import { requirePermission } from '~/identity/require.server';
import { paths } from '~/paths';
import { Failure, found } from '~/platform/failure';
import { PublicWords } from '~/privacy/public-words';
import { showAttachment } from '~/submissions/attachments/show-attachment.server';
import { Proposal, StanceTag } from '~/submissions/point-view';
import { Notice } from '~/ui/notice';
import { pageTitle } from '~/ui/page-title';
import { revalidateAfterConflict } from '~/ui/revalidate-after-conflict';
import { AttachmentsPanel } from './attachments-panel';
import { textsOf } from './hearing-scope.server';
import { submissionByReference } from './queries.server';
import { OriginalNotice } from './redaction/original-notice';
import { recordOriginalRead } from './redaction/read-original.server';
import { removeSubmission } from './remove-submission.server';
import { restoreSubmission } from './restore-submission.server';
import { reviewSubmission } from './review-submission.server';
import { SenderFacts } from './sender-facts';
import { RevisionList } from './revision-list';
import { OutcomeTag, StateTags } from './tags';
import { Trail } from './trail';
import { Visibility } from './visibility-form';

const doneCodes = ['reviewed', 'held', 'removed', 'restored', 'attachmentShown', 'attachmentHidden'] as const;

const visibilitySchema = z
  .object({
    intent: z.enum(['review', 'hold', 'remove', 'restore', 'showAttachment', 'hideAttachment']),
    attachment: z.string().default(''),
    looked: z.literal('on').optional(),
    reason: z.string().trim().max(1000, 'tooLong').default(''),
    /** The revision that the planner read, when they say that it may be shown. */
    revision: z.coerce.number().int().default(0),
  })
  .refine(({ intent, reason }) => intent !== 'remove' || reason !== '', { path: ['reason'], message: 'reasonNeeded' });

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requirePermission(args, 'inputs.triage');
  const query = new URL(args.request.url).searchParams;
  const original = query.has('original');
  const submission = found(await submissionByReference(args.params.reference ?? '', original));
  if (original && submission.hides) await recordOriginalRead(submission.id, viewer.id);
  const done = query.get('done');
  return {
    title: textsOf(args)('submission.title', { reference: submission.reference }),
    submission,
    original,
    done: doneCodes.find((code) => code === done) ?? null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requirePermission(args, 'inputs.triage');
  const { id, hearingId, reference } = found(await submissionByReference(args.params.reference ?? ''));
  const form = parseWithZod(await args.request.formData(), { schema: visibilitySchema });
  if (form.status !== 'success') return data({ result: form.reply(), conflict: null }, { status: 400 });
  const back = (done: (typeof doneCodes)[number]) => redirect(`${paths.submission(reference)}?done=${done}`, 303);
  try {
    switch (form.value.intent) {
      case 'review':
        await reviewSubmission({ submissionId: id, hearingId, revision: form.value.revision }, viewer.id);
        return back('reviewed');
      case 'hold':
        await reviewSubmission({ submissionId: id, hearingId, revision: form.value.revision }, viewer.id, 'hold');
        return back('held');
      case 'remove':
        await removeSubmission(id, form.value.reason, viewer.id);
        return back('removed');
      case 'restore':
        await restoreSubmission(id, viewer.id);
        return back('restored');
      case 'showAttachment':
      case 'hideAttachment': {
        const publicState = form.value.intent === 'showAttachment' ? 'shown' : 'hidden';
        const { attachment: attachmentId, looked } = form.value;
        const shown = { submissionId: id, attachmentId, publicState, looked: looked === 'on' } as const;
        const { needsLook } = await showAttachment(shown, viewer.id);
        if (needsLook) return data({ result: null, conflict: 'needsLook' as const }, { status: 400 });
        return back(publicState === 'shown' ? 'attachmentShown' : 'attachmentHidden');
      }
    }
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'conflict') throw error;
    const conflict = ['review', 'hold'].includes(form.value.intent) ? ('changed' as const) : ('conflict' as const);
    return data({ result: form.reply(), conflict }, { status: 409 });
  }
}

export const shouldRevalidate = revalidateAfterConflict;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data?.title, data?.submission.hearing.plan.title);

export default function SubmissionPage() {
  const { t } = useTranslation('triage');
  const { submission, original, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { hearing, reference } = submission;
  return (
    <div className="stack" data-gap="lg">
      <header className="stack">
        <Trail
          steps={[
            { to: paths.managePlan(hearing.plan.slug), text: hearing.plan.title, lang: hearing.plan.languageForm },
            {
              to: paths.hearing(hearing.plan.slug, hearing.number),
              text: t('hearing', { number: hearing.number }),
            },
            { to: paths.inputs(hearing.plan.slug, hearing.number), text: t('list.title') },
          ]}
        />
        <h1 className="ds-heading" data-size="md">
          {t('submission.title', { reference })}
        </h1>
        {done && (
          <Notice tone="success" role="status">
            <p>{t(`submission.done.${done}`)}</p>
          </Notice>
        )}
        {refused?.conflict && (
          <Notice tone="warning" role="alert">
            <p>{t(`submission.${refused.conflict}`)}</p>
          </Notice>
        )}
      </header>
      <div className="columns" data-aside="end">
        <div className="stack" data-gap="lg">
          <section className="stack" aria-labelledby="inputs">
            <h2 className="ds-heading" data-size="sm" id="inputs">
              {t('submission.inputs')}
            </h2>
            <OriginalNotice hides={submission.hides} original={original} reference={reference} />
            {submission.inputs.map((input) => (
              <article className="stack submission-input" data-gap="sm" key={input.id}>
                <h3 className="ds-heading row" data-size="xs">
                  {t('submission.inputHeading', { number: input.number })}
                  <OutcomeTag outcome={input.currentAssessment?.outcome ?? null} />
                  <StanceTag stance={input.stance} />
                  <StateTags
                    withdrawn={input.withdrawnAt !== null}
                    changedSinceAnswer={input.changedSinceAnswer}
                    removed={false}
                    waitsForReview={false}
                  />
                </h3>
                <p className="muted small" lang={input.sectionTitle ? hearing.plan.languageForm : undefined}>
                  {input.sectionTitle ?? t('wholePlan')}
                </p>
                <p className="wrap-lines" lang={langOf(input)}>
                  <PublicWords text={input.text} />
                </p>
                <Proposal input={input} />
                {input._count.supports > 0 && (
                  <p className="muted small">{t('supports', { count: input._count.supports })}</p>
                )}
                <p>
                  <Link
                    className="ds-link"
                    to={paths.input(hearing.plan.slug, hearing.number, `${reference}-${input.number}`)}
                  >
                    {t('submission.assess', { number: input.number })}
                  </Link>
                </p>
              </article>
            ))}
          </section>
          <RevisionList revisions={submission.revisions} />
        </div>
        <div className="stack" data-gap="lg">
          <SenderFacts submission={submission} />
          <AttachmentsPanel reference={reference} attachments={submission.attachments} />
          <p>
            <Link className="ds-link" to={paths.redact(reference)}>
              {t('redaction.open')}
            </Link>
          </p>
          <Visibility submission={submission} result={refused?.result ?? null} />
        </div>
      </div>
    </div>
  );
}
