import { useTranslation } from 'react-i18next';
import { longDay } from '~/language/dates';
import { paths } from '~/paths';
import { useLanguage } from '~/ui/use-language';

export interface ConsentHearing {
  closesOn: string;
  inputVisibility: 'atOnce' | 'afterReview' | 'afterHearing';
  namesShown: boolean;
}

/** What happens to what is sent, above the button that sends it. */
export function Consent({ hearing }: { hearing: ConsentHearing }) {
  const { t } = useTranslation('submissions');
  const language = useLanguage();
  return (
    <section className="panel stack" data-gap="sm" aria-labelledby="consent">
      <h2 className="ds-heading" data-size="2xs" id="consent">
        {t('comment.consent')}
      </h2>
      <ul className="tidy-list">
        <li>{t('comment.consentStored')}</li>
        <li>
          {t(`comment.consentShown.${hearing.inputVisibility}`)}{' '}
          {t(`comment.consentName.${hearing.namesShown ? 'chosen' : 'never'}`)}
        </li>
        <li>{t('comment.consentPublic')}</li>
        <li>{t('comment.consentCorrect', { day: longDay(hearing.closesOn, language) })}</li>
      </ul>
      <p>
        <a className="ds-link" href={paths.privacy()} target="_blank" rel="noreferrer">
          {t('comment.privacy')}
        </a>
      </p>
    </section>
  );
}
