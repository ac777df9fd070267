import { useTranslation } from 'react-i18next';
import type { FormState } from '~/ui/form-state';
import { levelChoices } from './preview-form';
import type { SectionSummary } from './summarize-import';

/** The outline as a form: for each section its level and title, and how it begins. */
export function OutlineFields({
  sections,
  form,
  lang,
}: {
  sections: SectionSummary[];
  form: FormState;
  lang: string | undefined;
}) {
  return (
    <ol className="plain-list outline-form">
      {sections.map((section, index) => (
        <SectionFields key={section.key} section={section} index={index} form={form} lang={lang} />
      ))}
    </ol>
  );
}

function SectionFields({
  section,
  index,
  form,
  lang,
}: {
  section: SectionSummary;
  index: number;
  form: FormState;
  lang: string | undefined;
}) {
  const { t } = useTranslation('plans');
  const level = form.field(`sections[${index}].level`);
  const title = form.field(`sections[${index}].title`);
  const number = index + 1;
  const { firstWords, elements, synthetic } = section;
  return (
    <li id={`s-${section.key}`} data-level={level.defaultValue} tabIndex={-1}>
      <input type="hidden" name={`sections[${index}].key`} value={section.key} />
      <div className="outline-form-row">
        <select
          className="ds-input"
          id={level.id}
          name={level.name}
          defaultValue={level.defaultValue}
          aria-label={t('preview.levelOf', { number })}
        >
          {levelChoices
            .filter((choice) => choice !== 'text' || index > 0)
            .map((choice) => (
              <option key={choice} value={choice}>
                {choice === 'text' ? t('preview.notHeading') : t('preview.level', { level: choice })}
              </option>
            ))}
        </select>
        <input
          className="ds-input"
          id={title.id}
          name={title.name}
          defaultValue={title.defaultValue}
          lang={lang}
          required
          maxLength={500}
          aria-label={t('preview.titleOf', { number })}
          aria-invalid={title.errors ? true : undefined}
          aria-describedby={title.errors ? `${title.id}-error` : undefined}
        />
      </div>
      {title.errors && (
        <p className="ds-validation-message" id={`${title.id}-error`}>
          {title.errors.join(' ')}
        </p>
      )}
      <details>
        <summary>
          {t('preview.contents')}
          <span className="ds-sr-only">{`: ${title.defaultValue}`}</span>
          {elements.length > 0 && (
            <span className="muted">{` · ${t('preview.elements', { count: elements.length })}`}</span>
          )}
          {synthetic && <span className="muted">{` · ${t('preview.ourTitle')}`}</span>}
        </summary>
        <div className="stack small" data-gap="sm" lang={lang}>
          {firstWords && <p>{firstWords}</p>}
          {elements.length > 0 && (
            <ul>
              {elements.map((element) => (
                <li key={element.key}>
                  <strong>{t(`element.${element.kind}`)}</strong>
                  {': '}
                  {element.text}
                </li>
              ))}
            </ul>
          )}
          {!firstWords && elements.length === 0 && <p className="muted">{t('preview.empty')}</p>}
        </div>
      </details>
    </li>
  );
}
