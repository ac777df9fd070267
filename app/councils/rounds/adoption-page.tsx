import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { longInstant } from '~/language/dates';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { bodyTooLargeHeader } from '~/platform/body-too-large';
import { Failure } from '~/platform/failure';
import { dayInNorway, isDay } from '~/platform/norwegian-time';
import { ErrorSummary } from '~/ui/error-summary';
import { TextArea, TextField } from '~/ui/field';
import { formState } from '~/ui/form-state';
import { Notice } from '~/ui/notice';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { StatementText } from '../statement-text';
import { attachMinutes, largestMinutes, obstaclesOf, prepareAdoption } from './adopt.server';
import { roundById } from './queries.server';
import { requireRoundStaff } from './round-access.server';
import { statementOf } from './statement.server';
import { DissentForm } from './dissent-form';
import { removeDissent } from './edit-notes.server';
import { noteDissent } from './question-actions.server';
import { RoundHead } from './round-head';

export const handle: PageHandle = { page: 'plain' };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data?.title, data?.statement.round.council.name);

const people = z.coerce.number('notANumber').pipe(z.int('notANumber').min(1, 'notANumber').max(199, 'notANumber'));
const schema = z.object({
  meetingOn: z.string('meetingMissing').refine(isDay, 'meetingWrong'),
  caseNumber: z.string().trim().max(60, 'tooLong').default(''),
  present: people,
  seats: people,
  conflicts: z.string().trim().max(2_000, 'tooLong').default(''),
});

export async function loader(args: LoaderFunctionArgs) {
  const insider = await requireRoundStaff(args, 'attachMinutes');
  const statement = await statementOf(insider.roundId);
  const said = new URL(args.request.url).searchParams;
  return {
    title: i18nFor(args.context.language).getFixedT(null, 'rounds')('adoption.title'),
    statement,
    obstacles: insider.may('edit') ? await obstaclesOf(statement.round) : [],
    may: { edit: insider.may('edit') },
    today: dayInNorway(new Date()),
    done: { saved: said.has('lagret'), minutes: said.has('protokoll'), dissent: said.has('merknad') },
  };
}

export async function action(args: ActionFunctionArgs) {
  const insider = await requireRoundStaff(args, 'attachMinutes');
  if (args.request.headers.has(bodyTooLargeHeader))
    return data({ form: 'minutes' as const, lastResult: null }, { status: 413 });
  const form = await args.request.formData();
  const back = (done: string) => redirect(paths.roundAdoption(insider.councilId, insider.roundId, { [done]: 1 }), 303);
  if (form.get('intent') === 'minutes') {
    const file = form.get('file');
    if (!(file instanceof File) || !file.name || file.size > largestMinutes) {
      return data({ form: 'minutes' as const, lastResult: null }, { status: 422 });
    }
    try {
      await attachMinutes(insider, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'badRequest') throw error;
      return data({ form: 'minutes' as const, lastResult: null }, { status: 422 });
    }
    return back('protokoll');
  }
  if (!insider.may('edit')) throw new Failure('conflict');
  const round = await roundById(insider.roundId);
  if (form.get('intent') === 'dissent') {
    const lastResult = await noteDissent(insider, round, null, form);
    return lastResult ? data({ form: 'dissent' as const, lastResult }, { status: 422 }) : back('merknad');
  }
  if (form.get('intent') === 'removeDissent') {
    const id = form.get('id');
    await removeDissent(insider, typeof id === 'string' ? id : '');
    return back('merknad');
  }
  const submission = parseWithZod(form, { schema });
  if (submission.status !== 'success') {
    return data({ form: 'facts' as const, lastResult: submission.reply() }, { status: 422 });
  }
  await prepareAdoption(insider, round, submission.value);
  return back('lagret');
}

/** The facts of the meeting, what stands in the way, the whole text, and the minutes. */
export default function RoundAdoptionPage() {
  const { title, statement, obstacles, may, today, done } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t, i18n } = useTranslation('rounds');
  const { round } = statement;
  const saved = {
    meetingOn: round.meetingOn || today,
    caseNumber: round.caseNumber,
    present: String(round.present ?? ''),
    seats: String(round.seats ?? round.members.filter(({ function: role }) => role !== 'substitute').length),
    conflicts: round.conflicts,
  };
  const { field, errors } = formState(result?.form === 'facts' ? result.lastResult : null, saved, (code) =>
    t(`error.${code as 'tooLong'}`),
  );
  const dissent = formState(result?.form === 'dissent' ? result.lastResult : null, {}, (code) =>
    t(`error.${code as 'nameMissing'}`),
  );
  const present = field('present');
  return (
    <div className="stack narrow" data-gap="xl">
      <div className="stack" data-gap="sm">
        <RoundHead round={round} title={title} />
      </div>
      {done.minutes && (
        <Notice tone="success" role="status">
          <p>{t('adoption.minutesSaved')}</p>
        </Notice>
      )}
      {done.dissent && (
        <Notice tone="success" role="status">
          <p>{t('adoption.dissentSaved')}</p>
        </Notice>
      )}
      {may.edit && (
        <>
          {round.readyAt && obstacles.length === 0 ? (
            <Notice tone="success" role="status" heading={t('adoption.ready')}>
              <p>{t('adoption.readyText', { when: longInstant(round.readyAt) })}</p>
            </Notice>
          ) : (
            (done.saved || round.meetingOn) &&
            obstacles.length > 0 && (
              <Notice tone="warning" role="status" heading={t('adoption.obstacles')}>
                <ul>
                  {obstacles.map((obstacle) => (
                    <li key={obstacle}>{t(`adoption.obstacle.${obstacle}`)}</li>
                  ))}
                </ul>
              </Notice>
            )
          )}
          <section className="stack" aria-labelledby="facts">
            <h2 className="ds-heading" data-size="md" id="facts">
              {t('adoption.facts')}
            </h2>
            <p>{t('adoption.factsHint')}</p>
            <ErrorSummary errors={errors} />
            <form method="post" className="stack">
              <TextField {...field('meetingOn')} type="date" max={today} label={t('facts.meetingOn')} required />
              <TextField
                {...field('caseNumber')}
                label={t('adoption.caseNumber')}
                hint={t('adoption.caseNumberHint')}
              />
              <TextField {...present} inputMode="numeric" label={t('adoption.present')} required />
              <TextField
                {...field('seats')}
                inputMode="numeric"
                label={t('adoption.seats')}
                hint={t('adoption.seatsHint')}
                required
              />
              <TextArea
                {...field('conflicts')}
                label={t('adoption.conflicts')}
                hint={t(round.council.kind === 'youth' ? 'adoption.conflictsHintYouth' : 'adoption.conflictsHint')}
                rows={3}
              />
              <button className="ds-button" name="intent" value="prepare">
                {t('adoption.save')}
              </button>
            </form>
          </section>
        </>
      )}
      <section className="stack" aria-labelledby="minutes">
        <h2 className="ds-heading" data-size="md" id="minutes">
          {t('adoption.minutes')}
        </h2>
        <p>{round.minutesSha256 ? t('adoption.hasMinutes', { name: round.minutesName }) : t('adoption.noMinutes')}</p>
        <form method="post" action="#minutes" encType="multipart/form-data" className="stack">
          <TextField
            id="file"
            name="file"
            type="file"
            accept="application/pdf,.pdf"
            label={t('adoption.file')}
            errors={result?.form === 'minutes' ? [t('adoption.notPdf')] : undefined}
          />
          <button className="ds-button" data-variant="secondary" name="intent" value="minutes">
            {t('adoption.attach')}
          </button>
        </form>
      </section>
      <section className="stack" aria-labelledby="text">
        <h2 className="ds-heading" data-size="md" id="text">
          {t('adoption.text')}
        </h2>
        <StatementText statement={statement} level={3} />
      </section>
      {may.edit && (
        <section className="stack" aria-labelledby="dissents">
          <h2 className="ds-heading" data-size="md" id="dissents">
            {t('adoption.dissents')}
          </h2>
          {statement.dissents.map(({ id, kind, name }) => (
            <form method="post" className="row" key={id}>
              <input type="hidden" name="id" value={id} />
              {t(`notes.kinds.${kind}`)}, {name}
              <button className="link-button" name="intent" value="removeDissent">
                {t('notes.remove')}
              </button>
            </form>
          ))}
          <DissentForm
            form={{ ...dissent, open: result?.form === 'dissent' || undefined }}
            members={round.members}
            at="#dissents"
            lang={round.council.languageForm === i18n.language ? undefined : round.council.languageForm}
          />
        </section>
      )}
    </div>
  );
}
