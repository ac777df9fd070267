import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Choice, TextField } from '~/ui/field';
import type { ListedView } from './saved-views.server';

interface Props {
  views: ListedView[];
  /** The filter that is shown, as a query string without its page. */
  now: string;
  listPath: (query: Record<string, string>) => string;
  action: string;
  error: string | null;
}

/** Filters kept under a name: one's own, and those that others share. */
export function SavedViews({ views, now, listPath, action, error }: Props) {
  const { t } = useTranslation('triage');
  const current = views.find(({ query }) => query === now);
  return (
    <div className="row saved-views">
      {views.length > 0 && (
        <nav aria-label={t('views.title')}>
          <ul className="row plain-list">
            {views.map(({ id, name, query, owner, mine }) => (
              <li key={id}>
                <Link
                  className="shortcut"
                  to={listPath(Object.fromEntries(new URLSearchParams(query)))}
                  aria-current={query === now ? 'page' : undefined}
                >
                  {name}
                  {!mine && <span className="muted small">{owner}</span>}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {now !== '' && !current && (
        <details className="ds-details view-form" open={error !== null}>
          <summary>{t('views.save')}</summary>
          <Form className="stack" method="post" action={action} key={now}>
            <input type="hidden" name="query" value={now} />
            <TextField
              id="view-name"
              name="name"
              label={t('views.name')}
              errors={error ? [error] : undefined}
              maxLength={60}
              autoComplete="off"
            />
            <Choice type="checkbox" id="view-shared" name="shared" label={t('views.share')} />
            <button className="ds-button" data-variant="secondary" name="intent" value="saveView">
              {t('views.keep')}
            </button>
          </Form>
        </details>
      )}
      {current?.mine && (
        <Form method="post" action={action}>
          <input type="hidden" name="view" value={current.id} />
          <button className="link-button" name="intent" value="deleteView">
            {t('views.delete', { name: current.name })}
          </button>
        </Form>
      )}
    </div>
  );
}
