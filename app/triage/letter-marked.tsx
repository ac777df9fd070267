import { useTranslation } from 'react-i18next';
import type { Span } from './split-text';

/** A letter with its points marked where they stand, each with its number; what is left is plain. */
export function LetterMarked({
  text,
  marks,
  languageForm,
}: {
  text: string;
  marks: readonly Span[];
  languageForm: string;
}) {
  const { t } = useTranslation('triage');
  const pieces: { from: number; to: number; number: number | null }[] = [];
  let at = 0;
  marks.forEach(({ start, end }, index) => {
    if (start > at) pieces.push({ from: at, to: start, number: null });
    pieces.push({ from: start, to: end, number: index + 1 });
    at = end;
  });
  if (at < text.length) pieces.push({ from: at, to: text.length, number: null });
  return (
    <div className="letter-marked wrap-lines" lang={languageForm}>
      {pieces.map(({ from, to, number }) =>
        number === null ? (
          <span key={from}>{text.slice(from, to)}</span>
        ) : (
          <mark key={from}>
            <span className="letter-number" aria-hidden="true">
              {number}
            </span>
            <span className="visually-hidden">{t('split.pointBegins', { number })} </span>
            {text.slice(from, to)}
            <span className="visually-hidden"> {t('split.pointEnds', { number })}</span>
          </mark>
        ),
      )}
    </div>
  );
}
