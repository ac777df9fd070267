import { useTranslation } from 'react-i18next';
import type { LanguageForm } from '~/language/language-form';
import { paths } from '~/paths';

interface Neighbour {
  key: string;
  title: string;
}

interface SectionBrowseProps {
  plan: { slug: string; languageForm: LanguageForm };
  previous: Neighbour | undefined;
  next: Neighbour | undefined;
  /** Without the titles on screen: above the text they would push it down. */
  short?: boolean;
}

/** The way to the section before and the section after. */
export function SectionBrowse({ plan, previous, next, short = false }: SectionBrowseProps) {
  const { t } = useTranslation('reading');
  const link = (to: Neighbour | undefined, direction: 'previous' | 'next') =>
    to && (
      <a
        className="browse-link"
        data-direction={direction}
        href={paths.section(plan.slug, to.key)}
        rel={direction === 'next' ? 'next' : 'prev'}
      >
        <span className="browse-way">{t(`section.${direction}`)}</span>
        <span className={short ? 'visually-hidden' : 'browse-title'} lang={plan.languageForm}>
          {' '}
          {to.title}
        </span>
      </a>
    );
  return (
    <nav
      className="browse no-print"
      data-short={short || undefined}
      aria-label={t(short ? 'section.browseTop' : 'section.browseBottom')}
    >
      {link(previous, 'previous')}
      {link(next, 'next')}
    </nav>
  );
}
