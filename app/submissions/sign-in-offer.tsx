import { useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { SignInWithProvider } from '~/identity/participants/sign-in-with-provider';
import { paths } from '~/paths';
import { Notice } from '~/ui/notice';
import type { SignInState } from './sign-in-rule.server';

/** Above a form: that one must sign in to send it, may, or has. */
export function SignInOffer({ state }: { state: SignInState }) {
  const { t } = useTranslation('submissions');
  const { pathname, search } = useLocation();
  if (state === 'none') return null;
  if (state === 'signedIn') return <p className="muted">{t('mine.as')}</p>;
  if (state === 'needed') {
    return (
      <Notice heading={t('mine.required')}>
        <p>{t('mine.requiredText')}</p>
        <SignInWithProvider next={pathname + search} />
      </Notice>
    );
  }
  return (
    <p className="small muted">
      {t('mine.mayText')}{' '}
      <a className="ds-link" href={paths.participantSignIn(pathname + search)}>
        {t('mine.signIn')}
      </a>
    </p>
  );
}
