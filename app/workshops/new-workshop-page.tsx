import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requirePermission } from '~/identity/require.server';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { found } from '~/platform/failure';
import { dayInNorway } from '~/platform/norwegian-time';
import { ErrorSummary } from '~/ui/error-summary';
import { Choice, FieldSet, TextField } from '~/ui/field';
import { formState } from '~/ui/form-state';
import { LanguageField } from '~/ui/language-field';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { hearingForWorkshop } from './hearing-for-workshop.server';
import { templateByKey, templateChoices } from './methods/templates.server';
import { deviceChoices, planSchema, type PlanFormError } from './plan-form';
import { planWorkshop } from './plan-workshop.server';

export const handle: PageHandle = { page: 'plain' };

export async function loader(args: LoaderFunctionArgs) {
  await requirePermission(args, 'workshops.record');
  const hearing = await hearingForWorkshop(args.params);
  return {
    title: i18nFor(args.context.language).getFixedT(null, 'workshops')('plan.title'),
    language: args.context.languageForm,
    plan: { slug: hearing.plan.slug, title: hearing.plan.title, language: hearing.version.languageForm },
    hearingNumber: hearing.number,
    templates: await templateChoices(args.context.languageForm),
    today: dayInNorway(new Date()),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title, data?.plan.title);

export async function action(args: ActionFunctionArgs) {
  const viewer = await requirePermission(args, 'workshops.record');
  const hearing = await hearingForWorkshop(args.params);
  const submission = parseWithZod(await args.request.formData(), { schema: planSchema });
  if (submission.status !== 'success') return data(submission.reply(), { status: 422 });
  const { template, tables, ...fields } = submission.value;
  const { method, script } = found(await templateByKey(template, fields.languageForm));
  const t = i18nFor(fields.languageForm).getFixedT(null, 'workshops');
  const groups = Array.from({ length: tables }, (_, index) => t('plan.tableName', { number: index + 1 }));
  const { id } = await planWorkshop({ ...fields, hearingId: hearing.id, method, script, groups }, viewer);
  return redirect(paths.workshopSetup(hearing.plan.slug, hearing.number, id), 303);
}

/** Choosing a method for a workshop that is going to be held. */
export default function NewWorkshopPage() {
  const { plan, hearingNumber, templates, today, language } = useLoaderData<typeof loader>();
  const { t } = useTranslation('workshops');
  const saved = { template: templates[0]!.key, heldOn: today, languageForm: language, devices: 'person', tables: '4' };
  const form = formState(useActionData<typeof action>(), saved, (code) => t(`plan.error.${code as PlanFormError}`));
  const place = form.field('place');
  const [chosen] = form.values('template');
  const [devices] = form.values('devices');
  return (
    <form className="stack narrow" data-gap="lg" method="post" noValidate>
      <div className="stack" data-gap="sm">
        <h1 className="ds-heading" data-size="lg">
          {t('plan.title')}
        </h1>
        <p lang={plan.language}>{plan.title}</p>
        <p>
          <a className="ds-link" href={paths.typeInWorkshop(plan.slug, hearingNumber)}>
            {t('plan.typeIn')}
          </a>
        </p>
      </div>
      <ErrorSummary errors={form.errors} />
      <FieldSet legend={t('plan.method')} hint={t('plan.methodHint')}>
        {templates.map(({ key, name, summary, minutes, steps, isOwn }) => (
          <Choice
            key={key}
            id={`template-${key.replace(/\W/g, '-')}`}
            type="radio"
            name="template"
            value={key}
            defaultChecked={chosen === key}
            label={isOwn ? `${name} (${t('plan.own')})` : name}
            hint={`${summary} ${t('plan.length', { minutes, count: steps })}`}
          />
        ))}
      </FieldSet>
      <TextField {...form.field('title')} label={t('form.title')} hint={t('form.titleHint')} required />
      <div className="date-pair">
        <TextField {...form.field('heldOn')} label={t('form.heldOn')} type="date" required />
        <TextField {...place} label={t('form.place')} />
      </div>
      <LanguageField {...form.field('languageForm')} label={t('plan.language')} hint={t('plan.languageHint')} />
      <FieldSet legend={t('plan.devices')}>
        {deviceChoices.map((name) => (
          <Choice
            key={name}
            id={`devices-${name}`}
            type="radio"
            name="devices"
            value={name}
            defaultChecked={devices === name}
            label={t(`devices.${name}`)}
            hint={t(`devices.${name}Hint`)}
          />
        ))}
      </FieldSet>
      <TextField
        {...form.field('tables')}
        label={t('plan.tables')}
        hint={t('plan.tablesHint')}
        type="number"
        min={1}
        max={60}
        required
      />
      <button className="ds-button">{t('plan.submit')}</button>
    </form>
  );
}
