import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';

/** Search within a plan: a plain form, so that a search has an address that can be shared. */
export function SearchForm({ plan, words = '' }: { plan: string; words?: string }) {
  const { t } = useTranslation('reading');
  return (
    <form className="search-form no-print" role="search" action={paths.search(plan)}>
      <label className="ds-label" data-weight="medium" htmlFor="q">
        {t('search.label')}
      </label>
      <div className="search-row">
        <input className="ds-input" id="q" name="q" type="search" defaultValue={words} maxLength={200} />
        <button className="ds-button" data-variant="secondary">
          {t('search.button')}
        </button>
      </div>
    </form>
  );
}
