import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import { filterQuery, type Filter } from './filter';
import type { HearingProgress } from './progress.server';
import { Trail } from './trail';

interface Props {
  plan: { slug: string; title: string; languageForm: string };
  hearing: { number: number; reviews: boolean; fourEyes: boolean };
  progress: HearingProgress;
  mine: number;
  late: number;
  /** Answered inputs whose sender changed them afterwards. */
  changed: number;
  waiting: number;
  filter: Filter;
}

/** How far the planning group has come, and the shortcuts that are used every day. */
export function ProgressHeader({ plan, hearing, progress, mine, late, waiting, changed, filter }: Props) {
  const { t } = useTranslation('triage');
  const toAnswer = progress.inputs - progress.withdrawn;
  const shortcuts: { text: string; count: number | null; filter: Filter; shown: boolean; to?: string }[] = [
    { text: t('list.all'), count: progress.inputs, filter: {}, shown: true },
    { text: t('list.mine'), count: mine, filter: { mine: '1' }, shown: true },
    { text: t('list.unassessed'), count: progress.unassessed, filter: { outcome: 'none' }, shown: true },
    { text: t('list.unassigned'), count: null, filter: { assignee: 'none' }, shown: true },
    {
      text: t('list.waiting'),
      count: waiting,
      filter: { review: 'waiting' },
      to: paths.review(plan.slug, hearing.number),
      shown: hearing.reviews || waiting > 0,
    },
    { text: t('list.proposed'), count: progress.proposed, filter: { state: 'proposed' }, shown: hearing.fourEyes },
    { text: t('list.late'), count: late, filter: { due: 'late', sort: 'deadline' }, shown: late > 0 },
    { text: t('list.changed'), count: changed, filter: { changed: '1' }, shown: changed > 0 },
  ];
  const now = JSON.stringify(filterQuery(filter, { page: undefined, sort: undefined }));
  return (
    <header className="stack">
      <Trail
        steps={[
          { to: paths.managePlan(plan.slug), text: plan.title, lang: plan.languageForm },
          {
            to: paths.hearing(plan.slug, hearing.number),
            text: t('hearing', { number: hearing.number }),
          },
        ]}
      />
      <div className="row" data-spread>
        <h1 className="ds-heading" data-size="lg">
          {t('list.title')}
        </h1>
        <p className="row">
          <Link className="ds-link" to={paths.themes(plan.slug, hearing.number)}>
            {t('list.themes')}
          </Link>
          <Link className="ds-link" to={paths.boilerplates(plan.slug, hearing.number)}>
            {t('boilerplate.title')}
          </Link>
          <Link className="ds-link" to={paths.finish(plan.slug, hearing.number)}>
            {t('finish.title')}
          </Link>
          <a className="ds-link" href={paths.typeIn(plan.slug, hearing.number)}>
            {t('list.typeIn')}
          </a>
          <a className="ds-link" href={paths.publishAnswers(plan.slug, hearing.number)}>
            {t('list.publish')}
          </a>
          <Link className="ds-link" to={paths.report(plan.slug, hearing.number)}>
            {t('list.report')}
          </Link>
        </p>
      </div>
      <div className="progress">
        <label htmlFor="progress">{t('list.progress', { assessed: progress.assessed, count: toAnswer })}</label>
        <progress id="progress" max={Math.max(1, toAnswer)} value={progress.assessed} />
        {progress.withdrawn > 0 && (
          <p className="muted small">{t('list.withdrawnCount', { count: progress.withdrawn })}</p>
        )}
      </div>
      <nav aria-label={t('list.shortcuts')}>
        <ul className="row plain-list">
          {shortcuts
            .filter(({ shown }) => shown)
            .map((shortcut) => (
              <li key={shortcut.text}>
                <Link
                  className="shortcut"
                  to={shortcut.to ?? paths.inputs(plan.slug, hearing.number, filterQuery(shortcut.filter))}
                  aria-current={JSON.stringify(filterQuery(shortcut.filter)) === now ? 'page' : undefined}
                >
                  {shortcut.text}
                  {shortcut.count !== null && <span className="shortcut-count">{shortcut.count}</span>}
                </Link>
              </li>
            ))}
        </ul>
      </nav>
    </header>
  );
}
