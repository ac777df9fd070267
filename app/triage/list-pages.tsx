import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

/** Links to the pages of a long list. */
export function ListPages({
  page,
  pages,
  to,
}: {
  page: number;
  pages: number;
  to: (page: number | undefined) => string;
}) {
  const { t } = useTranslation('triage');
  if (pages === 1) return null;
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= 2,
  );
  const address = (number: number) => to(number === 1 ? undefined : number);
  const link = (number: number, text: string) => (
    <Link className="ds-button" data-variant="tertiary" to={address(number)}>
      {text}
    </Link>
  );
  return (
    <nav className="ds-pagination" aria-label={t('list.pages')}>
      <ul>
        {page > 1 && <li>{link(page - 1, t('list.previous'))}</li>}
        {near.map((number, index) => (
          <li key={number} data-gap={number - (near[index - 1] ?? number - 1) > 1 ? '' : undefined}>
            <Link
              className="ds-button"
              data-variant={number === page ? 'primary' : 'tertiary'}
              to={address(number)}
              aria-current={number === page ? 'page' : undefined}
              aria-label={t('list.page', { page: number })}
            >
              {number}
            </Link>
          </li>
        ))}
        {page < pages && <li>{link(page + 1, t('list.next'))}</li>}
      </ul>
    </nav>
  );
}
