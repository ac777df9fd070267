import { useTranslation } from 'react-i18next';
import type { LanguageForm } from '~/language/language-form';
import { paths, type Place } from '~/paths';
import { shortened } from '~/ui/shortened';

export interface Reading {
  plan: string;
  planLanguage: LanguageForm;
  /** Can something be said now? */
  open: boolean;
  /** How many inputs the public sees about each block and element, and where the first of them stands. */
  said: Record<string, { count: number; href: string }>;
}

interface CommentToolsProps {
  reading: Reading;
  place: Place;
  anchor: string;
  /** "avsnittet", "tiltaket": with the quote it tells a screen reader which of the many buttons this is. */
  what: string;
  quote: string;
}

/** Beside a part of the plan: the way to comment it, and to what others have said about it. */
export function CommentTools({ reading, place, anchor, what, quote }: CommentToolsProps) {
  const { t } = useTranslation('reading');
  const said = reading.said[anchor];
  if (!reading.open && !said) return null;
  const about = (
    <span className="visually-hidden">
      {' '}
      {what}: <span lang={reading.planLanguage}>{shortened(quote, 80)}</span>
    </span>
  );
  return (
    <p className="comment-tools no-print">
      {reading.open && (
        <a className="comment-link" href={paths.comment(reading.plan, place)}>
          {t('comment.button')}
          {about}
        </a>
      )}
      {reading.open && (
        // Shown by the script to those who have begun a statement; for all others one link a paragraph is enough.
        <a
          className="comment-link statement-link"
          href={paths.statement(reading.plan, place)}
          data-kept-hint={`uttale ${reading.plan}`}
          hidden
        >
          {t('comment.addToStatement')}
          {about}
        </a>
      )}
      {said && (
        <a className="said-link" href={said.href}>
          {t('count', { count: said.count })}
          {about}
        </a>
      )}
    </p>
  );
}
