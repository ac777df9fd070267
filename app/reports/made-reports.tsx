import { useTranslation } from 'react-i18next';
import { longInstant } from '~/language/dates';
import type { LanguageForm } from '~/language/language-form';
import type { ReportFormat, ReportOrder } from './report-options';

interface Listed {
  id: string;
  format: ReportFormat;
  languageForm: LanguageForm;
  order: ReportOrder;
  namesHidden: boolean;
  requestedAt: string | Date;
  progress: number;
  finishedAt: string | Date | null;
  failedAt: string | Date | null;
  failure: string;
  sha256: string;
  size: number;
  inputs: number;
  requestedBy: { name: string };
}

interface Props {
  files: Listed[];
  toFile: (id: string) => string;
  /** This page again, to see how far they are. */
  again: string;
}

const failures = ['doesNotAddUp', 'noRoom', 'unknown'] as const;

/** The reports that were asked for: how far they are, why one failed, and the files with their fingerprints. */
export function MadeReports({ files, toFile, again }: Props) {
  const { t } = useTranslation('reports');
  const running = files.some(({ finishedAt, failedAt }) => !finishedAt && !failedAt);
  return (
    <section className="stack" aria-labelledby="made" id="made-reports" data-watch>
      <h2 className="ds-heading" data-size="sm" id="made">
        {t('made.heading')}
      </h2>
      {files.length === 0 && <p className="muted">{t('made.none')}</p>}
      {running && (
        <p className="row" data-running>
          <span>{t('made.running')}</span>
          <a className="ds-link" href={again}>
            {t('made.again')}
          </a>
        </p>
      )}
      <ul className="plain-list stack">
        {files.map((file) => (
          <li className="ds-card report-download stack" data-gap="sm" key={file.id}>
            <h3 className="ds-heading" data-size="2xs">
              {t('made.name', { format: t(`ask.formats.${file.format}`), form: t(`form.${file.languageForm}`) })}
            </h3>
            <p className="muted small">
              {[
                t(`ask.orders.${file.order}`),
                ...(file.namesHidden ? [t('made.withoutNames')] : []),
                t('made.askedFor', { at: longInstant(new Date(file.requestedAt)), who: file.requestedBy.name }),
              ].join(' · ')}
            </p>
            <FileState file={file} href={toFile(file.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function FileState({ file, href }: { file: Listed; href: string }) {
  const { t } = useTranslation('reports');
  if (file.failedAt) {
    const failure = failures.find((known) => known === file.failure) ?? 'unknown';
    return (
      <div className="ds-alert" data-color="danger">
        <p>{t(`made.failure.${failure}`)}</p>
      </div>
    );
  }
  if (!file.finishedAt) {
    return (
      <progress className="report-progress" aria-label={t('made.progress')} max={100} value={file.progress}>
        {file.progress} %
      </progress>
    );
  }
  return (
    <>
      <p>
        <a className="ds-button" data-variant="secondary" href={href}>
          {t('made.download', { kilobytes: Math.max(1, Math.round(file.size / 1024)) })}
        </a>
      </p>
      <p className="muted small">
        {t('made.fingerprint')} <code className="fingerprint">{file.sha256}</code>
      </p>
    </>
  );
}
