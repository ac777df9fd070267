import { useTranslation } from 'react-i18next';
import type { UnheardPart } from './proof.server';

/** The statutory councils that have not been heard, each with the parts of the plan it is about. */
export function UnheardList({ unheard, planLanguage }: { unheard: UnheardPart[]; planLanguage: string }) {
  const { t, i18n } = useTranslation('parties');
  const planLang = planLanguage === i18n.language ? undefined : planLanguage;
  return (
    <ul>
      {unheard.map(({ councilId, name, why, sections }) => (
        <li key={councilId + why}>
          <strong>{name}:</strong> {t(`proof.why.${why}`)}{' '}
          <span lang={sections.length > 0 ? planLang : undefined}>
            {sections.length > 0 ? sections.join(' · ') : t('wholePlan')}
          </span>
        </li>
      ))}
    </ul>
  );
}
