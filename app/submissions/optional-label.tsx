import { useTranslation } from 'react-i18next';

/** A label that says when its field need not be filled in. */
export function OptionalLabel({ text, required = false }: { text: string; required?: boolean }) {
  const { t } = useTranslation('site');
  return required ? (
    text
  ) : (
    <>
      {text} <span className="muted">({t('form.optional')})</span>
    </>
  );
}
