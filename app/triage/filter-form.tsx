import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { speakerGroups } from '~/submissions/speaker-groups';
import { Select, TextField } from '~/ui/field';
import { longDay } from '~/language/dates';
import { filterQuery, narrowing, none, wholePlan, type Filter, type Narrowing } from './filter';
import { channels, outcomes, senderKinds, stances, states } from './outcomes';

export interface FilterChoices {
  sections: { key: string; level: number; title: string }[];
  themes: { id: string; name: string; depth: number }[];
  planners: { id: string; name: string }[];
}

interface Props {
  filter: Filter;
  choices: FilterChoices;
  /** The list's address with a query. */
  listPath: (query: Record<string, string>) => string;
  planLanguage: string;
}

/** Said by their own words alone; not among the fields. */
const untitled: Narrowing[] = ['mine', 'review', 'changed', 'q', 'group'];

const indent = (depth: number) => '\u00a0\u00a0\u00a0'.repeat(depth);

/** The filter as a form that lives in the URL, and what is chosen in it as links that take it away again. */
export function FilterForm({ filter, choices, listPath, planLanguage }: Props) {
  const { t } = useTranslation('triage');
  const { t: overview } = useTranslation('overview');
  const any = <option value="">{t('filter.any')}</option>;
  const chosen = narrowing(filter);
  return (
    <search className="stack">
      {/* A new form for each filter, so that the fields show what the list shows. */}
      <Form className="filter-form" method="get" action={listPath({})} key={JSON.stringify(filter)}>
        <div className="filter-words">
          <TextField id="filter-q" name="q" type="search" label={t('filter.q')} defaultValue={filter.q} />
          <button className="ds-button">{t('filter.apply')}</button>
        </div>
        {filter.below && <input type="hidden" name="below" value={filter.below} />}
        {filter.mine && <input type="hidden" name="mine" value={filter.mine} />}
        {filter.group && <input type="hidden" name="group" value={filter.group} />}
        {filter.changed && <input type="hidden" name="changed" value={filter.changed} />}
        {filter.review && <input type="hidden" name="review" value={filter.review} />}
        <details className="ds-details" open={chosen.some((name) => !untitled.includes(name))}>
          <summary>{t('filter.more')}</summary>
          <div className="filter-fields">
            <Select
              id="filter-section"
              name="section"
              label={t('filter.section')}
              hint={t('filter.sectionHint')}
              defaultValue={filter.section ?? ''}
            >
              {any}
              <option value={wholePlan}>{t('wholePlan')}</option>
              {choices.sections.map(({ key, level, title }) => (
                <option key={key} value={key} lang={planLanguage}>
                  {indent(level - 1) + title}
                </option>
              ))}
            </Select>
            <Select id="filter-theme" name="theme" label={t('filter.theme')} defaultValue={filter.theme ?? ''}>
              {any}
              <option value={none}>{t('filter.noTheme')}</option>
              {choices.themes.map(({ id, name, depth }) => (
                <option key={id} value={id}>
                  {indent(depth) + name}
                </option>
              ))}
            </Select>
            <Select id="filter-outcome" name="outcome" label={t('filter.outcome')} defaultValue={filter.outcome ?? ''}>
              {any}
              {([none, ...outcomes] as const).map((outcome) => (
                <option key={outcome} value={outcome}>
                  {t(`outcome.${outcome}`)}
                </option>
              ))}
            </Select>
            <Select
              id="filter-assignee"
              name="assignee"
              label={t('filter.assignee')}
              defaultValue={filter.assignee ?? ''}
            >
              {any}
              <option value="me">{t('filter.me')}</option>
              <option value={none}>{t('unassigned')}</option>
              {choices.planners.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
            <Select id="filter-channel" name="channel" label={t('filter.channel')} defaultValue={filter.channel ?? ''}>
              {any}
              {channels.map((channel) => (
                <option key={channel} value={channel}>
                  {t(`channel.${channel}`)}
                </option>
              ))}
            </Select>
            <Select id="filter-sender" name="sender" label={t('filter.sender')} defaultValue={filter.sender ?? ''}>
              {any}
              {senderKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`submission.kinds.${kind}`)}
                </option>
              ))}
            </Select>
            <Select id="filter-stance" name="stance" label={t('filter.stance')} defaultValue={filter.stance ?? ''}>
              {any}
              <option value={none}>{t('filter.noStance')}</option>
              {stances.map((stance) => (
                <option key={stance} value={stance}>
                  {t(`stance.${stance}`)}
                </option>
              ))}
            </Select>
            <Select
              id="filter-speakers"
              name="speakers"
              label={t('filter.speakers')}
              defaultValue={filter.speakers ?? ''}
            >
              {any}
              {speakerGroups.map((group) => (
                <option key={group} value={group}>
                  {overview(`groups.name.${group}`)}
                </option>
              ))}
            </Select>
            <Select id="filter-state" name="state" label={t('filter.state')} defaultValue={filter.state ?? ''}>
              {any}
              {states.map((state) => (
                <option key={state} value={state}>
                  {t(`state.${state}`)}
                </option>
              ))}
            </Select>
            <Select id="filter-due" name="due" label={t('filter.due')} defaultValue={filter.due ?? ''}>
              {any}
              <option value="late">{t('filter.dueLate')}</option>
              <option value="set">{t('filter.dueSet')}</option>
            </Select>
            <TextField id="filter-from" name="from" type="date" label={t('filter.from')} defaultValue={filter.from} />
            <TextField id="filter-to" name="to" type="date" label={t('filter.to')} defaultValue={filter.to} />
            <Select
              id="filter-withdrawn"
              name="withdrawn"
              label={t('filter.withdrawn')}
              defaultValue={filter.withdrawn ?? ''}
            >
              <option value="">{t('filter.withdrawnAll')}</option>
              <option value="hide">{t('filter.withdrawnHide')}</option>
              <option value="only">{t('filter.withdrawnOnly')}</option>
            </Select>
            <Select id="filter-sort" name="sort" label={t('filter.sort')} defaultValue={filter.sort ?? ''}>
              <option value="">{t('filter.sortPlan')}</option>
              <option value="oldest">{t('filter.sortOldest')}</option>
              <option value="newest">{t('filter.sortNewest')}</option>
              <option value="deadline">{t('filter.sortDeadline')}</option>
            </Select>
          </div>
        </details>
      </Form>
      {chosen.length > 0 && <ChosenFilters {...{ filter, choices, listPath, planLanguage }} />}
    </search>
  );
}

function ChosenFilters({ filter, choices, listPath }: Props) {
  const { t } = useTranslation('triage');
  const { t: overview } = useTranslation('overview');
  const nameOf = (list: { id: string; name: string }[], id: string) =>
    list.find((item) => item.id === id)?.name ?? t('filter.unknown');
  const words: Record<Narrowing, () => string> = {
    state: () => t(`state.${filter.state!}`),
    sender: () => t(`submission.kinds.${filter.sender!}`),
    stance: () => (filter.stance === none ? t('filter.noStance') : t(`stance.${filter.stance!}`)),
    speakers: () => overview(`groups.name.${filter.speakers!}`),
    below: () => t('filter.sectionAlone'),
    due: () => t(filter.due === 'late' ? 'filter.dueLate' : 'filter.dueSet'),
    from: () => longDay(filter.from!),
    to: () => longDay(filter.to!),
    group: () => t('filter.oneGroup'),
    mine: () => t('list.mine'),
    review: () => t('list.waiting'),
    changed: () => t('list.changed'),
    q: () => `«${filter.q}»`,
    section: () =>
      filter.section === wholePlan
        ? t('wholePlan')
        : (choices.sections.find(({ key }) => key === filter.section)?.title ?? t('filter.unknown')),
    channel: () => t(`channel.${filter.channel!}`),
    theme: () => (filter.theme === none ? t('filter.noTheme') : nameOf(choices.themes, filter.theme!)),
    outcome: () => t(`outcome.${filter.outcome!}`),
    assignee: () =>
      filter.assignee === 'me'
        ? t('filter.me')
        : filter.assignee === none
          ? t('unassigned')
          : nameOf(choices.planners, filter.assignee!),
    withdrawn: () => t(filter.withdrawn === 'only' ? 'filter.withdrawnOnly' : 'filter.withdrawnHide'),
  };
  return (
    <div className="row chosen-filters">
      <span className="muted small">{t('filter.active')}</span>
      <ul className="row plain-list">
        {narrowing(filter).map((name) => (
          <li key={name}>
            <Link
              className="filter-chip"
              to={listPath(filterQuery(filter, { [name]: undefined, page: undefined }))}
              title={t('filter.remove')}
            >
              {!untitled.includes(name) && <span className="muted">{t(`filter.${name as 'section'}`)}: </span>}
              {words[name]()}
              <span aria-hidden="true">×</span>
              <span className="visually-hidden">({t('filter.remove')})</span>
            </Link>
          </li>
        ))}
      </ul>
      <Link className="ds-link small" to={listPath({})}>
        {t('list.clear')}
      </Link>
    </div>
  );
}
