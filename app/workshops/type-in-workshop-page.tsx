import { useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requirePermission } from '~/identity/require.server';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { dayInNorway } from '~/platform/norwegian-time';
import { newSecret } from '~/platform/reference.server';
import { outlineOf } from '~/plans/queries.server';
import { useKept } from '~/submissions/keep-texts';
import { ErrorSummary } from '~/ui/error-summary';
import { Select, TextField } from '~/ui/field';
import { fieldProps, summaryOf } from '~/ui/form-state';
import { pageTitle } from '~/ui/page-title';
import { GroupFields } from './group-fields';
import { hearingForWorkshop } from './hearing-for-workshop.server';
import { workshopMethods } from './methods';
import { recordWorkshop } from './record-workshop.server';
import { asGroupNotes, workshopSchema } from './workshop-form';

export async function loader(args: LoaderFunctionArgs) {
  await requirePermission(args, 'workshops.record');
  const hearing = await hearingForWorkshop(args.params);
  return {
    title: i18nFor(args.context.language).getFixedT(null, 'workshops')('new.title'),
    language: args.context.language,
    plan: { slug: hearing.plan.slug, title: hearing.plan.title, language: hearing.version.languageForm },
    sections: await outlineOf(hearing.version.id),
    today: dayInNorway(new Date()),
    key: newSecret(),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title, data?.plan.title);

export async function action(args: ActionFunctionArgs) {
  const viewer = await requirePermission(args, 'workshops.record');
  const hearing = await hearingForWorkshop(args.params);
  const t = i18nFor(args.context.language).getFixedT(null, 'workshops');
  const today = dayInNorway(new Date());
  const submission = parseWithZod(await args.request.formData(), { schema: workshopSchema(t, today) });
  if (submission.status !== 'success') return data(submission.reply(), { status: 400 });
  const { title, method, heldOn, place, ...group } = submission.value;
  const workshop = { hearingId: hearing.id, title, method, heldOn, place, group: asGroupNotes(group) };
  const { id } = await recordWorkshop(workshop, viewer);
  return redirect(paths.workshop(hearing.plan.slug, hearing.number, id, { nye: group.notes.length }), 303);
}

type WorkshopValues = Record<
  'title' | 'method' | 'heldOn' | 'place' | 'group' | 'notes' | 'languageForm' | 'section' | 'question',
  string
>;

export default function TypeInWorkshopPage() {
  const { plan, sections, today, key, language } = useLoaderData<typeof loader>();
  const { t } = useTranslation('workshops');
  const [form, fields] = useForm<WorkshopValues>({
    id: 'workshop',
    lastResult: useActionData<typeof action>() ?? null,
    defaultValue: { method: 'igp', languageForm: language, group: t('form.firstGroup') },
  });
  const kept = useKept(`workshop-new-${plan.slug}`);
  const sending = useNavigation().state === 'submitting';
  return (
    <Form className="stack narrow" method="post" id={form.id} onSubmit={form.onSubmit} noValidate {...kept}>
      <div className="stack" data-gap="sm">
        <h1 className="ds-heading" data-size="lg">
          {t('new.title')}
        </h1>
        <p lang={plan.language}>{plan.title}</p>
        <p className="muted">{t('new.intro')}</p>
      </div>
      <ErrorSummary errors={summaryOf(form)} />
      <input type="hidden" name="key" value={key} />
      <TextField {...fieldProps(fields.title)} label={t('form.title')} hint={t('form.titleHint')} required />
      <Select {...fieldProps(fields.method)} label={t('form.method')}>
        {workshopMethods.map((name) => (
          <option key={name} value={name}>
            {t(`method.${name}`)}
          </option>
        ))}
      </Select>
      <TextField {...fieldProps(fields.heldOn)} label={t('form.heldOn')} type="date" max={today} required />
      <TextField {...fieldProps(fields.place)} label={t('form.place')} />
      <h2 className="ds-heading" data-size="sm">
        {t('new.firstGroup')}
      </h2>
      <p className="muted">{t('new.firstGroupHint')}</p>
      <GroupFields fields={fields} sections={sections} planLanguage={plan.language} asksQuestions="asChosen" />
      <button className="ds-button" disabled={sending}>
        {sending ? t('form.saving') : t('new.submit')}
      </button>
    </Form>
  );
}
