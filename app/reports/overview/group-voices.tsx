import { useTranslation } from 'react-i18next';
import type { GroupVoice, KeyMatter, OnlyOneGroup } from './compare-groups';
import type { Overview } from './count-overview';
import { figure, shareOf } from './figures';
import type { ToInputs } from './to-inputs';

interface Props {
  overview: Overview;
  voices: readonly GroupVoice[];
  only: readonly OnlyOneGroup[];
  toInputs: ToInputs;
  planText: string;
  themeText: string;
}

const onlyShown = 12;

/** What each group speaks about more than the others do, and what one group alone said. */
export function GroupVoices(props: Props) {
  const { t } = useTranslation('overview');
  const { voices, only } = props;
  const names = new Names(props, t('wholePlan'));
  return (
    <section className="stack" data-gap="lg" aria-labelledby="groups">
      <div className="stack" data-gap="sm">
        <h2 className="ds-heading" data-size="md" id="groups">
          {t('groups.heading')}
        </h2>
        <p className="narrow">{t('groups.intro')}</p>
      </div>
      <ul className="plain-list voices">
        {voices
          .filter(({ group, inputs }) => group !== 'others' || inputs > 0)
          .map((voice) => (
            <Voice key={voice.group} voice={voice} names={names} {...props} />
          ))}
      </ul>
      <div className="stack" data-gap="sm">
        <h3 className="ds-heading" data-size="sm" id="only">
          {t('groups.onlyHeading')}
        </h3>
        <p className="narrow">{t('groups.onlyIntro')}</p>
        {only.length === 0 ? (
          <p>{t('groups.onlyNone')}</p>
        ) : (
          <>
            <OnlyTable {...props} names={names} rows={only.slice(0, onlyShown)} />
            {only.length > onlyShown && (
              <details className="ds-details">
                <summary>{t('groups.onlyMore', { count: only.length })}</summary>
                <OnlyTable {...props} names={names} rows={only.slice(onlyShown)} />
              </details>
            )}
          </>
        )}
      </div>
    </section>
  );
}

class Names {
  private readonly parts: Map<string | null, string>;
  private readonly themes: Map<string, string>;

  constructor({ overview }: Props, wholePlan: string) {
    this.parts = new Map(overview.parts.map(({ key, title }) => [key, key === null ? wholePlan : title]));
    this.themes = new Map(overview.themes.map(({ id, name }) => [id, name]));
  }

  part = (key: string | null): string => this.parts.get(key) ?? key ?? '';
  theme = (id: string): string => this.themes.get(id) ?? '';
}

function Voice({ voice, names, overview, ...props }: Props & { voice: GroupVoice; names: Names }) {
  const { t } = useTranslation('overview');
  const { group, parts, themes, inputs } = voice;
  const submissions = overview.bySpeakers.find((row) => row.group === group)!.submissions;
  return (
    <li className="ds-card voice stack" data-gap="sm">
      <h3 className="ds-heading" data-size="xs">
        {t(`groups.name.${group}`)}
      </h3>
      <p className="muted small">{t(`groups.who.${group}`)}</p>
      {inputs === 0 ? (
        <p>{t('groups.nothing')}</p>
      ) : (
        <p>
          <a className="ds-link" href={props.toInputs({ speakers: group })}>
            {t('groups.said', { inputs: figure(inputs), submissions: figure(submissions) })}
          </a>
        </p>
      )}
      {inputs > 0 && parts.length + themes.length === 0 && <p>{t('groups.noDifference')}</p>}
      <KeyMatters label={t('groups.themesLabel')} matters={themes} {...{ group, names }} {...props} />
      <KeyMatters label={t('groups.partsLabel')} matters={parts} {...{ group, names }} {...props} />
    </li>
  );
}

interface KeyProps extends Omit<Props, 'overview' | 'voices' | 'only'> {
  label: string;
  matters: readonly KeyMatter[];
  group: string;
  names: Names;
}

function KeyMatters({ label, matters, group, names, toInputs, planText, themeText }: KeyProps) {
  const { t } = useTranslation('overview');
  if (matters.length === 0) return null;
  return (
    <div>
      <h4 className="ds-heading" data-size="2xs">
        {label}
      </h4>
      <ul className="plain-list key-matters">
        {matters.map(({ matter, share, othersShare }) => {
          const theme = 'theme' in matter;
          const href = theme
            ? toInputs({ speakers: group, theme: matter.theme })
            : toInputs.partAlone(matter.part, { speakers: group });
          return (
            <li key={href}>
              <a className="ds-link" href={href} lang={theme ? themeText : planText}>
                {theme ? names.theme(matter.theme) : names.part(matter.part)}
              </a>
              <span className="small muted">
                {t('groups.shares', { share: shareOf(share), others: shareOf(othersShare) })}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function OnlyTable({
  rows,
  names,
  toInputs,
  planText,
  themeText,
}: Props & { rows: readonly OnlyOneGroup[]; names: Names }) {
  const { t } = useTranslation('overview');
  return (
    <div className="scroll-x">
      <table className="ds-table report-table">
        <caption className="visually-hidden">{t('groups.onlyHeading')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('groups.onlyTheme')}</th>
            <th scope="col">{t('groups.onlyPart')}</th>
            <th scope="col">{t('groups.onlyGroup')}</th>
            <th scope="col" className="report-number">
              {t('chart.inputs')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ part, theme, group, inputs }) => (
            <tr key={`${part} ${theme}`}>
              <th scope="row" lang={themeText}>
                {names.theme(theme)}
              </th>
              <td lang={part === null ? undefined : planText}>{names.part(part)}</td>
              <td>{t(`groups.name.${group}`)}</td>
              <td className="report-number">
                <a
                  className="ds-link"
                  href={toInputs.partAlone(part, { theme })}
                  aria-label={t('chart.show', {
                    number: figure(inputs),
                    name: `${names.theme(theme)}, ${names.part(part)}`,
                  })}
                >
                  {figure(inputs)}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
