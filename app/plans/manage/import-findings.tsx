import { useTranslation } from 'react-i18next';
import { Notice } from '~/ui/notice';
import type { ImportWarning } from '../import/imported-plan';
import type { CountName } from './summarize-import';

/** What the import found, in numbers, and what the planner should look at. */
export function ImportFindings({
  counts,
  warnings,
  lang,
}: {
  counts: [CountName, number][];
  warnings: ImportWarning[];
  lang: string | undefined;
}) {
  const { t } = useTranslation('plans');
  return (
    <div className="stack">
      <ul className="plain-list count-list" aria-label={t('preview.found')}>
        {counts
          .filter(([, count]) => count > 0)
          .map(([name, count]) => (
            <li key={name}>
              <strong>{count}</strong> {t(`count.${name}`, { count })}
            </li>
          ))}
      </ul>
      <div className="narrow">
        {warnings.length === 0 ? (
          <Notice tone="success">
            <p>{t('preview.noWarnings')}</p>
          </Notice>
        ) : (
          <Notice tone="warning" heading={t('preview.warnings', { count: warnings.length })}>
            <ul className="warning-list">
              {warnings.map(({ code, sectionKey, detail }, index) => (
                <li key={index}>
                  {t(`warning.${code}`)}
                  {detail && (
                    <>
                      {' '}
                      {sectionKey ? (
                        <a className="ds-link" href={`#s-${sectionKey}`} lang={lang}>
                          {detail}
                        </a>
                      ) : (
                        <span lang={lang}>{detail}</span>
                      )}
                    </>
                  )}
                  {!detail && sectionKey && (
                    <>
                      {' '}
                      <a className="ds-link" href={`#s-${sectionKey}`}>
                        {t('preview.goToSection')}
                      </a>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
    </div>
  );
}
