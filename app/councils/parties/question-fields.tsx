import { useTranslation } from 'react-i18next';
import { Choice, Select, TextArea, TextField } from '~/ui/field';
import type { FormState } from '~/ui/form-state';
import { questionTypes, type NewQuestion } from '../questions';

interface Section {
  key: string;
  title: string;
}

/** Rows for questions, with some empty ones below; those without a text are left out when it is saved. */
export function QuestionFields({
  form,
  rows,
  sections,
  lang,
}: {
  form: FormState;
  /** How many rows, the empty ones included. */
  rows: number;
  /** The parts of the plan a question can be about; none in a template, which is for all plans. */
  sections: Section[];
  lang: string | undefined;
}) {
  const { t } = useTranslation('parties');
  return (
    <ol className="plain-list stack" data-gap="lg">
      {Array.from({ length: rows }, (_, index) => {
        const field = (name: keyof NewQuestion) => form.field(`questions[${index}].${name}`);
        const number = index + 1;

        const fields = { type: field('type'), options: field('options') };
        return (
          <li key={index}>
            <fieldset className="ds-fieldset question-row stack">
              <legend className="ds-label" data-weight="medium">
                {t('question.number', { number })}
              </legend>
              <TextField {...field('text')} label={t('question.text')} lang={lang} maxLength={500} />
              <div className="question-kind">
                <Select {...fields.type} label={t('question.type')}>
                  {questionTypes.map((type) => (
                    <option key={type} value={type}>
                      {t(`questionType.${type}`)}
                    </option>
                  ))}
                </Select>
                {sections.length > 0 && (
                  <Select {...field('sectionKey')} label={t('question.section')}>
                    <option value="">{t('wholePlan')}</option>
                    {sections.map(({ key, title }) => (
                      <option key={key} value={key} lang={lang}>
                        {title}
                      </option>
                    ))}
                  </Select>
                )}
              </div>
              <div className="question-options">
                <TextArea
                  {...fields.options}
                  label={t('question.options')}
                  hint={t('question.optionsHint')}
                  lang={lang}
                  rows={3}
                />
              </div>
              <TextField {...field('hint')} label={t('question.hint')} lang={lang} maxLength={500} />
              <Choice
                type="checkbox"
                id={field('required').id}
                name={field('required').name}
                value="yes"
                defaultChecked={field('required').defaultValue !== ''}
                label={t('question.required')}
              />
            </fieldset>
          </li>
        );
      })}
    </ol>
  );
}
