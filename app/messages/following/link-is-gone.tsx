import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';

/** For a link whose address was deleted, or that was not used in time. */
export function LinkIsGone() {
  const { t } = useTranslation('messages');
  return (
    <div className="narrow stack" data-gap="lg">
      <h1 className="section-title">{t('following.goneTitle')}</h1>
      <p>{t('following.gone')}</p>
      <p>
        <a className="ds-link" href={paths.home()}>
          {t('following.home')}
        </a>
      </p>
    </div>
  );
}
