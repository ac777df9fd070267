import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LanguageForm } from '~/language/language-form';
import type { ReportCounts } from './count-report';
import { outcomeName } from './report-words';

interface Props {
  counts: ReportCounts;
  /** The language form of the plan's own text, and of the themes. */
  planText: LanguageForm;
  themeText: LanguageForm;
  /** The list of inputs, filtered. */
  filtered: (filter: Record<string, string>) => string;
}

/** The counts by section, source, outcome and theme; each number leads to the inputs it counts. */
export function CountTables({ counts, planText, themeText, filtered }: Props) {
  const { t } = useTranslation('reports');
  const { inputs, submissions } = counts;
  return (
    <section className="stack" data-gap="lg" aria-labelledby="counts">
      <h2 className="ds-heading" data-size="md" id="counts">
        {t('counts.heading')}
      </h2>
      {submissions.withdrawn > 0 && <p>{t('counts.withdrawn', { count: submissions.withdrawn })}</p>}
      {inputs.active === 0 ? (
        <p>{t('counts.none')}</p>
      ) : (
        <div className="columns report-counts" data-aside="even">
          <CountTable
            caption={t('counts.bySection')}
            first={t('counts.section')}
            active={inputs.active}
            note={counts.silentSections > 0 && t('counts.silent', { count: counts.silentSections })}
            rows={counts.bySection.map(({ section, inputs: count }) => ({
              key: section?.key ?? '',
              name: section?.title ?? t('wholePlan'),
              lang: section ? planText : undefined,
              count,
              href: filtered({ section: section?.key ?? 'plan' }),
            }))}
          />
          <CountTable
            caption={t('counts.byOutcome')}
            first={t('counts.outcome')}
            active={inputs.active}
            rows={counts.byOutcome.map(({ outcome, inputs: count }) => ({
              key: outcome ?? 'none',
              name: outcomeName(t, outcome),
              count,
              href: filtered({ outcome: outcome ?? 'none' }),
            }))}
          />
          <CountTable
            caption={t('counts.bySource')}
            first={t('counts.source')}
            active={inputs.active}
            rows={counts.bySource.map((row) => ({
              key: row.channel,
              name: t(`channel.${row.channel}`),
              submissions: row.submissions,
              count: row.inputs,
              href: filtered({ channel: row.channel }),
            }))}
            submissions={submissions.active}
          />
          {counts.byTheme.length === 0 ? (
            <p className="muted">{t('counts.noThemes')}</p>
          ) : (
            <CountTable
              caption={t('counts.byTheme')}
              first={t('counts.theme')}
              active={inputs.active}
              overlapping
              note={t('counts.themesOverlap')}
              rows={[
                ...counts.byTheme.map(({ theme, inputs: count }) => ({
                  key: theme.id,
                  name: theme.name,
                  lang: themeText,
                  count,
                  href: filtered({ theme: theme.id }),
                })),
                {
                  key: 'none',
                  name: t('counts.withoutTheme'),
                  count: counts.withoutTheme,
                  href: filtered({ theme: 'none' }),
                },
              ]}
            />
          )}
        </div>
      )}
    </section>
  );
}

interface Row {
  key: string;
  name: string;
  lang?: LanguageForm | undefined;
  submissions?: number;
  count: number;
  href: string;
}

interface TableProps {
  caption: string;
  first: string;
  rows: Row[];
  active: number;
  /** The whole of the column of submissions, where the table has one. */
  submissions?: number;
  /** The rows overlap, so there is no sum. */
  overlapping?: boolean;
  note?: ReactNode;
}

function CountTable({ caption, first, rows, active, submissions, overlapping, note }: TableProps) {
  const { t } = useTranslation('reports');
  return (
    <div className="stack" data-gap="sm">
      <table className="ds-table report-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {submissions !== undefined && (
              <th scope="col" className="report-number">
                {t('counts.submissions')}
              </th>
            )}
            <th scope="col" className="report-number">
              {t('counts.inputs')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, lang, count, href, ...row }) => (
            <tr key={key}>
              <th scope="row">
                <span lang={lang}>{name}</span>
                {/* The bar repeats the number beside it. */}
                <meter className="report-bar" aria-hidden="true" min={0} max={active} value={count} />
              </th>
              {submissions !== undefined && <td className="report-number">{row.submissions}</td>}
              <td className="report-number">
                {count > 0 ? (
                  <a className="ds-link" href={href} aria-label={`${count}, ${t('counts.show', { name })}`}>
                    {count}
                  </a>
                ) : (
                  count
                )}
              </td>
            </tr>
          ))}
        </tbody>
        {!overlapping && (
          <tfoot>
            <tr>
              <th scope="row">{t('counts.total')}</th>
              {submissions !== undefined && <td className="report-number">{submissions}</td>}
              <td className="report-number">{active}</td>
            </tr>
          </tfoot>
        )}
      </table>
      {note && <p className="muted small">{note}</p>}
    </div>
  );
}
