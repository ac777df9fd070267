import type { SubmissionResult } from '@conform-to/react';
import { useTranslation } from 'react-i18next';
import { longDay } from '~/language/dates';
import { ErrorSummary } from '~/ui/error-summary';
import { Choice, FieldSet, TextField } from '~/ui/field';
import { formState } from '~/ui/form-state';
import { Notice } from '~/ui/notice';
import type { PartyPageData } from './party-page-data.server';
import { QuestionFields } from './question-fields';
import type { QuestionError } from './question-form';
import { savedRows } from './saved-rows';

const emptyRows = 3;

/** What a party will be asked: parts of the plan, last day, questions. */
export function PrepareForm({
  plan,
  hearing,
  party,
  sections,
  rows,
  fromTemplate,
  result,
}: PartyPageData & { result: { lastResult: SubmissionResult; stale: boolean } | undefined }) {
  const { t, i18n } = useTranslation('parties');
  const saved = { ...savedRows(rows), answerBy: party.answerBy, sectionKeys: party.sectionKeys };
  const form = formState(result?.lastResult, saved, (code) => t(`error.${code as QuestionError}`));
  const ticked = form.values('sectionKeys');
  const planLang = plan.languageForm === i18n.language ? undefined : plan.languageForm;
  return (
    <>
      {result?.stale && (
        <Notice tone="warning" role="alert">
          <p>{t('stale')}</p>
        </Notice>
      )}
      <ErrorSummary errors={form.errors} />
      <form method="post" className="stack" data-gap="lg">
        <input type="hidden" name="revision" value={party.revision} />
        <FieldSet legend={t('party.sections')} hint={t('party.sectionsHint')}>
          {sections.map(({ key, title, level }) => (
            <div className="section-choice" data-level={level} key={key}>
              <Choice
                type="checkbox"
                id={`section-${key}`}
                name="sectionKeys"
                value={key}
                defaultChecked={ticked.includes(key)}
                label={<span lang={planLang}>{title}</span>}
              />
            </div>
          ))}
        </FieldSet>
        <TextField
          {...form.field('answerBy')}
          type="date"
          max={hearing.closesOn}
          label={t('party.answerBy')}
          hint={t('party.answerByHint', { day: longDay(hearing.closesOn) })}
        />
        <section className="stack" aria-labelledby="field-questions">
          <h2 className="ds-heading" data-size="md" id="field-questions">
            {t('party.questions')}
          </h2>
          <p>{fromTemplate ? t('party.fromTemplate') : t('party.ownQuestions')}</p>
          <QuestionFields
            form={form}
            rows={rows.length + emptyRows}
            sections={sections}
            lang={party.languageForm === i18n.language ? undefined : party.languageForm}
          />
        </section>
        <button className="ds-button">{t('party.save')}</button>
      </form>
    </>
  );
}
