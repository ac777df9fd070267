import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requirePermission } from '~/identity/require.server';
import { signInProvider } from '~/identity/participants/provider.server';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { Failure, found } from '~/platform/failure';
import { dayInNorway } from '~/platform/norwegian-time';
import { Notice } from '~/ui/notice';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { hearingState, publishProblem } from '../period';
import { DraftHearing } from './draft-hearing';
import { extend, publish, saveDraft, setVisibility } from './hearing-actions.server';
import { HearingStateTag } from './hearing-state-tag';
import { PublishedHearing } from './published-hearing';
import { councilsToAsk, hearingForStaff, planForStaff } from './queries.server';

export const handle: PageHandle = { page: 'plain' };
export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.heading, data?.plan.title);

const doneNames = ['lagret', 'publisert', 'forlenget', 'synlighet'] as const;

async function load(params: LoaderFunctionArgs['params']) {
  const slug = params['plan'] ?? '';
  const [plan, hearing] = await Promise.all([planForStaff(slug), hearingForStaff(slug, Number(params['hearing']))]);
  return { plan: found(plan), hearing: found(hearing) };
}

export async function loader(args: LoaderFunctionArgs) {
  await requirePermission(args, 'plans.manage');
  const { plan, hearing } = await load(args.params);
  const today = dayInNorway(new Date());
  const { slug, title, kind, languageForm, versions } = plan;
  const query = new URL(args.request.url).searchParams;
  return {
    heading: i18nFor(args.context.language).getFixedT(null, 'hearings')('plan.hearing', { number: hearing.number }),
    plan: { slug, title, languageForm },
    hearing,
    state: hearingState(hearing, today),
    publishProblem: publishProblem(hearing, kind, today),
    choices: { kind, today, versions, councils: await councilsToAsk(), signsIn: signInProvider() !== null },
    done: doneNames.find((name) => query.has(name)),
  };
}

const intents = { save: saveDraft, publish, extend, visibility: setVisibility };

export async function action(args: ActionFunctionArgs) {
  const viewer = await requirePermission(args, 'plans.manage');
  const { plan, hearing } = await load(args.params);
  const form = await args.request.formData();
  const intent = form.get('intent');
  if (typeof intent !== 'string' || !Object.hasOwn(intents, intent)) throw new Failure('badRequest');
  const outcome = await intents[intent as keyof typeof intents]({ form, plan, hearing, actorId: viewer.id });
  if (!outcome.done) return data(outcome, { status: outcome.status });
  return redirect(`${paths.hearing(plan.slug, hearing.number)}?${outcome.done}=1#main`, 303);
}

export default function HearingPage() {
  const { t, i18n } = useTranslation('hearings');
  const loaded = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  const { heading, plan, state, done } = loaded;
  return (
    <div className="stack narrow" data-gap="lg">
      <div className="stack" data-gap="sm">
        <p>
          <a
            className="ds-link"
            href={paths.managePlan(plan.slug)}
            lang={plan.languageForm === i18n.language ? undefined : plan.languageForm}
          >
            {plan.title}
          </a>
        </p>
        <div className="row">
          <h1 className="ds-heading" data-size="lg">
            {heading}
          </h1>
          <HearingStateTag state={state} />
        </div>
      </div>
      {done && !outcome && (
        <Notice tone="success" role="status">
          <p>{t(`done.${done}`)}</p>
        </Notice>
      )}
      {state === 'draft' ? (
        <DraftHearing {...loaded} outcome={outcome} />
      ) : (
        <PublishedHearing {...loaded} outcome={outcome} />
      )}
    </div>
  );
}
