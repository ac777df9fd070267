import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import { demoCode } from './demo-code';
import type { Role } from './permissions';

interface DemoAccount {
  id: string;
  name: string;
  email: string;
  roles: { role: Role; council: string | null }[];
}

/** The people of the demonstration, each with a button that signs in as them. */
export function DemoAccounts({
  accounts,
  password,
  next,
}: {
  accounts: DemoAccount[];
  password: string;
  next: string | null;
}) {
  const { t } = useTranslation('identity');
  return (
    <section className="stack" aria-labelledby="demo-accounts">
      <h2 className="ds-heading" data-size="md" id="demo-accounts">
        {t('demo.title')}
      </h2>
      <p>
        {t('demo.intro')} <code>{password}</code>
      </p>
      <p>
        {t('demo.code')}{' '}
        <a className="ds-link" href={paths.enterCode()}>
          {demoCode}
        </a>
      </p>
      <ul className="plain-list people-list">
        {accounts.map(({ id, name, email, roles }) => (
          <li key={id}>
            <form className="row" data-spread method="post" action={paths.signIn()}>
              <input type="hidden" name="next" value={next ?? ''} />
              <input type="hidden" name="email" value={email} />
              <input type="hidden" name="password" value={password} />
              <div>
                <strong>{name}</strong>
                {roles.map(({ role, council }) => (
                  <span className="muted small person-role" key={role + (council ?? '')}>
                    {council ? t('roleIn', { role: t(`role.${role}`), council }) : t(`role.${role}`)}
                  </span>
                ))}
              </div>
              <button className="ds-button" data-variant="secondary" aria-label={t('demo.signInAs', { name })}>
                {t('demo.choose')}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
