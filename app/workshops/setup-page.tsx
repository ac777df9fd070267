import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { ErrorSummary } from '~/ui/error-summary';
import { formState } from '~/ui/form-state';
import { Notice } from '~/ui/notice';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { readScript, totalMinutes } from './methods/script';
import { requireRoom } from './require-workshop.server';
import { joinAddress } from './room-told.server';
import { spokenCode, tableCode } from './code';
import { answerSetup, type SetupOutcome } from './setup-actions.server';
import type { SetupFormError } from './setup-form';
import { SetupFacts } from './setup-facts';
import { SetupScript } from './setup-script';
import { JoiningPart, RehearsalPart, SaveMethodPart, SharingPart } from './setup-parts';
import { possibleHelpers } from './share-workshop.server';
import { rehearsalsOf } from './queries.server';

export const handle: PageHandle = { page: 'plain' };

const doneNames = ['lagra', 'metode', 'delt', 'kasta'] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, hearing, workshop } = await requireRoom(args);
  const query = new URL(args.request.url).searchParams;
  const { id, title, heldOn, place, participantsNote, devices, state, revision, code, screenSecret } = workshop;
  return {
    heading: i18nFor(args.context.language).getFixedT(null, 'workshops')('setup.title'),
    plan: { slug: hearing.plan.slug, title: hearing.plan.title },
    hearingNumber: hearing.number,
    workshop: { id, title, heldOn, place, participantsNote, devices, state, revision },
    isRehearsal: workshop.rehearsalOfId !== null,
    script: readScript(workshop.script),
    lang: workshop.languageForm,
    tables: workshop.groups.map(({ number, name }) => ({ number, name, code: tableCode(code, number) })),
    joining: {
      ...(await joinAddress(args.request, code)),
      code: spokenCode(code),
      screen: paths.screen(code, screenSecret),
    },
    facilitators: {
      own: workshop.facilitatorId === viewer.id,
      name: workshop.facilitator.name,
      helpers: workshop.helpers.map(({ userId, user }) => ({ id: userId, name: user.name })),
      possible: await possibleHelpers(workshop),
    },
    rehearsals: await rehearsalsOf(id),
    done: doneNames.find((name) => query.has(name)),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.heading, data?.workshop.title);

export async function action(args: ActionFunctionArgs) {
  const scene = await requireRoom(args);
  const outcome = await answerSetup(await args.request.formData(), scene);
  if ('to' in outcome) return redirect(outcome.to, 303);
  return data(outcome, { status: outcome.status });
}

/** Making a workshop one's own before it begins: questions, times, tables, helpers, a rehearsal. */
export default function SetupPage() {
  const loaded = useLoaderData<typeof loader>();
  const { heading, plan, hearingNumber, workshop, isRehearsal, script, lang, done } = loaded;
  const outcome = useActionData<typeof action>() as Exclude<SetupOutcome, { to: string }> | undefined;
  const { t, i18n } = useTranslation('workshops');
  const saved = savedValues(loaded);
  const form = formState(outcome?.lastResult, saved, (code) => t(`setup.error.${code as SetupFormError}`));
  const other = lang === i18n.language ? undefined : lang;
  return (
    <div className="stack" data-gap="xl">
      <div className="stack" data-gap="sm">
        <p>
          <a className="ds-link" href={paths.workshop(plan.slug, hearingNumber, workshop.id)}>
            {workshop.title}
          </a>
        </p>
        <h1 className="ds-heading" data-size="lg">
          {heading}
        </h1>
        <p className="muted" lang={other}>
          {script.name}
        </p>
        <p className="muted">{t('setup.length', { minutes: totalMinutes(script), count: script.steps.length })}</p>
      </div>
      {isRehearsal && (
        <Notice tone="warning">
          <p>{t('setup.isRehearsal')}</p>
        </Notice>
      )}
      {done && !outcome && (
        <Notice tone="success" role="status">
          <p>{t(`setup.done.${done}`)}</p>
        </Notice>
      )}
      {outcome?.stale && (
        <Notice tone="warning" role="alert">
          <p>{t('setup.stale')}</p>
        </Notice>
      )}
      <div className="columns" data-aside="end">
        <div className="stack" data-gap="xl">
          {workshop.state === 'planned' ? (
            <form method="post" className="stack" data-gap="lg" noValidate>
              <ErrorSummary errors={form.errors} />
              {/* What the Enter key presses: the first button of the form. */}
              <button className="visually-hidden" name="intent" value="save" tabIndex={-1} aria-hidden="true">
                {t('setup.save')}
              </button>
              <input type="hidden" name="revision" value={workshop.revision} />
              <SetupFacts form={form} hasVisionYear={script.visionYear !== null} lang={other} />
              <SetupScript form={form} script={script} lang={other} />
              <div className="sticky-actions row">
                <button className="ds-button" name="intent" value="save">
                  {t('setup.save')}
                </button>
                <a
                  className="ds-button"
                  data-variant="secondary"
                  href={paths.workshopConsole(plan.slug, hearingNumber, workshop.id)}
                >
                  {t('setup.openConsole')}
                </a>
              </div>
            </form>
          ) : (
            <Notice>
              <p>{t('setup.begun')}</p>
            </Notice>
          )}
        </div>
        <div className="stack" data-gap="xl">
          <JoiningPart joining={loaded.joining} tables={loaded.tables} devices={workshop.devices} lang={other} />
          <RehearsalPart
            isRehearsal={isRehearsal}
            rehearsals={loaded.rehearsals}
            consoleOf={(id) => paths.workshopConsole(plan.slug, hearingNumber, id)}
          />
          <SharingPart facilitators={loaded.facilitators} />
          <SaveMethodPart name={script.name} />
        </div>
      </div>
    </div>
  );
}

/** The form's fields as they are saved, by their names. */
function savedValues({
  workshop,
  script,
  tables,
}: Pick<Awaited<ReturnType<typeof loader>>, 'workshop' | 'script' | 'tables'>) {
  const values: Record<string, string> = {
    title: workshop.title,
    heldOn: workshop.heldOn,
    place: workshop.place,
    participantsNote: workshop.participantsNote,
    devices: workshop.devices,
    visionYear: script.visionYear ? String(script.visionYear) : '',
    tables: tables.map(({ name }) => name).join('\n'),
  };
  const rows = (name: string, all: readonly object[]) =>
    all.forEach((row, index) => {
      for (const [field, value] of Object.entries(row)) values[`${name}[${index}].${field}`] = String(value ?? '');
    });
  rows('questions', script.questions);
  rows('steps', script.steps);
  rows('cases', script.cases);
  return values;
}
