import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requirePermission } from '~/identity/require.server';
import { paths } from '~/paths';
import { outlineOf } from '~/plans/queries.server';
import { updatePlan } from '~/plans/update-plan.server';
import { Failure, found } from '~/platform/failure';
import { dayInNorway } from '~/platform/norwegian-time';
import { Notice } from '~/ui/notice';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { planSchema } from './plan-form';
import { PlanHearings } from './plan-hearings';
import { PlanSettingsForm } from './plan-settings-form';
import { PlanVersions } from './plan-versions';
import { planForStaff } from './queries.server';

export const handle: PageHandle = { page: 'plain' };
export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.plan.title);

export async function loader(args: LoaderFunctionArgs) {
  await requirePermission(args, 'plans.manage');
  const plan = found(await planForStaff(args.params['plan'] ?? ''));
  const query = new URL(args.request.url).searchParams;
  const shown = plan.versions.find(({ number }) => String(number) === query.get('versjon'));
  return {
    plan,
    today: dayInNorway(new Date()),
    outline: shown ? { number: shown.number, sections: await outlineOf(shown.id) } : null,
    done: { version: query.get('lagret'), known: query.get('fantes'), settings: query.has('endret') },
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requirePermission(args, 'plans.manage');
  const plan = found(await planForStaff(args.params['plan'] ?? ''));
  const submission = parseWithZod(await args.request.formData(), { schema: planSchema });
  if (submission.status !== 'success') return data({ lastResult: submission.reply(), stale: false }, { status: 422 });
  const { revision, ...settings } = submission.value;
  try {
    await updatePlan(plan.id, revision, settings, viewer.id);
  } catch (error) {
    if (!(error instanceof Failure && error.code === 'conflict')) throw error;
    return data({ lastResult: submission.reply(), stale: true }, { status: 409 });
  }
  return redirect(`${paths.managePlan(plan.slug)}?endret=1`, 303);
}

export default function PlanPage() {
  const { t, i18n } = useTranslation('hearings');
  const { plan, today, outline, done } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const lang = plan.languageForm === i18n.language ? undefined : plan.languageForm;
  const isPublic = plan.hearings.some(({ publishedAt }) => publishedAt);
  return (
    <div className="stack" data-gap="xl">
      <div className="stack narrow">
        <p className="muted">{t(`kind.${plan.kind}`)}</p>
        <h1 className="ds-heading" data-size="lg" lang={lang}>
          {plan.title}
        </h1>
        {isPublic && (
          <p>
            <a className="ds-link" href={paths.plan(plan.slug)}>
              {t('plan.publicPage')}
            </a>
          </p>
        )}
        {(done.version || done.known || done.settings) && !result && (
          <Notice tone="success" role="status">
            <p>
              {done.version
                ? t('plan.versionSaved', { number: done.version })
                : done.known
                  ? t('plan.versionKnown', { number: done.known })
                  : t('plan.settingsSaved')}
            </p>
          </Notice>
        )}
      </div>
      <PlanHearings plan={plan} today={today} />
      <PlanVersions plan={plan} outline={outline} />
      <PlanSettingsForm plan={plan} lang={lang} result={result} />
    </div>
  );
}
