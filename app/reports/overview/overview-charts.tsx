import { useTranslation } from 'react-i18next';
import { longDay } from '~/language/dates';
import { channels } from '../report';
import { outcomeName } from '../report-words';
import { BarChart, type BarRow, type Kind } from './bar-chart';
import type { Overview, PartCount } from './count-overview';
import { figure, weekNumber } from './figures';
import type { ToInputs } from './to-inputs';

interface Props {
  overview: Overview;
  toInputs: ToInputs;
  /** The form of the plan's own text, and of the planners' themes. */
  planText: string;
  themeText: string;
}

function useChannels(): Kind[] {
  const { t } = useTranslation('reports');
  return channels.map((name) => ({ name, label: t(`channel.${name}`) }));
}

/** What the bars of a part say, however they are divided. */
function usePartRow(toInputs: Props['toInputs'], planText: Props['planText']) {
  const { t } = useTranslation('overview');
  return ({ key, title, depth, inputs }: PartCount) => ({
    key: key ?? '',
    name: key === null ? t('wholePlan') : title,
    lang: key === null ? undefined : planText,
    depth,
    count: inputs,
    href: toInputs.part(key),
  });
}

/** Inputs by part of the plan, divided by how they came in. */
export function PartChart({ overview, toInputs, planText }: Props) {
  const { t } = useTranslation('overview');
  const kinds = useChannels();
  const partRow = usePartRow(toInputs, planText);
  const row = (part: PartCount): BarRow => ({
    ...partRow(part),
    kinds: part.byChannel,
    kindHref: (channel) => toInputs.part(part.key, { channel }),
  });
  const spoken = overview.parts.filter(({ inputs }) => inputs > 0);
  const silent = overview.parts.filter(({ key, inputs }) => key !== null && inputs === 0);
  return (
    <BarChart
      title={t('parts.heading')}
      column={t('parts.column')}
      rows={spoken.filter(({ depth }) => depth === 0).map(row)}
      tableRows={overview.parts.map(row)}
      kinds={kinds}
      totalLabel={t('chart.total')}
    >
      <p className="muted small">{t('chart.withBelow')}</p>
      {silent.length > 0 && (
        <p className="small">
          {t('parts.silent', { count: silent.length, titles: silent.map(({ title }) => title).join('; ') })}
        </p>
      )}
    </BarChart>
  );
}

/** Inputs by theme: a theme's number holds those below it. */
export function ThemeChart({ overview, toInputs, themeText }: Props) {
  const { t } = useTranslation('overview');
  const kinds = useChannels();
  if (overview.themes.length === 0) return <p className="muted">{t('themes.none')}</p>;
  return (
    <BarChart
      title={t('themes.heading')}
      column={t('themes.column')}
      rows={overview.themes.map(({ id, name, depth, inputs, byChannel }) => ({
        key: id,
        name,
        lang: themeText,
        depth,
        count: inputs,
        href: toInputs({ theme: id }),
        kinds: byChannel,
        kindHref: (channel) => toInputs({ theme: id, channel }),
      }))}
      kinds={kinds}
      totalLabel={t('chart.total')}
    >
      {overview.withoutTheme > 0 && (
        <p>
          <a className="ds-link" href={toInputs({ theme: 'none' })}>
            {t('themes.without')}: {figure(overview.withoutTheme)}
          </a>
        </p>
      )}
    </BarChart>
  );
}

/** Each source by itself: sources are never summed without being named. */
export function SourceChart({ overview, toInputs }: Props) {
  const { t } = useTranslation('overview');
  const labels = new Map(useChannels().map(({ name, label }) => [name, label]));
  return (
    <BarChart
      title={t('sources.heading')}
      column={t('sources.column')}
      rows={overview.byChannel.map(({ channel, inputs, submissions }) => ({
        key: channel,
        name: labels.get(channel)!,
        note: t('groups.said', { inputs: figure(inputs), submissions: figure(submissions) }),
        count: inputs,
        href: toInputs({ channel }),
      }))}
      totalLabel={t('chart.inputs')}
    />
  );
}

export function OutcomeChart({ overview, toInputs }: Props) {
  const { t } = useTranslation('overview');
  const { t: report } = useTranslation('reports');
  return (
    <BarChart
      title={t('outcomes.heading')}
      column={t('outcomes.column')}
      rows={overview.byOutcome.map(({ outcome, inputs }) => ({
        key: outcome ?? 'none',
        name: outcomeName(report, outcome),
        count: inputs,
        href: toInputs({ outcome: outcome ?? 'none' }),
      }))}
      totalLabel={t('chart.inputs')}
    />
  );
}

export function WeekChart({ overview, toInputs }: Props) {
  const { t } = useTranslation('overview');
  const kinds = useChannels();
  return (
    <BarChart
      title={t('weeks.heading')}
      column={t('weeks.column')}
      rows={overview.weeks.map(({ from, to, inputs, byChannel }) => ({
        key: from,
        name: t('weeks.week', { number: weekNumber(from) }),
        note: t('weeks.days', { from: longDay(from), to: longDay(to) }),
        count: inputs,
        href: toInputs({ from, to }),
        kinds: byChannel,
        kindHref: (channel) => toInputs({ from, to, channel }),
      }))}
      kinds={kinds}
      totalLabel={t('chart.total')}
    />
  );
}

/** What senders themselves said of each part: for, against, change, a question, or nothing. */
export function StanceChart({ overview, toInputs, planText }: Props) {
  const { t } = useTranslation('overview');
  const kinds: Kind[] = (['support', 'change', 'against', 'question', 'none'] as const).map((name) => ({
    name,
    label: t(`stance.${name}`),
  }));
  const partRow = usePartRow(toInputs, planText);
  const row = (part: PartCount): BarRow => ({
    ...partRow(part),
    kinds: part.byStance,
    kindHref: (stance) => toInputs.part(part.key, { stance }),
  });
  const spoken = overview.parts.filter(({ inputs }) => inputs > 0);
  return (
    <BarChart
      title={t('stance.heading')}
      column={t('parts.column')}
      rows={spoken.filter(({ depth }) => depth === 0).map(row)}
      tableRows={overview.parts.map(row)}
      kinds={kinds}
      totalLabel={t('chart.total')}
    />
  );
}
