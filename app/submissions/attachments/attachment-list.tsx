import { useTranslation } from 'react-i18next';
import { useLanguage } from '~/ui/use-language';
import { fileSize } from './file-size';
import type { ListedAttachment } from './queries.server';

/** A sender's files, to save. */
export function AttachmentList({ files, to }: { files: ListedAttachment[]; to: (id: string) => string }) {
  const { t } = useTranslation('submissions');
  const language = useLanguage();
  if (files.length === 0) return null;
  return (
    <section className="stack" data-gap="sm" aria-labelledby="attached">
      <h2 className="ds-heading" data-size="xs" id="attached">
        {t('attachments.label')}
      </h2>
      <ul className="tidy-list">
        {files.map(({ id, fileName, size }) => (
          <li key={id}>
            <a className="ds-link" href={to(id)} download>
              {fileName}
            </a>{' '}
            <span className="muted small">({fileSize(size, language)})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
