import { useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { i18nFor } from '~/language/i18n.server';
import { languageForms } from '~/language/language-form';
import { paths } from '~/paths';
import { Failure } from '~/platform/failure';
import { ErrorSummary } from '~/ui/error-summary';
import { TextField } from '~/ui/field';
import { fieldProps, summaryOf } from '~/ui/form-state';
import { LanguageField } from '~/ui/language-field';
import { Notice } from '~/ui/notice';
import { pageTitle } from '~/ui/page-title';
import { changeMunicipality } from '../change-municipality.server';
import { municipalityToChange } from '../queries.server';
import { requirePermission } from '../require.server';

const schema = (t: TFunction<'identity'>) =>
  z.object({
    revision: z.coerce.number().pipe(z.int32()),
    name: z
      .string({ error: t('municipality.nameMissing') })
      .trim()
      .max(120, t('user.tooLong')),
    languageForm: z.enum(languageForms, { error: t('user.languageMissing') }),
    contactEmail: z.email({ error: t('user.emailWrong') }).max(200, t('user.tooLong')),
    website: z.url({ protocol: /^https?$/, error: t('municipality.websiteWrong') }).default(''),
    accessibilityUrl: z.url({ protocol: /^https$/, error: t('municipality.accessibilityUrlWrong') }).default(''),
  });

export async function loader(args: LoaderFunctionArgs) {
  await requirePermission(args, 'users.manage');
  return {
    title: i18nFor(args.context.language).getFixedT(null, 'identity')('municipality.title'),
    municipality: await municipalityToChange(),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export async function action(args: ActionFunctionArgs) {
  const viewer = await requirePermission(args, 'users.manage');
  const t = i18nFor(args.context.language).getFixedT(null, 'identity');
  const submission = parseWithZod(await args.request.formData(), { schema: schema(t) });
  if (submission.status !== 'success') return data({ result: submission.reply(), stale: false }, { status: 400 });
  try {
    await changeMunicipality(submission.value, viewer.id);
  } catch (error) {
    if (!(error instanceof Failure && error.code === 'conflict')) throw error;
    const result = submission.reply({ formErrors: [t('municipality.stale')] });
    return data({ result, stale: true }, { status: 409 });
  }
  return redirect(paths.municipality({ lagret: 1 }), 303);
}

export default function MunicipalityPage() {
  const { municipality } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [search] = useSearchParams();
  const { t } = useTranslation('identity');
  const { revision, ...defaultValue } = municipality;
  const [form, fields] = useForm<typeof defaultValue>({
    id: 'municipality',
    lastResult: answer?.result ?? null,
    defaultValue,
  });
  return (
    <Form className="stack narrow" method="post" id={form.id} onSubmit={form.onSubmit} noValidate>
      <h1 className="ds-heading" data-size="lg">
        {t('municipality.title')}
      </h1>
      <p className="muted">{t('municipality.intro')}</p>
      {search.has('lagret') && !answer && <Notice tone="success" role="status" heading={t('municipality.saved')} />}
      <ErrorSummary
        errors={summaryOf(form).map((error) =>
          error.fieldId === form.id ? { ...error, fieldId: fields.name.id } : error,
        )}
      />
      {answer?.stale && (
        <Notice tone="warning" heading={t('user.savedNow')}>
          <p>{[municipality.name, municipality.contactEmail, municipality.website].filter(Boolean).join(' · ')}</p>
        </Notice>
      )}
      <input type="hidden" name="revision" value={revision} />
      <TextField {...fieldProps(fields.name)} label={t('municipality.name')} autoComplete="organization" required />
      <LanguageField
        {...fieldProps(fields.languageForm)}
        label={t('municipality.language')}
        hint={t('municipality.languageHint')}
      />
      <TextField
        {...fieldProps(fields.contactEmail)}
        label={t('municipality.contactEmail')}
        hint={t('municipality.contactEmailHint')}
        type="email"
        required
      />
      <TextField {...fieldProps(fields.website)} label={t('municipality.website')} type="url" />
      <TextField
        {...fieldProps(fields.accessibilityUrl)}
        label={t('municipality.accessibilityUrl')}
        hint={t('municipality.accessibilityUrlHint')}
        type="url"
      />
      <button className="ds-button">{t('municipality.save')}</button>
    </Form>
  );
}
