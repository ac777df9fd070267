import { useTranslation } from 'react-i18next';
import type { LanguageForm } from '~/language/language-form';
import { Choice, FieldSet } from '~/ui/field';
import { sectionParameter } from './answers-form';

interface Props {
  parts: { key: string; title: string | null; count: number }[];
  planLanguage: LanguageForm;
}

/** Which answers: all that are ready, or those about some parts of the plan. Leads to the preview. */
export function ChooseParts({ parts, planLanguage }: Props) {
  const { t } = useTranslation('answers');
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  return (
    <form className="stack narrow" data-gap="lg" method="get">
      <p>
        <button className="ds-button" name="vis" value="1">
          {t('publish.previewAll', { count: all })}
        </button>
      </p>
      {parts.length > 1 && (
        <details>
          <summary>{t('publish.some')}</summary>
          <div className="stack">
            <FieldSet legend={t('publish.parts')}>
              {parts.map(({ key, title, count }) => (
                <Choice
                  key={key}
                  type="checkbox"
                  id={`part-${key || 'plan'}`}
                  name="del"
                  value={sectionParameter(key)}
                  label={
                    <>
                      {title === null ? t('wholePlan') : <span lang={planLanguage}>{title}</span>} ({count})
                    </>
                  }
                />
              ))}
            </FieldSet>
            <p>
              <button className="ds-button" data-variant="secondary" name="vis" value="1">
                {t('publish.previewSome')}
              </button>
            </p>
          </div>
        </details>
      )}
    </form>
  );
}
