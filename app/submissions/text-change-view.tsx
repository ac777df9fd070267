import { useTranslation } from 'react-i18next';
import type { LanguageForm } from '~/language/language-form';
import { useLanguage } from '~/ui/use-language';
import { wordChanges } from './text-change';

interface TextChangeProps {
  from: string;
  to: string;
  lang: LanguageForm | '';
}

/**
 * A text with what was taken out and what was put in, for eye and ear: screen readers seldom say `<ins>` and `<del>` by
 * themselves, so words that cannot be seen do. The new text alone when the two have little in common.
 */
export function TextChange({ from, to, lang }: TextChangeProps) {
  const { t } = useTranslation('submissions');
  const language = useLanguage();
  const pieces = from ? wordChanges(from, to) : null;
  return (
    <p className="text-change wrap-lines" lang={lang}>
      {pieces
        ? pieces.map(({ kind, text }, index) => {
            if (kind === 'same') return text;
            const Mark = kind === 'added' ? 'ins' : 'del';
            return (
              <Mark key={index}>
                <span className="visually-hidden" lang={language}>
                  {t(`change.${kind}`)}{' '}
                </span>
                {text}
                <span className="visually-hidden" lang={language}>
                  {' '}
                  {t(`change.${kind}End`)}{' '}
                </span>
              </Mark>
            );
          })
        : to}
    </p>
  );
}
