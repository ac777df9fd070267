import { useTranslation } from 'react-i18next';
import { Notice } from '~/ui/notice';

/** More came from one place than is taken at once; the form below has what was typed. */
export function TooMany() {
  const { t } = useTranslation('submissions');
  return (
    <Notice tone="warning" role="alert" heading={t('tooMany.heading')}>
      <p>{t('tooMany.text')}</p>
    </Notice>
  );
}
