import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { may } from '~/identity/permissions';
import { longDay } from '~/language/dates';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { found } from '~/platform/failure';
import { newSecret } from '~/platform/reference.server';
import { outlineOf } from '~/plans/queries.server';
import { keepDone } from '~/submissions/keep-texts';
import { Notice } from '~/ui/notice';
import { pageTitle } from '~/ui/page-title';
import { AddGroup } from './add-group';
import { notesToHandIn } from './hand-in/notes-to-hand-in.server';
import { NoteBatches } from './note-batches';
import { workshopOf } from './queries.server';
import { requireWorkshop } from './require-workshop.server';
import { addGroupNotes } from './record-workshop.server';
import { asGroupNotes, groupSchema } from './workshop-form';

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, hearing, workshop: known } = await requireWorkshop(args);
  const workshop = found(await workshopOf(hearing.id, known.id));
  const added = Number(new URL(args.request.url).searchParams.get('nye'));
  return {
    workshop,
    plan: { slug: hearing.plan.slug, title: hearing.plan.title, language: hearing.version.languageForm },
    hearingNumber: hearing.number,
    sections: await outlineOf(hearing.version.id),
    language: args.context.languageForm,
    added: Number.isInteger(added) && added > 0 ? added : null,
    isRoom: known.script !== null,
    isRehearsal: known.rehearsalOfId !== null,
    hasBegun: known.script !== null && known.state !== 'planned',
    isHandedIn: known.handedInAt !== null,
    // Nothing said in a rehearsal is handed in.
    waiting: known.state === 'finished' && known.script && !known.rehearsalOfId ? await notesToHandIn(known.id) : 0,
    mayTriage: may(viewer, 'inputs.triage'),
    key: newSecret(),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data?.workshop.title, data?.plan.title),
  ...(data?.added ? [keepDone('workshop-')] : []),
];

/** Adds another group's notes. */
export async function action(args: ActionFunctionArgs) {
  const { viewer, hearing, workshop } = await requireWorkshop(args);
  const { id } = workshop;
  const t = i18nFor(args.context.language).getFixedT(null, 'workshops');
  const submission = parseWithZod(await args.request.formData(), { schema: groupSchema(t) });
  if (submission.status !== 'success') return data(submission.reply(), { status: 400 });
  await addGroupNotes(id, asGroupNotes(submission.value), viewer);
  const { notes } = submission.value;
  return redirect(paths.workshop(hearing.plan.slug, hearing.number, id, { nye: notes.length }), 303);
}

export default function WorkshopPage() {
  const { workshop, plan, hearingNumber, sections, language, added, isRoom, isRehearsal, mayTriage, key, ...room } =
    useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>() ?? null;
  const { t } = useTranslation('workshops');
  const total = workshop.batches.reduce((sum, { notes }) => sum + notes.length, 0);
  return (
    <div className="stack" data-gap="xl">
      <div className="stack">
        <h1 className="ds-heading" data-size="lg">
          {workshop.title}
        </h1>
        <p lang={plan.language}>{plan.title}</p>
        <dl className="facts">
          <dt>{t('form.method')}</dt>
          <dd>{t(`method.${workshop.method}`)}</dd>
          <dt>{t('page.held')}</dt>
          <dd>{[longDay(workshop.heldOn), workshop.place].filter(Boolean).join(', ')}</dd>
          <dt>{t('page.facilitator')}</dt>
          <dd>{workshop.facilitator.name}</dd>
          <dt>{t('page.notes')}</dt>
          <dd>{t('form.noteCount', { count: total + room.waiting })}</dd>
        </dl>
      </div>
      {added && !lastResult && (
        <Notice tone="success" role="status" heading={t('page.added', { count: added })}>
          <p>{t('page.addedText')}</p>
        </Notice>
      )}
      {isRoom && (
        <p className="row">
          <a className="ds-button" href={paths.workshopConsole(plan.slug, hearingNumber, workshop.id)}>
            {t('setup.openConsole')}
          </a>
          <a
            className="ds-button"
            data-variant="secondary"
            href={paths.workshopSetup(plan.slug, hearingNumber, workshop.id)}
          >
            {t('setup.title')}
          </a>
          {room.waiting > 0 && (
            <a
              className="ds-button"
              data-variant="secondary"
              href={paths.workshopHandIn(plan.slug, hearingNumber, workshop.id)}
            >
              {t(room.isHandedIn ? 'handIn.openLate' : 'handIn.open', { count: room.waiting })}
            </a>
          )}
          {room.hasBegun && (
            <a className="ds-link" href={paths.workshopRecord(plan.slug, hearingNumber, workshop.id)}>
              {t('record.open')}
            </a>
          )}
        </p>
      )}
      {isRehearsal && (
        <Notice tone="warning">
          <p>{t('setup.isRehearsal')}</p>
        </Notice>
      )}
      {!isRehearsal && (
        <div className="columns" data-aside="even">
          <AddGroup
            // Saved notes leave a fresh form; refused ones stay as typed.
            key={workshop.batches.length}
            workshop={workshop}
            plan={plan}
            // Without the notice of what was saved before.
            action={paths.workshop(plan.slug, hearingNumber, workshop.id)}
            sections={sections}
            language={language}
            idempotencyKey={key}
            lastResult={lastResult}
          />
          <NoteBatches batches={workshop.batches} plan={plan} linkToTriage={mayTriage} />
        </div>
      )}
    </div>
  );
}
