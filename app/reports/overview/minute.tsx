import { useTranslation } from 'react-i18next';
import type { Overview } from './count-overview';
import { figure } from './figures';
import type { VoiceMatrix } from './silent-cells';
import type { ToInputs } from './to-inputs';

interface Props {
  overview: Overview;
  matrix: VoiceMatrix;
  toInputs: ToInputs;
  planText: string;
  themeText: string;
}

/** The whole in a minute: how much, about what, how far, and who is missing. */
export function Minute({ overview, matrix, toInputs, planText, themeText }: Props) {
  const { t } = useTranslation('overview');
  const { t: report } = useTranslation('reports');
  const chapters = overview.parts.filter(({ key, depth, inputs }) => key !== null && depth === 0 && inputs > 0);
  const part = [...chapters].sort((a, b) => b.inputs - a.inputs)[0];
  const theme = [...overview.themes.filter(({ depth }) => depth === 0)].sort((a, b) => b.inputs - a.inputs)[0];
  const unassessed = overview.byOutcome.find(({ outcome }) => outcome === null)!.inputs;
  const assessed = overview.inputs - unassessed;
  const sum = (names: readonly (string | null)[]) =>
    overview.byOutcome.reduce((total, { outcome, inputs }) => total + (names.includes(outcome) ? inputs : 0), 0);
  const inputs = (count: number) => t('minute.inputs', { count });
  return (
    <section className="stack" aria-labelledby="minute">
      <h2 className="ds-heading" data-size="md" id="minute">
        {t('minute.heading')}
      </h2>
      <p>{t('minute.cameIn', { inputs: figure(overview.inputs), submissions: figure(overview.submissions) })}</p>
      <ul className="minute-channels plain-list">
        {overview.byChannel
          .filter((row) => row.inputs > 0)
          .map((row) => (
            <li key={row.channel}>
              <a className="ds-link" href={toInputs({ channel: row.channel })}>
                {report(`channel.${row.channel}`)}
              </a>
              <span>{t('minute.channel', { number: figure(row.inputs), submissions: figure(row.submissions) })}</span>
            </li>
          ))}
      </ul>
      <dl className="facts">
        {part && (
          <>
            <dt>{t('minute.mostPart')}</dt>
            <dd>
              <a className="ds-link" href={toInputs.part(part.key)} lang={planText}>
                {part.title}
              </a>{' '}
              ({inputs(part.inputs)})
            </dd>
          </>
        )}
        {theme && theme.inputs > 0 && (
          <>
            <dt>{t('minute.mostTheme')}</dt>
            <dd>
              <a className="ds-link" href={toInputs({ theme: theme.id })} lang={themeText}>
                {theme.name}
              </a>{' '}
              ({inputs(theme.inputs)})
            </dd>
          </>
        )}
        <dt>{t('minute.assessed')}</dt>
        <dd>{t('minute.assessedValue', { assessed: figure(assessed), inputs: figure(overview.inputs) })}</dd>
        {assessed > 0 && (
          <>
            <dt>{t('minute.followed')}</dt>
            <dd>
              {t('minute.followedValue', {
                number: figure(sum(['followed', 'partly'])),
                assessed: figure(assessed),
              })}
            </dd>
          </>
        )}
        <dt>{t('minute.missing')}</dt>
        <dd>
          {matrix.silent.length === 0 ? (
            t('minute.missingNone')
          ) : (
            <a className="ds-link" href="#missing">
              {t('minute.missingSome')}: {matrix.silent.map(({ group }) => t(`groups.name.${group}`)).join(', ')}
            </a>
          )}
        </dd>
      </dl>
      {overview.withoutTheme > 0 && overview.themes.length > 0 && (
        <p className="muted small">{t('minute.withoutTheme', { number: figure(overview.withoutTheme) })}</p>
      )}
    </section>
  );
}
