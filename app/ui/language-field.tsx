import { useTranslation } from 'react-i18next';
import { languageForms } from '~/language/language-form';
import { Select } from './field';

/** Which form of Norwegian something is written in, or somebody prefers. */
export function LanguageField({
  label,
  hint,
  ...field
}: {
  id: string;
  name: string;
  defaultValue?: string | undefined;
  errors?: string[] | undefined;
  label: string;
  hint?: string;
}) {
  const { t } = useTranslation('site');
  return (
    <Select label={label} hint={hint} {...field}>
      {languageForms.map((form) => (
        <option key={form} value={form}>
          {t(`language.${form}`)}
        </option>
      ))}
    </Select>
  );
}
