import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import { Notice } from '~/ui/notice';

/** What a form that is kept on the account knows of it. */
export interface AccountDraft {
  revision: number;
  /** When it was last kept there; null when it never was. */
  keptAt: string | null;
}

/** The attributes by which public/js/keep-account.js keeps a form on the account, with its words. */
export function useAccountDraft(account: AccountDraft | null, plan: string) {
  const { t } = useTranslation('submissions');
  return (
    account && {
      'data-keep-account': paths.keepDraft(plan),
      'data-kept-at': account.keptAt ?? undefined,
      'data-account-kept': t('draft.kept'),
      'data-account-conflict': t('draft.conflict'),
      'data-account-signed-out': t('draft.signedOut'),
    }
  );
}

/** What came of "save for later". */
export type DraftOutcome = 'kept' | 'conflict' | 'signedOut';

/** Above the form, when it was kept by its button. */
export function DraftNotice({ outcome }: { outcome: DraftOutcome }) {
  const { t } = useTranslation('submissions');
  const done = outcome === 'kept';
  return (
    <Notice tone={done ? 'success' : 'warning'} heading={t(`draft.${outcome}Title`)} role={done ? 'status' : 'alert'}>
      <p>{t(done ? 'draft.keptText' : `draft.${outcome}`)}</p>
      <p>
        {outcome === 'signedOut' ? (
          <a className="ds-link" href={paths.participantSignIn()} target="_blank" rel="noreferrer">
            {t('mine.signInNewTab')}
          </a>
        ) : (
          <a className="ds-link" href={paths.ownSubmissions()} target={done ? undefined : '_blank'} rel="noreferrer">
            {t('mine.title')}
          </a>
        )}
      </p>
    </Notice>
  );
}
