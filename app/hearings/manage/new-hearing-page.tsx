import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requirePermission } from '~/identity/require.server';
import { signInProvider } from '~/identity/participants/provider.server';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { found } from '~/platform/failure';
import { dayInNorway } from '~/platform/norwegian-time';
import { ErrorSummary } from '~/ui/error-summary';
import { formState } from '~/ui/form-state';
import { pageTitle } from '~/ui/page-title';
import type { PageHandle } from '~/ui/page-kind';
import { createHearing } from '../create-hearing.server';
import { suggestedClose } from '../period';
import { HearingFields } from './hearing-fields';
import { hearingSchema, type HearingFormError } from './hearing-form';
import { councilsToAsk, planForStaff } from './queries.server';

export const handle: PageHandle = { page: 'plain' };
export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.heading, data?.plan.title);

export async function loader(args: LoaderFunctionArgs) {
  await requirePermission(args, 'plans.manage');
  const plan = found(await planForStaff(args.params['plan'] ?? ''));
  const { slug, title, kind, languageForm, versions } = plan;
  found(versions[0]);
  return {
    heading: i18nFor(args.context.language).getFixedT(null, 'hearings')('new.title'),
    plan: { slug, title, languageForm },
    choices: {
      kind,
      today: dayInNorway(new Date()),
      versions,
      councils: await councilsToAsk(),
      signsIn: signInProvider() !== null,
    },
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requirePermission(args, 'plans.manage');
  const plan = found(await planForStaff(args.params['plan'] ?? ''));
  const submission = parseWithZod(await args.request.formData(), { schema: hearingSchema(plan.kind) });
  if (submission.status !== 'success') return data(submission.reply(), { status: 422 });
  const { revision: _, ...settings } = submission.value;
  const number = await createHearing(plan.id, settings, viewer.id);
  return redirect(`${paths.hearing(plan.slug, number)}?lagret=1`, 303);
}

export default function NewHearingPage() {
  const { t, i18n } = useTranslation('hearings');
  const { heading, plan, choices } = useLoaderData<typeof loader>();
  const proposed = {
    versionId: choices.versions[0]?.id ?? '',
    opensOn: choices.today,
    closesOn: suggestedClose(choices.today),
    inputVisibility: 'atOnce',
    nameRequirement: 'optional',
    contactRequirement: 'optional',
    namesShown: 'on',
    supportOpen: 'on',
    signIn: 'offered',
    // Kommuneloven § 5-12: the councils speak in matters that concern them. Leaving one out is a choice to make.
    councils: choices.councils.map(({ id }) => id),
  };
  const form = formState(useActionData<typeof action>(), proposed, (code) => t(`error.${code as HearingFormError}`));
  return (
    <div className="stack narrow">
      <p>
        <a
          className="ds-link"
          href={paths.managePlan(plan.slug)}
          lang={plan.languageForm === i18n.language ? undefined : plan.languageForm}
        >
          {plan.title}
        </a>
      </p>
      <h1 className="ds-heading" data-size="lg">
        {heading}
      </h1>
      <p>{t('new.lead')}</p>
      <ErrorSummary errors={form.errors} />
      <form method="post" className="stack" data-gap="lg">
        <HearingFields form={form} choices={choices} />
        <button className="ds-button">{t('new.save')}</button>
      </form>
    </div>
  );
}
