import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import type { Role } from '../permissions';

interface Person {
  id: string;
  name: string;
  email: string;
  active: boolean;
  roles: { role: Role; council: string | null }[];
}

/** Who has an account and what they may do. */
export function PeopleTable({ people }: { people: Person[] }) {
  const { t } = useTranslation('identity');
  return (
    <section className="stack" aria-labelledby="people">
      <h2 className="ds-heading" data-size="md" id="people">
        {t('users.people', { count: people.length })}
      </h2>
      <ul className="plain-list people-list">
        {people.map(({ id, name, email, active, roles }) => (
          <li className="person" key={id}>
            <div>
              <Link className="ds-link person-name" to={paths.user(id)}>
                {name}
              </Link>
              <span className="muted small person-email">{email}</span>
            </div>
            <div className="row">
              {!active && (
                <span className="ds-tag" data-color="warning">
                  {t('users.closed')}
                </span>
              )}
              {roles.map(({ role, council }) => (
                <span className="ds-tag" data-color="neutral" key={role + (council ?? '')}>
                  {council ? t('roleIn', { role: t(`role.${role}`), council }) : t(`role.${role}`)}
                </span>
              ))}
              {roles.length === 0 && <span className="muted small">{t('users.noRoles')}</span>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
