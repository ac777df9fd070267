import type { FieldMetadata } from '@conform-to/react';
import { useTranslation } from 'react-i18next';
import type { LanguageForm } from '~/language/language-form';
import { TextArea } from '~/ui/field';
import { fieldProps } from '~/ui/form-state';

export interface PointValue {
  section: string;
  text: string;
}

interface ListedSection {
  key: string;
  level: number;
  title: string;
}

/**
 * A text for the whole plan, and one for each section, folded away until it is wanted: the first point is the whole
 * plan's, the others follow the outline. Those with text or an error are open.
 */
export function SectionTexts({
  id,
  points,
  sections,
  language,
  errors,
}: {
  id: string;
  points: FieldMetadata<PointValue>[];
  sections: ListedSection[];
  language: LanguageForm;
  errors: string[] | undefined;
}) {
  const { t } = useTranslation('councils');
  const [whole, ...rest] = points;
  if (!whole) return null;
  const wholeFields = whole.getFieldset();
  return (
    <fieldset className="ds-fieldset">
      <legend className="ds-label" data-weight="medium">
        {t('new.texts')}
      </legend>
      <p className="field-hint">{t('new.textsHint')}</p>
      <input type="hidden" name={wholeFields.section.name} value="" />
      <TextArea
        {...fieldProps(wholeFields.text)}
        id={`${id}-0`}
        label={t('new.wholePlan')}
        errors={[...(errors ?? []), ...(wholeFields.text.errors ?? [])]}
        rows={6}
      />
      <div>
        {rest.map((point, index) => {
          const section = sections[index];
          if (!section) return null;
          const fields = point.getFieldset();
          const filled = !!fields.text.initialValue || !!fields.text.errors;
          return (
            <details className="ds-details section-text" data-level={section.level} key={section.key} open={filled}>
              <summary>
                <span lang={language}>{section.title}</span>
              </summary>
              <div>
                <input type="hidden" name={fields.section.name} value={section.key} />
                <TextArea
                  {...fieldProps(fields.text)}
                  label={
                    <>
                      {t('new.about')} <span lang={language}>{section.title}</span>
                    </>
                  }
                />
              </div>
            </details>
          );
        })}
      </div>
    </fieldset>
  );
}
