import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { isTextLanguage } from '~/language/language-form';
import { paths } from '~/paths';
import { Failure, found } from '~/platform/failure';
import { correctLanguage } from '~/submissions/correct-language.server';
import { keepDone } from '~/submissions/keep-texts';
import { Notice } from '~/ui/notice';
import { pageTitle } from '~/ui/page-title';
import { revalidateAfterConflict } from '~/ui/revalidate-after-conflict';
import { AnswerForm, keptInput, type Answer } from './answer-form';
import { AnswerReview } from './answer-review';
import { boilerplatesOf } from './boilerplates.server';
import { changeInput } from './change-input.server';
import { ConflictNotice } from './conflict-notice';
import { filterQuery } from './filter';
import { requireHearing, textsOf } from './hearing-scope.server';
import { InputBackground } from './input-background';
import { InputExperts } from './input-experts';
import { InputNotes } from './input-notes';
import { inputTalk } from './input-talk.server';
import { InputText } from './input-text';
import { InputWalk } from './input-walk';
import { neighboursOf } from './list-inputs.server';
import { PlaceInPlan } from './place-in-plan';
import { planners } from './planners.server';
import { currentTriage, inputByReference, themesOf } from './queries.server';
import { saveTriage } from './save-triage.server';
import { InputShortcuts } from './input-shortcuts';
import { triageSchema } from './triage-form';
import { isFinished } from './refuse-finished.server';
import { seeMentions } from './write-note.server';

const doneCodes = ['undone', 'noted', 'cancelled', 'approved', 'returned', 'language'] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, hearing, query, filter, scope } = await requireHearing(args);
  const input = found(await inputByReference(hearing.id, args.params.input ?? ''));
  const [walk, talk, boilerplates, themes, people] = await Promise.all([
    neighboursOf(scope, filter, input.id),
    inputTalk(input.id),
    boilerplatesOf(hearing.planId),
    themesOf(hearing.planId, hearing.id),
    planners(),
  ]);
  await seeMentions(input.id, viewer.id);
  const { slug, title, languageForm } = hearing.plan;
  return {
    title: textsOf(args)('input.title', { reference: input.address }),
    plan: { slug, title, languageForm },
    hearingNumber: hearing.number,
    filter,
    /** The input that was just saved: this one, or the one before it. */
    saved: query.get('saved'),
    /** They asked for the next one, and there was none. */
    savedLast: query.has('last'),
    done: doneCodes.find((code) => code === query.get('done')) ?? null,
    mentioned: Number(query.get('count')) || 0,
    viewerId: viewer.id,
    fourEyes: hearing.fourEyes,
    finished: await isFinished(hearing.id),
    talk,
    boilerplates,
    change: query.get('change'),
    input,
    walk,
    themes,
    planners: people,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, hearing, filter, scope } = await requireHearing(args);
  const input = found(await inputByReference(hearing.id, args.params.input ?? ''));
  const { slug } = hearing.plan;
  const form = await args.request.formData();
  const here = (said: Record<string, string | number | undefined>) =>
    redirect(paths.input(slug, hearing.number, input.address, { ...filterQuery(filter), ...said }), 303);
  if (form.get('intent') === 'language') {
    const language = form.get('language');
    if (!isTextLanguage(language)) throw new Failure('badRequest');
    const point = { submissionId: input.submission.id, number: input.number };
    await correctLanguage({ ...point, language, actorId: viewer.id });
    return here({ done: 'language' });
  }
  if (form.has('intent')) {
    const answer = await changeInput({ id: input.id, hearingId: hearing.id }, form, viewer.id);
    if ('done' in answer) return here({ done: answer.done, count: answer.mentioned });
    return data({ small: answer }, { status: 'link' in answer ? 200 : 'stale' in answer ? 409 : 400 });
  }
  const submission = parseWithZod(form, { schema: triageSchema });
  if (submission.status !== 'success') {
    return data({ result: submission.reply(), current: null, finished: false }, { status: 400 });
  }
  const { revision, themes, newTheme, assignee, outcome, decidedBy, dueOn, boilerplates, then, ...texts } =
    submission.value;
  let change: string | null;
  try {
    change = await saveTriage(
      {
        inputId: input.id,
        revision,
        themeIds: themes,
        newTheme,
        assigneeId: assignee ?? null,
        outcome: outcome ?? null,
        ...texts,
        decidedBy: decidedBy ?? null,
        dueOn: dueOn ?? null,
        boilerplateIds: boilerplates,
      },
      viewer.id,
    );
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'conflict') throw error;
    const finished = await isFinished(hearing.id);
    return data(
      { result: submission.reply(), current: finished ? null : await currentTriage(input.id), finished },
      { status: 409 },
    );
  }
  const next = then === 'next' ? (await neighboursOf(scope, filter, input.id)).next : input.address;
  const query = {
    ...filterQuery(filter),
    saved: input.address,
    change,
    ...(then === 'next' && !next ? { last: '1' } : {}),
  };
  return redirect(paths.input(slug, hearing.number, next ?? input.address, query), 303);
}

export const shouldRevalidate = revalidateAfterConflict;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data?.title, data?.plan.title),
  ...(data?.saved ? [keepDone(keptInput(data.saved))] : []),
];

const formId = 'answer-form';

export default function InputPage() {
  const { t } = useTranslation('triage');
  const {
    plan,
    hearingNumber,
    filter,
    saved,
    savedLast,
    done,
    mentioned,
    change,
    viewerId,
    fourEyes,
    finished,
    talk,
    boilerplates,
    input,
    walk,
    themes,
    planners: people,
  } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const refused = answered && 'result' in answered ? answered : undefined;
  const small = answered && 'small' in answered ? answered.small : null;
  const notUndone = small && 'stale' in small ? small.stale : null;
  const badForm = small && 'form' in small ? small : null;
  const query = filterQuery(filter);
  const toInput = (address: string) => paths.input(plan.slug, hearingNumber, address, query);
  const answer = answerOf(input, refused);
  const current = refused?.current;
  return (
    <div className="stack" data-gap="lg">
      <InputWalk
        {...{ plan, hearingNumber, filter, walk, toInput }}
        address={input.address}
        saved={refused ? null : saved}
        savedLast={savedLast}
        done={small ? null : done}
        mentioned={mentioned}
        change={refused || notUndone ? null : change}
      />
      {finished && (
        <Notice tone={refused?.finished ? 'warning' : 'info'} role={refused?.finished ? 'alert' : undefined}>
          <p>
            {refused?.finished && t('input.notSaved')} {t('input.finished')}{' '}
            <Link className="ds-link" to={paths.finish(plan.slug, hearingNumber)}>
              {t('finish.title')}
            </Link>
          </p>
        </Notice>
      )}
      {notUndone && (
        <Notice tone="warning" role="alert" heading={t('bulk.staleTitle')}>
          <p>{t('bulk.undoStale')}</p>
          <p>{notUndone.join(', ')}</p>
        </Notice>
      )}
      {current && (
        <ConflictNotice
          {...{ current, formId, themes }}
          mine={answer}
          discardTo={toInput(input.address)}
          planners={people}
        />
      )}
      <div className="workbench">
        <div className="workbench-read stack" data-gap="lg">
          <InputText input={input} />
          <PlaceInPlan input={input} plan={plan} />
        </div>
        <div className="workbench-answer stack" data-gap="lg">
          {fourEyes && (
            <AnswerReview
              key={`review ${input.revision}`}
              {...{ input, viewerId }}
              action={toInput(input.address)}
              commentNeeded={badForm?.form === 'review'}
            />
          )}
          <AnswerForm
            // A new form for each input and revision, so that its fields never hold another's answer.
            key={`${input.id} ${answer.revision}`}
            id={formId}
            address={input.address}
            action={toInput(input.address)}
            result={refused?.result ?? null}
            planners={people}
            {...{ answer, themes, boilerplates }}
          />
        </div>
        <div className="workbench-background stack" data-gap="lg">
          <InputNotes
            notes={talk.notes}
            action={toInput(input.address)}
            planners={people}
            error={badForm?.form === 'note' ? t('error.noteNeeded') : null}
          />
          <InputExperts
            experts={talk.experts}
            action={toInput(input.address)}
            link={small && 'link' in small ? small.link : null}
            errors={badForm?.form === 'askExpert' ? badForm.errors : {}}
            typed={badForm?.form === 'askExpert' ? badForm.typed : {}}
            planLanguage={plan.languageForm}
          />
          <InputBackground
            {...{ input, toInput }}
            toRecord={(workshop) => paths.workshopRecord(plan.slug, hearingNumber, workshop)}
            publishTo={paths.publishAnswers(plan.slug, hearingNumber, { merknad: input.address })}
          />
          <InputShortcuts
            formId={formId}
            list={paths.inputs(plan.slug, hearingNumber, query)}
            next={walk.next && toInput(walk.next)}
            previous={walk.previous && toInput(walk.previous)}
          />
        </div>
      </div>
    </div>
  );
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>['input'];
type Answered = NonNullable<ReturnType<typeof useActionData<typeof action>>>;
type Refused = Extract<Answered, { result: unknown }> | undefined;

/** What the form holds: what was typed when a save was refused, else what is saved. */
function answerOf(input: Loaded, refused: Refused): Answer {
  const last = input.assessments[0];
  if (!refused) {
    return {
      revision: input.revision,
      themes: input.themeIds,
      newTheme: '',
      assignee: input.assigneeId ?? '',
      dueOn: input.dueOn ?? '',
      decidedBy: last?.decidedBy ?? '',
      boilerplates: [],
      outcome: last?.outcome ?? '',
      reasoning: last?.reasoning ?? '',
      planChange: last?.planChange ?? '',
    };
  }
  const typed: Record<string, unknown> = refused.result.initialValue ?? {};
  const text = (name: string) => (typeof typed[name] === 'string' ? typed[name] : '');
  return {
    // After a conflict, saving again is a decision: it goes on top of what the notice shows.
    revision: refused.current?.revision ?? Number(text('revision')),
    themes: [typed.themes ?? []].flat().map(String),
    newTheme: text('newTheme'),
    assignee: text('assignee'),
    dueOn: text('dueOn'),
    decidedBy: text('decidedBy'),
    boilerplates: [typed.boilerplates ?? []].flat().map(String),
    outcome: text('outcome'),
    reasoning: text('reasoning'),
    planChange: text('planChange'),
  };
}
