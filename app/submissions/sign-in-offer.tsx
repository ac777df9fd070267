import { useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { SignInWithProvider } from '~/identity/participants/sign-in-with-provider';
import { paths } from '~/paths';
import { Notice } from '~/ui/notice';
import type { SignInState } from './sign-in-rule.server';

interface SignInOfferProps {
  state: SignInState;
  /** What was typed is given back below, because its sender had not signed in, or no longer was. */
  refused: boolean;
}

/** Above a form: that one must sign in to send it, may, or has. */
export function SignInOffer({ state, refused }: SignInOfferProps) {
  const { t } = useTranslation('submissions');
  const { pathname, search } = useLocation();
  if (state === 'none') return null;
  if (refused && state === 'needed') {
    // In a tab of its own: the form below holds what was typed, also without JavaScript.
    return (
      <Notice tone="warning" heading={t('mine.refused')} role="alert">
        <p>{t('mine.refusedText')}</p>
        <p>
          <a className="ds-button" href={paths.participantSignIn()} target="_blank" rel="noreferrer">
            {t('mine.signInNewTab')}
          </a>
        </p>
      </Notice>
    );
  }
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
      {t(state === 'signedIn' ? 'mine.as' : 'mine.mayText')}{' '}
      <a
        className="ds-link"
        href={state === 'signedIn' ? paths.ownSubmissions() : paths.participantSignIn(pathname + search)}
      >
        {t(state === 'signedIn' ? 'mine.title' : 'mine.signIn')}
      </a>
    </p>
  );
}
