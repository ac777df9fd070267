import { useForm, type SubmissionResult } from '@conform-to/react';
import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { LanguageForm } from '~/language/language-form';
import { useKept } from '~/submissions/keep-texts';
import { ErrorSummary } from '~/ui/error-summary';
import { summaryOf } from '~/ui/form-state';
import { GroupFields } from './group-fields';
import type { WorkshopMethod } from './methods';
import { suggestGroup } from './suggest-group';

/** The form for the next group's notes: the name is suggested and the cursor stands where the notes go. */
export function AddGroup({
  workshop,
  plan,
  action,
  sections,
  language,
  idempotencyKey,
  lastResult,
}: {
  workshop: { id: string; method: WorkshopMethod; batches: { group: string; languageForm: LanguageForm }[] };
  plan: { language: LanguageForm };
  action: string;
  sections: { key: string; level: number; title: string }[];
  language: LanguageForm;
  idempotencyKey: string;
  lastResult: SubmissionResult<string[]> | null;
}) {
  const { t } = useTranslation('workshops');
  const [form, fields] = useForm<Record<'group' | 'notes' | 'languageForm' | 'section' | 'question', string>>({
    id: 'group',
    lastResult,
    defaultValue: {
      group: suggestGroup(
        workshop.batches.map(({ group }) => group),
        t('form.firstGroup'),
      ),
      languageForm: workshop.batches.at(-1)?.languageForm ?? language,
    },
  });
  const kept = useKept(`workshop-${workshop.id}`);
  const sending = useNavigation().state === 'submitting';
  return (
    <section className="stack" aria-labelledby="add-group">
      <h2 className="ds-heading" data-size="md" id="add-group">
        {t('page.addGroup')}
      </h2>
      <Form className="stack" method="post" action={action} id={form.id} onSubmit={form.onSubmit} noValidate {...kept}>
        <ErrorSummary errors={summaryOf(form)} />
        <input type="hidden" name="key" value={idempotencyKey} />
        <GroupFields
          fields={fields}
          sections={sections}
          planLanguage={plan.language}
          asksQuestions={workshop.method === 'backCasting'}
          focusNotes
        />
        <button className="ds-button" disabled={sending}>
          {sending ? t('form.saving') : t('page.submitGroup')}
        </button>
      </Form>
    </section>
  );
}
