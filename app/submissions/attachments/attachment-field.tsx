import { useTranslation } from 'react-i18next';
import { useLanguage } from '~/ui/use-language';
import { Choice, FieldSet } from '~/ui/field';
import { acceptedFiles, largestAttachment, mostAttachments } from './attachment-rules';
import { fileSize } from './file-size';
import { FileWarningNotice } from './file-warning-notice';
import type { FileWarning } from './file-warnings.server';
import type { AttachmentProblem } from './keep-uploads.server';
import type { ListedAttachment } from './queries.server';

interface AttachmentFieldProps {
  /** What came with the form before: ticked, and left out when the tick is taken away. */
  files: ListedAttachment[];
  problems: AttachmentProblem[];
  /** What the privacy guard found in them. */
  warnings?: readonly FileWarning[] | undefined;
}

/** What is wrong with files, in words that name them. */
export function useFileProblems(problems: AttachmentProblem[]): string[] {
  const { t } = useTranslation('submissions');
  return problems.map(({ code, fileName }) =>
    t(`attachments.error.${code}`, { name: fileName, most: mostAttachments, megabytes: largestAttachment / 1024 ** 2 }),
  );
}

/** Files to go with a statement. Those that came before stand ticked; a browser cannot be given a file back. */
export function AttachmentField({ files, problems, warnings = [] }: AttachmentFieldProps) {
  const { t } = useTranslation('submissions');
  const language = useLanguage();
  const words = useFileProblems(problems);
  const limits = { most: mostAttachments, megabytes: largestAttachment / 1024 ** 2 };
  const described = ['attachments-hint', ...words.map((_, index) => `attachments-error-${index}`)].join(' ');
  return (
    <div className="stack" data-gap="sm">
      {files.length > 0 && (
        <FieldSet legend={t('attachments.kept')} hint={t('attachments.keptHint')}>
          {files.map(({ id, fileName, size }) => (
            <Choice
              key={id}
              type="checkbox"
              id={`file-${id}`}
              name="files"
              value={id}
              defaultChecked
              label={`${fileName} (${fileSize(size, language)})`}
            />
          ))}
        </FieldSet>
      )}
      <FileWarningNotice warnings={warnings} />
      <div className="ds-field">
        <label className="ds-label" data-weight="medium" htmlFor="attachments">
          {t('attachments.label')} <span className="muted">({t('attachments.optional')})</span>
        </label>
        <div className="field-hint" id="attachments-hint">
          {t('attachments.hint', limits)}
        </div>
        <input
          className="ds-input"
          type="file"
          id="attachments"
          name="attachments"
          multiple
          accept={acceptedFiles}
          aria-describedby={described}
          aria-invalid={words.length > 0 || undefined}
          data-most-files={mostAttachments}
          data-most-bytes={largestAttachment}
          data-too-many={t('attachments.error.tooMany', limits)}
          data-too-large={t('attachments.error.fileTooLarge', { ...limits, name: '%s' })}
        />
        {words.map((problem, index) => (
          <p className="ds-validation-message" id={`attachments-error-${index}`} key={problem}>
            {problem}
          </p>
        ))}
      </div>
    </div>
  );
}
