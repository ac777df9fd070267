import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { requirePermission } from '~/identity/require.server';
import { longDay, longInstant } from '~/language/dates';
import { paths } from '~/paths';
import { Failure } from '~/platform/failure';
import { Notice } from '~/ui/notice';
import { proofPageData, hearingOf } from './proof-page-data.server';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { explainSilence } from '../silent-councils.server';
import { HeardParties } from './heard-parties';
import { SilenceReasons } from './silence-reasons';
import { UnheardList } from './unheard-list';

export const handle: PageHandle = { page: 'plain' };
export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title, data?.plan.title);

export const loader = (args: LoaderFunctionArgs) => proofPageData(args);

const schema = z.object({
  council: z.string().max(60),
  revision: z.coerce.number().pipe(z.int32()),
  reason: z.string().trim().max(2_000),
});

export async function action(args: ActionFunctionArgs) {
  const viewer = await requirePermission(args, 'parties.invite');
  const hearing = await hearingOf(args);
  const form = schema.safeParse(Object.fromEntries(await args.request.formData()));
  if (!form.success) throw new Failure('badRequest');
  const { council, revision, reason } = form.data;
  const refuse = (problem: 'missing' | 'stale', status: number) => data({ problem, council, reason }, { status });
  if (!reason) return refuse('missing', 422);
  try {
    await explainSilence({ hearingId: hearing.id, councilId: council, reason, revision }, viewer.id);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'conflict') throw error;
    return refuse('stale', 409);
  }
  return redirect(`${paths.proof(hearing.plan.slug, hearing.number, { lagret: 1 })}#silent`, 303);
}

/** Who was asked about what and when, how long they had, what came back, how each point was assessed. */
export default function ProofPage() {
  const loaded = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { title, plan, hearing, open, left, unheard, saved } = loaded;
  const { t, i18n } = useTranslation('parties');
  const planLang = plan.languageForm === i18n.language ? undefined : plan.languageForm;
  return (
    <div className="stack" data-gap="xl">
      <div className="stack" data-gap="sm">
        <p className="no-print">
          <a className="ds-link" href={paths.parties(plan.slug, hearing.number)}>
            {t('page.title')}
          </a>
        </p>
        <h1 className="ds-heading" data-size="lg">
          {title}
        </h1>
        <p lang={planLang}>{plan.title}</p>
        <p>{t('proof.period', { from: longDay(hearing.opensOn), to: longDay(hearing.closesOn) })}</p>
        <p className="muted small">{t('proof.made', { when: longInstant(new Date()) })}</p>
      </div>
      {saved && (
        <Notice tone="success" role="status">
          <p>{t('proof.saved')}</p>
        </Notice>
      )}
      {unheard.length > 0 && (
        <section className="stack narrow" aria-labelledby="unheard">
          <h2 className="ds-heading" data-size="md" id="unheard">
            {t('proof.unheard')}
          </h2>
          <Notice tone="warning">
            <p>{open ? t('proof.time', { count: left }) : t('proof.noTime')}</p>
            <UnheardList unheard={unheard} planLanguage={plan.languageForm} />
          </Notice>
        </section>
      )}
      <SilenceReasons {...loaded} result={result} />
      <HeardParties {...loaded} />
    </div>
  );
}
