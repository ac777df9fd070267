import { useTranslation } from 'react-i18next';
import { Choice } from '~/ui/field';
import { Notice } from '~/ui/notice';
import type { FileWarning } from './file-warnings.server';

/** Tells which files seem to have personal data in them; their sender leaves them out or sends them all the same. */
export function FileWarningNotice({ warnings }: { warnings: readonly FileWarning[] }) {
  const { t } = useTranslation('submissions');
  const { t: privacy } = useTranslation('privacy');
  if (warnings.length === 0) return null;
  return (
    <div className="stack" data-gap="sm">
      <Notice tone="warning" heading={t('attachments.warning.heading')}>
        <p>{t('attachments.warning.lead')}</p>
        <ul className="tidy-list">
          {warnings.map(({ id, fileName, kinds }) => (
            <li key={id}>
              <strong>{fileName}:</strong> {kinds.map((kind) => privacy(`warning.kind.${kind}`)).join(', ')}
            </li>
          ))}
        </ul>
        <p>{t('attachments.warning.choice')}</p>
      </Notice>
      {warnings.map(({ id, fileName }) => (
        <Choice
          key={id}
          type="checkbox"
          id={`keep-${id}`}
          name="keptFile"
          value={id}
          label={t('attachments.warning.keep', { name: fileName })}
        />
      ))}
    </div>
  );
}
