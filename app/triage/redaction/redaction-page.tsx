import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requirePermission } from '~/identity/require.server';
import { paths } from '~/paths';
import { Failure, found } from '~/platform/failure';
import { placesOfWords } from '~/privacy/carry-spans';
import { ErrorSummary } from '~/ui/error-summary';
import { Notice } from '~/ui/notice';
import { pageTitle } from '~/ui/page-title';
import { revalidateAfterConflict } from '~/ui/revalidate-after-conflict';
import { textsOf } from '../hearing-scope.server';
import { Trail } from '../trail';
import { hidesSomething, recordOriginalRead } from './read-original.server';
import { RedactionFields } from './redaction-fields';
import { RedactionHistory } from './redaction-history';
import { redactPassages } from './redact-passages.server';
import { redactedFields, redactionReasons, redactionSchema, type Passage } from './redaction-form';
import { submissionToRedact, type SubmissionToRedact } from './redaction-view.server';
import { readPassage } from './sentences';
import { undoRedaction } from './undo-redaction.server';

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requirePermission(args, 'inputs.triage');
  const submission = found(await submissionToRedact(args.params.reference ?? ''));
  if (submission.inputs.some(hidesSomething)) await recordOriginalRead(submission.id, viewer.id);
  const done = new URL(args.request.url).searchParams.get('gjort');
  return {
    title: textsOf(args)('redaction.title', { reference: submission.reference }),
    submission,
    reasons: redactionReasons,
    done: (['sladda', 'angra'] as const).find((code) => code === done) ?? null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requirePermission(args, 'inputs.triage');
  const submission = found(await submissionToRedact(args.params.reference ?? ''));
  const form = await args.request.formData();
  const undo = form.get('undo');
  try {
    if (typeof undo === 'string') {
      await undoRedaction(submission.id, undo, viewer.id);
      return redirect(paths.redact(submission.reference, { gjort: 'angra' }), 303);
    }
    const parsed = parseWithZod(form, { schema: redactionSchema });
    const refuse = (error: Record<string, string[]>) =>
      data({ result: { ...parsed.reply(), error }, conflict: false }, { status: 400 });
    if (parsed.status !== 'success') return refuse((parsed.error ?? {}) as Record<string, string[]>);
    const { revision, passage, words, reason, note } = parsed.value;
    const passages = passage.flatMap((value) => readPassage(value) ?? []);
    for (const line of words.split('\n').filter((expression) => expression.trim())) {
      const places = placesIn(submission, line);
      if (places.length === 0) return refuse({ words: ['wordsNotFound'] });
      passages.push(...places);
    }
    if (passages.length === 0) return refuse({ passage: ['nothingToRedact'] });
    await redactPassages({ submissionId: submission.id, revision, passages, reason, note }, viewer.id);
    return redirect(paths.redact(submission.reference, { gjort: 'sladda' }), 303);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'conflict') throw error;
    return data({ result: null, conflict: true }, { status: 409 });
  }
}

function placesIn({ inputs }: SubmissionToRedact, words: string): Passage[] {
  return inputs.flatMap((input) =>
    redactedFields.flatMap((field) =>
      placesOfWords(input[field], words).map((span) => ({ inputId: input.id, field, ...span })),
    ),
  );
}

export const shouldRevalidate = revalidateAfterConflict;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data?.title, data?.submission.hearing.plan.title);

type Message = 'tooLong' | 'redactionReasonNeeded' | 'wordsNotFound' | 'nothingToRedact';

/** Where planners take passages out of what the public sees, and put them back. */
export default function RedactionPage() {
  const { t } = useTranslation('triage');
  const { submission, reasons, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { hearing, reference, revision } = submission;
  const errors = Object.entries(refused?.result?.error ?? {}).flatMap(([name, codes]) =>
    (codes ?? []).map((code) => ({
      fieldId: name === 'passage' ? 'words' : name,
      name,
      message: t(`error.${code as Message}`),
    })),
  );
  const typed = (name: string) => {
    const value = refused?.result?.initialValue?.[name];
    return typeof value === 'string' ? value : '';
  };
  return (
    <div className="stack narrow" data-gap="lg">
      <header className="stack">
        <Trail
          steps={[
            { to: paths.managePlan(hearing.plan.slug), text: hearing.plan.title, lang: hearing.plan.languageForm },
            { to: paths.inputs(hearing.plan.slug, hearing.number), text: t('list.title') },
            { to: paths.submission(reference), text: t('submission.title', { reference }) },
          ]}
        />
        <h1 className="ds-heading" data-size="md">
          {t('redaction.title', { reference })}
        </h1>
        <p>{t('redaction.lead')}</p>
        {done && !refused && (
          <Notice tone="success" role="status">
            <p>{t(`redaction.done.${done}`)}</p>
          </Notice>
        )}
        {refused?.conflict && (
          <Notice tone="warning" role="alert">
            <p>{t('redaction.conflict')}</p>
          </Notice>
        )}
        {submission.heldAt && (
          <Notice tone="warning">
            <p>
              {t('redaction.held')}{' '}
              <Link className="ds-link" to={paths.submission(reference)}>
                {t('redaction.toApprove')}
              </Link>
            </p>
          </Notice>
        )}
      </header>
      <ErrorSummary errors={errors} />
      <Form
        method="post"
        className="stack"
        data-gap="lg"
        key={`${revision} ${done} ${submission.inputs.map(({ publicText }) => publicText.length).join()}`}
      >
        <input type="hidden" name="revision" value={revision} />
        <RedactionFields
          submission={submission}
          reasons={reasons}
          typed={typed}
          errorsOf={(name) => errors.filter((error) => error.name === name).map(({ message }) => message)}
        />
      </Form>
      <RedactionHistory submission={submission} />
    </div>
  );
}
