import { useTranslation } from 'react-i18next';
import { Choice, FieldSet, Select, TextArea } from '~/ui/field';
import { longestAnswer, scaleSteps, type Answer, type QuestionType } from './questions';

interface Asked {
  type: QuestionType;
  text: string;
  hint: string;
  options: string[];
}

interface Part {
  key: string;
  title: string;
  asked: boolean;
}

/**
 * The fields in which a question is answered: by a member on a device, or by the secretary from paper. Native elements
 * with room for a thumb.
 *
 * @param prefix of the fields' ids, where several questions are on a page
 */
export function AnswerFields({
  question,
  answer,
  sections,
  lang,
  planLang,
  prefix = '',
}: {
  question: Asked;
  answer: Answer;
  sections: Part[];
  lang: string | undefined;
  planLang: string | undefined;
  prefix?: string;
}) {
  const { t } = useTranslation('members');
  const { type, options } = question;
  const value = answer.value;
  return (
    <div className="stack" data-gap="lg">
      {type === 'choice' && (
        <FieldSet legend={t('question.choose')}>
          {options.map((option, index) => (
            <Choice
              key={option}
              type="radio"
              id={`${prefix}value-${index}`}
              name={`${prefix}value`}
              value={option}
              defaultChecked={value === option}
              label={<span lang={lang}>{option}</span>}
            />
          ))}
        </FieldSet>
      )}
      {type === 'scale' && (
        <FieldSet legend={t('question.scale')}>
          <div className="scale">
            {scaleSteps.map((step) => (
              <Choice
                key={step}
                type="radio"
                id={`${prefix}value-${step}`}
                name={`${prefix}value`}
                value={step}
                defaultChecked={value === step}
                label={step === 1 ? t('question.scaleLow') : step === 5 ? t('question.scaleHigh') : String(step)}
              />
            ))}
          </div>
        </FieldSet>
      )}
      {type === 'ranking' && (
        <FieldSet legend={t('question.rank')} hint={t('question.rankHint')}>
          {options.map((option, index) => {
            const place = Array.isArray(value) ? value.indexOf(option) + 1 : 0;
            return (
              <Select
                key={option}
                id={`${prefix}rank-${index}`}
                name={`${prefix}rank-${index}`}
                label={<span lang={lang}>{option}</span>}
                defaultValue={place > 0 ? place : ''}
              >
                <option value="">{t('question.noPlace')}</option>
                {options.map((_, at) => (
                  <option key={at} value={at + 1}>
                    {t('question.place', { number: at + 1 })}
                  </option>
                ))}
              </Select>
            );
          })}
        </FieldSet>
      )}
      {type === 'planPart' && (
        <Select
          id={`${prefix}value`}
          name={`${prefix}value`}
          label={t('question.part')}
          defaultValue={typeof value === 'string' ? value : ''}
        >
          <option value="">{t('question.noPart')}</option>
          {sections
            .filter(({ asked }) => asked)
            .map(({ key, title }) => (
              <option key={key} value={key} lang={planLang}>
                {title}
              </option>
            ))}
        </Select>
      )}
      <TextArea
        id={`${prefix}text`}
        name={`${prefix}text`}
        label={type === 'freeText' ? t('question.yourAnswer') : t('question.why')}
        hint={type === 'freeText' ? undefined : t('question.whyHint')}
        defaultValue={answer.text}
        rows={type === 'freeText' ? 7 : 4}
        maxLength={longestAnswer}
      />
    </div>
  );
}
