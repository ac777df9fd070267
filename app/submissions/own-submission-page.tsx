import {
  data,
  redirect,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { formOpened } from '~/abuse/form-trap.server';
import { isTextLanguage } from '~/language/language-form';
import { i18nFor } from '~/language/i18n.server';
import { longDay, longInstant } from '~/language/dates';
import { Failure } from '~/platform/failure';
import { outlineOf } from '~/plans/queries.server';
import { dayInNorway } from '~/platform/norwegian-time';
import { readUpload } from '~/platform/read-upload.server';
import { newSecret } from '~/platform/reference.server';
import { paths } from '~/paths';
import { Notice } from '~/ui/notice';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { AnswerView } from './answers/answer-view';
import { AttachmentList } from './attachments/attachment-list';
import { uploadLimits } from './attachments/attachment-rules';
import { CorrectStatement } from './correct-statement';
import { correctLanguage } from './correct-language.server';
import { correctStatement } from './correct-statement.server';
import { useLanguage } from '~/ui/use-language';
import { CorrectForm, WithdrawForm } from './own-forms';
import { parseCorrection, parseWithdrawal } from './own-form';
import { LanguageChoice } from './language-choice';
import { OwnPoint } from './own-point';
import { ownSubmission, privateHeaders, type OwnSubmission } from './own-submission.server';
import { pointsOf } from './own-statement';
import { placesInForm } from './read-statement.server';
import { reviseSubmission } from './revise-submission.server';
import { screenSubmission, type Visitor } from './screen-submission.server';
import type { ShownStatement } from './statement-fields';
import { TooLate } from './too-late';
import { TooMany } from './too-many';
import { withdrawSubmission } from './withdraw-submission.server';
import { keepDone } from './keep-texts';

export const handle: PageHandle = { page: 'plain' };
export const headers: HeadersFunction = () => privateHeaders;

const outcomes = ['retta', 'trekt', 'sprak'] as const;
const wordsOfOutcome = { retta: 'own.corrected', trekt: 'own.withdrawn', sprak: 'language.saved' } as const;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const submission = await ownSubmission(params.reference, params.secret, await context.participant());
  const { form, open, withdrawnAt, plan, planLanguage, versionId } = submission;
  const isOpenStatement = form === 'statement' && open && !withdrawnAt;
  const points = pointsOf(submission);
  const done = new URL(request.url).searchParams.get('gjort');
  return {
    title: i18nFor(context.language).getFixedT(null, 'submissions')('own.title'),
    done: outcomes.find((outcome) => outcome === done) ?? null,
    secret: params.secret ?? '',
    submission,
    /** What the form to correct a statement needs. */
    correct: isOpenStatement
      ? {
          plan: { slug: plan.slug, title: plan.title, languageForm: planLanguage, outline: await outlineOf(versionId) },
          statement: {
            key: newSecret(),
            points,
            values: { revision: String(submission.revision) },
            places: await placesInForm(
              versionId,
              points.map(({ place }) => place),
            ),
            files: submission.attachments,
            fileProblems: [],
            errors: {},
          } satisfies ShownStatement,
        }
      : null,
    opened: await formOpened(),
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const submission = await ownSubmission(params.reference, params.secret, await context.participant());
  const own = paths.ownSubmission(submission.reference, params.secret ?? '');
  const upload = await readUpload(request, uploadLimits);
  try {
    if (upload.form.get('intent') === 'language') return await correctOwnLanguage(submission, upload.form, own);
    return upload.form.get('key') && submission.form === 'statement'
      ? await correctStatement(submission, upload, context, `${own}?gjort=retta`)
      : await correctRemark(submission, upload.form, context, own);
  } finally {
    await upload.discard();
  }
}

/** Also when the hearing is closed: the answer comes in the form that the text is in. */
async function correctOwnLanguage({ id, withdrawnAt }: OwnSubmission, form: FormData, own: string) {
  const language = form.get('language');
  if (withdrawnAt) throw new Failure('gone');
  if (!isTextLanguage(language)) throw new Failure('badRequest');
  await correctLanguage({ submissionId: id, number: Number(form.get('number')), language, actorId: null });
  return redirect(`${own}?gjort=sprak`, 303);
}

async function correctRemark(submission: OwnSubmission, form: FormData, visitor: Visitor, own: string) {
  const { id, hearingId, form: kind, sender, inputs } = submission;
  const { languageForm: language, clientAddress } = visitor;
  if (form.get('intent') === 'withdraw') {
    const withdrawal = parseWithdrawal(form);
    if (withdrawal.status !== 'success') {
      return data({ intent: 'withdraw' as const, problem: null, lastResult: withdrawal.reply() }, { status: 422 });
    }
    await withdrawSubmission(id, language);
    return redirect(`${own}?gjort=trekt`, 303);
  }
  const correction = parseCorrection(
    form,
    inputs.map(({ number }) => number),
  );
  const answer = (problem: 'late' | 'tooMany' | null, status: number) =>
    data({ intent: 'correct' as const, problem, lastResult: correction.reply() }, { status });
  if (correction.status !== 'success') return answer(null, 422);
  const values = correction.value as Record<string, unknown>;
  const points = inputs.map(
    ({ number, languageForm, sectionKey, blockKey, elementKey, quote, stance, proposedText }) => ({
      number,
      text: String(values[`text-${number}`]),
      place: { section: sectionKey, block: elementKey ? null : blockKey, element: elementKey },
      quote,
      languageForm,
      stance: stance ?? undefined,
      proposedText,
    }),
  );
  try {
    const texts = points.map(({ text }) => text);
    const hold = await screenSubmission({ form, clientAddress, hearingId, texts, submissionId: id });
    await reviseSubmission(id, { form: kind, sender, points }, { pageLanguage: language, hold });
  } catch (error) {
    if (error instanceof Failure && error.code === 'gone') return answer('late', 410);
    if (error instanceof Failure && error.code === 'tooMany') return answer('tooMany', 429);
    throw error;
  }
  return redirect(`${own}?gjort=retta`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  ...pageTitle(page?.title),
  { name: 'robots', content: 'noindex' },
  ...(page?.done ? [keepDone('rett')] : []),
];

/** Where a sender sees what they said and what became of it, and corrects it or takes it back while they may. */
export default function OwnSubmissionPage() {
  const { submission, secret, correct, done, opened } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation('submissions');
  const { plan, inputs, open, withdrawnAt, versions } = submission;
  const editable = open && !withdrawnAt;
  return (
    <div className="narrow stack" data-gap="xl">
      <div className="stack">
        <h1 className="section-title">{t('own.title')}</h1>
        {done && (
          <Notice tone="success" role="status">
            <p>{t(wordsOfOutcome[done])}</p>
          </Notice>
        )}
        <Status submission={submission} />
      </div>
      {answer?.problem === 'tooMany' && <TooMany />}
      {answer?.problem === 'late' && (
        <TooLate
          heading={t('own.lateTitle')}
          text={t('own.late')}
          typed={typedIn(answer)}
          contactEmail={plan.contactEmail}
        />
      )}
      {inputs.map((input) => (
        <section className="stack" key={input.id}>
          <OwnPoint input={input} submission={submission} />
          {!withdrawnAt && <LanguageChoice input={input} about={t('language.of', { number: input.number })} />}
          {!withdrawnAt && <AnswerToPoint input={input} />}
        </section>
      ))}
      <AttachmentList
        files={submission.attachments}
        to={(id) => paths.ownAttachment(submission.reference, secret, id)}
      />
      {editable && answer?.problem !== 'late' && (
        <div className="stack">
          {correct ? (
            <CorrectStatement
              {...correct}
              submission={submission}
              opened={opened}
              answer={answer?.intent === 'statement' ? answer : undefined}
            />
          ) : (
            <CorrectForm
              submission={submission}
              opened={opened}
              lastResult={answer?.intent === 'correct' ? answer.lastResult : undefined}
            />
          )}
          <WithdrawForm lastResult={answer?.intent === 'withdraw' ? answer.lastResult : undefined} />
        </div>
      )}
      {versions.length > 1 && <Versions versions={versions.slice(0, -1)} />}
      <p>
        <a className="back-link" href={paths.plan(plan.slug)}>
          {t('receipt.back')}
        </a>
      </p>
    </div>
  );
}

type Answer = NonNullable<ReturnType<typeof useActionData<typeof action>>>;

/** All that was typed in a form that came too late. */
function typedIn(answer: Answer): string {
  const texts =
    answer.intent === 'statement'
      ? answer.statement.points.map(({ text, proposedText }) => [text, proposedText].filter(Boolean).join('\n'))
      : Object.entries(answer.lastResult.initialValue ?? {})
          .filter(([name]) => name.startsWith('text-'))
          .map(([, text]) => String(text));
  return texts.join('\n\n');
}

function Status({ submission }: { submission: OwnSubmission }) {
  const { t } = useTranslation('submissions');
  const language = useLanguage();
  const { reference, receivedAt, plan, planLanguage, open, closesOn, withdrawnAt, removed, held } = submission;
  const status = withdrawnAt
    ? t('own.state.withdrawn', { day: longDay(dayInNorway(withdrawnAt), language) })
    : removed
      ? t('own.state.removed')
      : held
        ? t('own.state.held')
        : open
          ? t('own.state.open', { day: longDay(closesOn, language) })
          : t('own.state.closed');
  return (
    <dl className="facts panel">
      <dt>{t('own.status')}</dt>
      <dd>
        <strong>{status}</strong>
        {removed && !withdrawnAt && <span lang={removed.languageForm}> {removed.reason}</span>}
      </dd>
      <dt>{t('receipt.reference')}</dt>
      <dd>{reference}</dd>
      <dt>{t('own.received')}</dt>
      <dd>{longInstant(receivedAt, language)}</dd>
      <dt>{t('own.plan')}</dt>
      <dd lang={planLanguage}>{plan.title}</dd>
    </dl>
  );
}

function AnswerToPoint({ input: { answer } }: { input: OwnSubmission['inputs'][number] }) {
  const { t } = useTranslation('submissions');
  return answer ? <AnswerView answer={answer} level={2} /> : <p className="muted">{t('own.notAnswered')}</p>;
}

function Versions({ versions }: { versions: OwnSubmission['versions'] }) {
  const { t } = useTranslation('submissions');
  const language = useLanguage();
  return (
    <section className="stack" aria-labelledby="versions">
      <h2 className="ds-heading" data-size="sm" id="versions">
        {t('own.versions')}
      </h2>
      {[...versions].reverse().map(({ number, createdAt, points }) => (
        <article key={number} className="stack" data-gap="sm">
          <h3 className="small muted">{t('own.version', { number, when: longInstant(createdAt, language) })}</h3>
          {points.map(({ text, languageForm }, index) => (
            <blockquote className="said wrap-lines" lang={languageForm} key={index}>
              {text}
            </blockquote>
          ))}
        </article>
      ))}
    </section>
  );
}
