import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { openHearings } from '~/hearings/queries.server';
import { shownName } from '~/identity/council-kinds';
import { CouncilForm } from '~/identity/council-fields';
import { councilSchema } from '~/identity/council-form';
import { may } from '~/identity/permissions';
import { councilById } from '~/identity/queries.server';
import { requireViewer } from '~/identity/require.server';
import { saveCouncil, stateOfCouncil } from '~/identity/save-council.server';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { Failure, found } from '~/platform/failure';
import { dayInNorway } from '~/platform/norwegian-time';
import { keepDone } from '~/submissions/keep-texts';
import { Notice } from '~/ui/notice';
import { pageTitle } from '~/ui/page-title';
import { HearingsToAnswer } from './hearings-to-answer';
import { Members } from './members';
import { statementsOf } from './queries.server';
import { Rounds } from './rounds';
import { roundsOfCouncil } from './rounds/queries.server';
import { Statements } from './statements';

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args);
  const id = args.params.council!;
  const mayRead = may(viewer, 'council.read', id);
  const mayEdit = may(viewer, 'users.manage') || may(viewer, 'rounds.lead', id);
  if (!mayRead && !mayEdit) throw new Failure('forbidden');
  const council = found(await councilById(id));
  const search = new URL(args.request.url).searchParams;
  return {
    // Of the young the first name only, also in what the page is made of; who edits the list has what was registered.
    council: mayEdit
      ? council
      : {
          ...council,
          members: council.members.map((member) => ({
            ...member,
            name: shownName(council.kind, member.name),
            email: '',
          })),
        },
    state: mayEdit ? stateOfCouncil(council) : null,
    hearings: mayRead ? await openHearings(dayInNorway(new Date())) : [],
    statements: mayRead ? await statementsOf(id) : [],
    rounds: mayRead ? await roundsOfCouncil(id) : [],
    delivered: search.get('levert'),
    saved: search.get('lagret'),
    may: {
      read: mayRead,
      edit: mayEdit,
      register: may(viewer, 'statements.register', id),
      lead: may(viewer, 'rounds.lead', id),
      invite: may(viewer, 'parties.invite'),
      triage: may(viewer, 'inputs.triage'),
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data?.council.name),
  ...(data?.delivered ? [keepDone('statement-')] : []),
];

/** Changes the council's name and members. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args);
  const id = args.params.council!;
  if (!may(viewer, 'users.manage') && !may(viewer, 'rounds.lead', id)) throw new Failure('forbidden');
  const t = i18nFor(args.context.language).getFixedT(null, 'identity');
  const submission = parseWithZod(await args.request.formData(), { schema: councilSchema(t) });
  if (submission.status !== 'success') return data(submission.reply(), { status: 400 });
  const { state = '', ...content } = submission.value;
  try {
    await saveCouncil(content, { id, state }, viewer.id);
  } catch (error) {
    if (!(error instanceof Failure && error.code === 'conflict')) throw error;
    return data(submission.reply({ formErrors: [t('council.stale')] }), { status: 409 });
  }
  return redirect(paths.council(id, { lagret: 1 }), 303);
}

export default function CouncilPage() {
  const { council, state, hearings, statements, rounds, delivered, saved, may } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>() ?? null;
  const { t } = useTranslation('councils');
  const receipt = statements.find(({ reference }) => reference === delivered);
  return (
    <div className="stack" data-gap="xl">
      <div className="stack" data-gap="sm">
        <h1 className="ds-heading" data-size="lg" lang={council.languageForm}>
          {council.name}
        </h1>
        <p className="muted">{t(`kind.${council.kind}`)}</p>
      </div>
      {receipt && (
        <Notice tone="success" role="status" heading={t('page.delivered', { reference: receipt.reference })}>
          <p>{t('page.deliveredText', { count: receipt.inputs.length })}</p>
        </Notice>
      )}
      {saved && !lastResult && <Notice tone="success" role="status" heading={t('page.saved')} />}
      <div className="columns" data-aside="end">
        <div className="stack" data-gap="xl">
          {may.read && (
            <>
              <Rounds council={council.id} rounds={rounds} may={may} />
              <HearingsToAnswer
                council={council.id}
                hearings={hearings}
                statements={statements}
                rounds={rounds}
                mayRegister={may.register}
              />
              <Statements
                council={council.id}
                statements={statements}
                delivered={delivered}
                linkToTriage={may.triage}
              />
            </>
          )}
          {may.edit && (
            <details className="ds-details" open={lastResult || !may.read ? true : undefined}>
              <summary>{t('page.edit')}</summary>
              <CouncilForm
                key={state}
                council={{ ...council, state: state ?? '' }}
                language={council.languageForm}
                lastResult={lastResult}
              />
            </details>
          )}
        </div>
        <Members kind={council.kind} members={council.members} composition={council.composition} />
      </div>
    </div>
  );
}
