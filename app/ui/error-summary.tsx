import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** What has to be mended in a form, as links to the fields. Takes the focus when the page comes back with errors. */
export function ErrorSummary({ errors }: { errors: { fieldId: string; message: string }[] }) {
  const { t } = useTranslation('site');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div className="ds-error-summary" role="alert" tabIndex={-1} ref={box} data-error-summary>
      <h2 className="ds-heading" data-size="xs">
        {t('form.errorSummary')}
      </h2>
      <ul>
        {errors.map(({ fieldId, message }) => (
          <li key={fieldId + message}>
            <a className="ds-link" href={`#${fieldId}`}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
