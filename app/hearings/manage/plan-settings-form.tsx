import type { SubmissionResult } from '@conform-to/react';
import { useTranslation } from 'react-i18next';
import { planKinds } from '~/plans/plan-kind';
import { ErrorSummary } from '~/ui/error-summary';
import { Select, TextArea, TextField } from '~/ui/field';
import { formState } from '~/ui/form-state';
import { StaleNotice } from './stale-notice';
import type { PlanFormError } from './plan-form';

interface Settings {
  revision: number;
  title: string;
  kind: string;
  summary: string;
  decidedBy: string;
  caseNumber: string;
  contactName: string;
  contactEmail: string;
}

/** What is told about the plan on its public page. */
export function PlanSettingsForm({
  plan,
  lang,
  result,
}: {
  plan: Settings;
  lang: string | undefined;
  result: { lastResult: SubmissionResult; stale: boolean } | undefined;
}) {
  const { t } = useTranslation('hearings');
  const { revision, title, kind, summary, decidedBy, caseNumber, contactName, contactEmail } = plan;
  const saved = { title, kind, summary, decidedBy, caseNumber, contactName, contactEmail };
  const { field, errors } = formState(result?.lastResult, saved, (code) => t(`error.${code as PlanFormError}`));
  return (
    <section className="stack narrow" aria-labelledby="settings">
      <h2 className="ds-heading" data-size="md" id="settings">
        {t('plan.settings')}
      </h2>
      <p>{t('plan.settingsHint')}</p>
      {result?.stale && (
        <StaleNotice
          saved={[
            [t('plan.title'), title],
            [t('plan.kind'), t(`kind.${plan.kind as 'temaplan'}`)],
            [t('plan.summary'), summary],
            [t('plan.decidedBy'), decidedBy],
            [t('plan.caseNumber'), caseNumber],
            [t('plan.contactName'), contactName],
            [t('plan.contactEmail'), contactEmail],
          ]}
        />
      )}
      <ErrorSummary errors={errors} />
      <form method="post" action="#settings" className="stack">
        <input type="hidden" name="revision" value={revision} />
        <TextField {...field('title')} label={t('plan.title')} lang={lang} required maxLength={300} />
        <Select {...field('kind')} label={t('plan.kind')} hint={t('plan.kindHint')}>
          {planKinds.map((choice) => (
            <option key={choice} value={choice}>
              {t(`kind.${choice}`)}
            </option>
          ))}
        </Select>
        <TextArea {...field('summary')} label={t('plan.summary')} hint={t('plan.summaryHint')} lang={lang} rows={6} />
        <TextField {...field('decidedBy')} label={t('plan.decidedBy')} hint={t('plan.decidedByHint')} lang={lang} />
        <TextField {...field('caseNumber')} label={t('plan.caseNumber')} hint={t('plan.caseNumberHint')} />
        <TextField {...field('contactName')} label={t('plan.contactName')} autoComplete="off" />
        <TextField {...field('contactEmail')} label={t('plan.contactEmail')} type="email" autoComplete="off" />
        <button className="ds-button">{t('plan.save')}</button>
      </form>
    </section>
  );
}
