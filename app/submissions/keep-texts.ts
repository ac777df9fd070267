import { useTranslation } from 'react-i18next';

/** The attributes that make a form keep what is typed in it (public/js/keep-forms.js), with the script's words. */
export function useKept(key: string) {
  const { t } = useTranslation('submissions');
  return { 'data-keep': key, 'data-kept': t('keep.restored'), 'data-clear': t('keep.clear') };
}

/** As `useKept`, for a page without Remix's scripts: the form is also sent safely. */
export function useKeepTexts(key: string) {
  const { t } = useTranslation('submissions');
  return {
    ...useKept(key),
    'data-send-safely': true,
    'data-offline': t('keep.offline'),
    'data-sending': t('keep.sending'),
  };
}

/** For `meta`: tells the script that what was sent from forms whose key begins so has arrived. */
export const keepDone = (start: string) => ({ name: 'keep-done', content: start });
