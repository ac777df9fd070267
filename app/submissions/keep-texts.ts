import { useTranslation } from 'react-i18next';

/**
 * The attributes that make a form keep what is typed in it and send it safely (public/js/keep-forms.js), with the words
 * that the script needs.
 */
export function useKeepTexts(key: string) {
  const { t } = useTranslation('submissions');
  return {
    'data-keep': key,
    'data-send-safely': true,
    'data-kept': t('keep.restored'),
    'data-clear': t('keep.clear'),
    'data-offline': t('keep.offline'),
    'data-sending': t('keep.sending'),
  };
}
