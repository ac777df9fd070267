import type { ReactNode } from 'react';
import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { useTranslation } from 'react-i18next';
import { fillUrl, fills } from './chart-patterns';
import { figure } from './figures';

export interface Kind {
  name: string;
  label: string;
}

export interface BarRow {
  key: string;
  name: string;
  /** Said after the name, quieter. */
  note?: string;
  lang?: string | undefined;
  depth?: number;
  count: number;
  href: string;
  /** How many of each kind, where bars are divided. */
  kinds?: Record<string, number>;
  /** Where the number of one kind leads. */
  kindHref?: (kind: string) => string;
}

interface Props {
  title: string;
  /** Heading of the table's first column. */
  column: string;
  rows: readonly BarRow[];
  /** What bars are divided into, at most five; none: bars of one piece. */
  kinds?: readonly Kind[];
  /** What the number at the end of a row is the sum of. */
  totalLabel: string;
  /** Rows of the table, when it tells more than the chart. */
  tableRows?: readonly BarRow[];
  children?: ReactNode;
}

/**
 * Bars as SVG made on the server, each a link to exactly the inputs it stands for, with the same numbers in a table
 * below. Widths are shares of the longest bar.
 */
export function BarChart({ title, column, rows, kinds = [], totalLabel, tableRows = rows, children }: Props) {
  const { t } = useTranslation('overview');
  const scale = scaleLinear([0, Math.max(1, ...rows.map(({ count }) => count))], [0, 100]);
  return (
    <figure className="stack chart" data-gap="sm">
      <figcaption className="visually-hidden">{title}</figcaption>
      {kinds.length > 0 && <Legend kinds={kinds} />}
      <ul className="plain-list bar-rows">
        {rows.map((row) => (
          <li key={row.key} data-depth={row.depth ?? 0}>
            <a className="bar-row" href={row.href}>
              <span className="bar-name">
                <span lang={row.lang}>{row.name}</span> {row.note && <span className="muted small">{row.note}</span>}
              </span>
              <span className="bar-count">{figure(row.count)}</span>
              <Bar row={row} kinds={kinds} scale={scale} />
            </a>
          </li>
        ))}
      </ul>
      {children}
      <details className="ds-details chart-table">
        <summary>{t('chart.table', { title })}</summary>
        <div className="scroll-x">
          <ChartTable {...{ title, column, kinds, totalLabel }} rows={tableRows} />
        </div>
      </details>
    </figure>
  );
}

type Scale = (value: number) => number | undefined;

function Bar({ row, kinds, scale }: { row: BarRow; kinds: readonly Kind[]; scale: Scale }) {
  const { t } = useTranslation('overview');
  const parts = kinds.map(({ name, label }) => ({ name, label, count: row.kinds?.[name] ?? 0 }));
  const pieces = stack<Record<string, number>>().keys(kinds.map(({ name }) => name))([row.kinds ?? {}]);
  const words = parts.flatMap(({ label, count }) => (count > 0 ? [`${label} ${figure(count)}`] : [])).join(', ');
  const label = t('chart.bar', { name: row.name, parts: words || figure(row.count) });
  return (
    <svg className="bar" role="img" aria-label={label} width="100%" height="14">
      {kinds.length === 0 ? (
        <rect width={`${scale(row.count)}%`} height="14" fill="var(--chart-ink)" />
      ) : (
        pieces.map((piece, index) => {
          const [from = 0, to = 0] = piece[0] ?? [];
          const width = (scale(to) ?? 0) - (scale(from) ?? 0);
          if (!(width > 0)) return null;
          return (
            <rect
              className="bar-piece"
              key={piece.key}
              x={`${scale(from)}%`}
              width={`${width}%`}
              height="14"
              fill={fillUrl(fills[index]!)}
            />
          );
        })
      )}
    </svg>
  );
}

export function Legend({ kinds }: { kinds: readonly Kind[] }) {
  const { t } = useTranslation('overview');
  return (
    <ul className="row plain-list legend" aria-label={t('chart.legend')}>
      {kinds.map(({ name, label }, index) => (
        <li key={name}>
          <svg width="22" height="14" aria-hidden="true" focusable="false">
            <rect className="bar-piece" width="22" height="14" fill={fillUrl(fills[index]!)} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

function ChartTable({
  title,
  column,
  kinds,
  totalLabel,
  rows,
}: Required<Pick<Props, 'title' | 'column' | 'kinds' | 'totalLabel' | 'rows'>>) {
  return (
    <table className="ds-table report-table">
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{column}</th>
          {kinds.map(({ name, label }) => (
            <th scope="col" className="report-number" key={name}>
              {label}
            </th>
          ))}
          <th scope="col" className="report-number">
            {totalLabel}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row" data-depth={row.depth ?? 0}>
              <span lang={row.lang}>{row.name}</span> {row.note && <span className="muted small">{row.note}</span>}
            </th>
            {kinds.map(({ name, label }) => (
              <td className="report-number" key={name}>
                <Figure
                  count={row.kinds?.[name] ?? 0}
                  name={`${row.name}, ${label}`}
                  href={row.kindHref?.(name) ?? row.href}
                />
              </td>
            ))}
            <td className="report-number">
              <Figure count={row.count} name={row.name} href={row.href} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A number that leads to the inputs it counts; none leads nowhere. */
export function Figure({ count, name, href }: { count: number; name: string; href: string }) {
  const { t } = useTranslation('overview');
  if (count === 0) return <>{figure(0)}</>;
  return (
    <a className="ds-link" href={href} aria-label={t('chart.show', { number: figure(count), name })}>
      {figure(count)}
    </a>
  );
}
