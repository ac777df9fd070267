import { useTranslation } from 'react-i18next';
import { Choice } from '~/ui/field';
import { Notice } from '~/ui/notice';
import { passagesWithPersonalData } from './personal-data';

/**
 * Tells what the privacy guard found in what was typed, where, and what happens to it; the sender changes it or keeps
 * it. The form's schema reads the choice as `sendAnyway`. Stands beside the field it is about.
 */
export function PersonalDataWarning({ texts }: { texts: string[] }) {
  const { t } = useTranslation('privacy');
  const passages = texts.flatMap(passagesWithPersonalData);
  return (
    <div className="stack" data-gap="sm">
      <Notice tone="warning" heading={t('warning.heading')}>
        <p>{t('warning.lead')}</p>
        <ul className="stack found-personal" data-gap="sm">
          {passages.map(({ kind, before, found, after }, index) => (
            <li key={index}>
              <strong>{t(`warning.kind.${kind}`)}:</strong>{' '}
              <q>
                {before}
                <mark>{found}</mark>
                {after}
              </q>
            </li>
          ))}
        </ul>
        <p>{t('warning.choice')}</p>
      </Notice>
      <Choice type="checkbox" id="sendAnyway" name="sendAnyway" label={t('warning.keep')} />
    </div>
  );
}
