import { useTranslation } from 'react-i18next';
import type { UnheardPart } from './proof.server';

/**
 * The statutory councils that have not been heard, each with the parts of the plan it is about.
 *
 * @param brief many parts are counted and not named
 */
export function UnheardList({
  unheard,
  planLanguage,
  brief = false,
}: {
  unheard: UnheardPart[];
  planLanguage: string;
  brief?: boolean;
}) {
  const { t, i18n } = useTranslation('parties');
  const planLang = planLanguage === i18n.language ? undefined : planLanguage;
  return (
    <ul>
      {unheard.map(({ councilId, name, why, sections }) => {
        const counted = brief && sections.length > 2;
        return (
          <li key={councilId + why}>
            <strong>{name}:</strong> {t(`proof.why.${why}`)}{' '}
            <span lang={sections.length > 0 && !counted ? planLang : undefined}>
              {sections.length === 0
                ? t('proof.whole')
                : counted
                  ? t('proof.chapters', { count: sections.length })
                  : sections.join(' · ')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
