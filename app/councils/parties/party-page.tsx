import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { requirePermission } from '~/identity/require.server';
import { paths } from '~/paths';
import { Failure, found } from '~/platform/failure';
import { isDay } from '~/platform/norwegian-time';
import { Notice } from '~/ui/notice';
import { partyPageData, partyInScene } from './party-page-data.server';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { sendAnswersBack } from '../rounds/send-answers-back.server';
import { AskedOf } from './asked-of';
import { PartyStateTag } from './party-state-tag';
import { PrepareForm } from './prepare-form';
import { prepareParty } from './prepare-party.server';
import { questionRows } from './question-form';

export const handle: PageHandle = { page: 'plain' };
export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.party.name, data?.plan.title);

const schema = z.object({
  revision: z.coerce.number().pipe(z.int32()),
  sectionKeys: z.array(z.string().max(200)).default([]),
  answerBy: z.string().refine(isDay, 'badDay').default(''),
  questions: questionRows.refine((questions) => questions.length > 0, 'noQuestions'),
});

export const loader = (args: LoaderFunctionArgs) => partyPageData(args);

export async function action(args: ActionFunctionArgs) {
  const viewer = await requirePermission(args, 'parties.invite');
  const { scene, party } = await partyInScene(args);
  const { hearing } = scene;
  const form = await args.request.formData();
  if (form.get('intent') === 'return') {
    await sendAnswersBack(found(party.round).id, new URL(args.request.url).origin, viewer.id);
    return redirect(paths.party(hearing.plan.slug, hearing.number, party.id, { svart: 1 }), 303);
  }
  const submission = parseWithZod(form, { schema });
  if (submission.status !== 'success') return data({ lastResult: submission.reply(), stale: false }, { status: 422 });
  try {
    await prepareParty({ ...submission.value, partyId: party.id, hearingId: hearing.id }, viewer.id);
  } catch (error) {
    if (!(error instanceof Failure && error.code === 'conflict')) throw error;
    return data({ lastResult: submission.reply(), stale: true }, { status: 409 });
  }
  return redirect(paths.party(hearing.plan.slug, hearing.number, party.id, { lagret: 1 }), 303);
}

/** One party in one hearing: what it will be asked; after the invitation what it was asked, and what has come of it. */
export default function PartyPage() {
  const loaded = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { plan, hearing, party, done } = loaded;
  const { t, i18n } = useTranslation('parties');
  return (
    <div className="stack narrow" data-gap="lg">
      <div className="stack" data-gap="sm">
        <p>
          <a className="ds-link" href={paths.parties(plan.slug, hearing.number)}>
            {t('page.title')}
          </a>
        </p>
        <div className="row">
          <h1
            className="ds-heading"
            data-size="lg"
            lang={party.languageForm === i18n.language ? undefined : party.languageForm}
          >
            {party.name}
          </h1>
          <PartyStateTag state={party.state} />
        </div>
        <p className="muted">
          {[t(`one.${party.group}`), party.contactName, party.addresses.join(', ')].filter(Boolean).join(' · ')}
        </p>
      </div>
      {done.saved && !result && (
        <Notice tone="success" role="status">
          <p>{t('party.saved')}</p>
        </Notice>
      )}
      {done.returned && (
        <Notice tone="success" role="status">
          <p>{t('party.returned')}</p>
        </Notice>
      )}
      {party.invitedAt ? (
        <AskedOf {...loaded} />
      ) : (
        <PrepareForm {...loaded} result={result ? { ...result, lastResult: result.lastResult } : undefined} />
      )}
    </div>
  );
}
