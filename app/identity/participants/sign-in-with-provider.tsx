import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';

/** The button that leads to ID-porten and back to `next`, with what is kept of whoever signs in. */
export function SignInWithProvider({ next }: { next: string }) {
  const { t } = useTranslation('identity');
  return (
    <div className="panel stack" data-gap="sm">
      <p>
        <a className="ds-button" href={paths.participantSignIn(next)}>
          {t('participant.signIn')}
        </a>
      </p>
      <p className="small muted">{t('participant.kept')}</p>
    </div>
  );
}
