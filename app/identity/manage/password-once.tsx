import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '~/ui/notice';

/** A generated password, the one time it is shown. */
export function PasswordOnce({
  heading,
  password,
  children,
}: {
  heading: string;
  password: string;
  children?: ReactNode;
}) {
  const { t } = useTranslation('identity');
  return (
    <Notice tone="success" heading={heading} role="status">
      <p>{t('password.once')}</p>
      <p>
        <code className="password-once">{password}</code>
      </p>
      {children && <p>{children}</p>}
    </Notice>
  );
}
