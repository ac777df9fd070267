import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { longDay, longInstant } from '~/language/dates';
import { Notice } from '~/ui/notice';
import type { Answer } from './answer-form';
import type { Decider, Outcome } from './outcomes';
import type { CurrentTriage } from './queries.server';

interface Props {
  current: CurrentTriage;
  mine: Answer;
  formId: string;
  /** The page anew, with what is saved. */
  discardTo: string;
  themes: { id: string; name: string }[];
  planners: { id: string; name: string }[];
}

const dayOf = (day: string | null) => (day ? longDay(day) : '');

/** Somebody saved in between: who, when and what, beside one's own, and the choice between the two. */
export function ConflictNotice({ current, mine, formId, discardTo, themes, planners }: Props) {
  const { t } = useTranslation('triage');
  const nameOf = (list: { id: string; name: string }[], id: string) => list.find((item) => item.id === id)?.name ?? '';
  const mineThemes = [...mine.themes.map((id) => nameOf(themes, id)), mine.newTheme].filter(Boolean);
  const rows = [
    {
      title: t('conflict.outcome'),
      theirs: t(`outcome.${current.outcome ?? 'none'}`),
      mine: t(`outcome.${(mine.outcome || 'none') as Outcome | 'none'}`),
    },
    { title: t('conflict.themes'), theirs: current.themeNames.join(', '), mine: mineThemes.join(', ') },
    { title: t('conflict.assignee'), theirs: current.assignee, mine: nameOf(planners, mine.assignee) },
    { title: t('answer.dueOn'), theirs: dayOf(current.dueOn), mine: dayOf(mine.dueOn) },
    {
      title: t('answer.decidedBy'),
      theirs: t(`decidedBy.${current.decidedBy ?? 'none'}`),
      mine: t(`decidedBy.${(mine.decidedBy || 'none') as Decider | 'none'}`),
    },
    { title: t('conflict.reasoning'), theirs: current.reasoning, mine: mine.reasoning },
    { title: t('conflict.planChange'), theirs: current.planChange, mine: mine.planChange },
  ];
  const at = current.at ? longInstant(current.at) : '';
  return (
    <Notice tone="warning" role="alert" heading={t('conflict.title')}>
      <div className="stack">
        <p>
          {current.bySender
            ? t('conflict.bySender', { at })
            : current.by
              ? t('conflict.by', { name: current.by, at })
              : t('conflict.bySomeone')}
        </p>
        <div className="scroll-x">
          <table className="ds-table conflict-table" data-size="sm">
            <thead>
              <tr>
                <td />
                <th scope="col">{t('conflict.theirs')}</th>
                <th scope="col">{t('conflict.mine')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ title, theirs, mine: own }) => (
                <tr key={title} data-differs={(theirs ?? '') === own ? undefined : ''}>
                  <th scope="row">{title}</th>
                  <td className="wrap-lines">{theirs || <span className="muted">{t('conflict.nothing')}</span>}</td>
                  <td className="wrap-lines">{own || <span className="muted">{t('conflict.nothing')}</span>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <div className="row">
          <button className="ds-button" form={formId} name="then" value="stay">
            {t('conflict.overwrite')}
          </button>
          <Link className="ds-button" data-variant="secondary" to={discardTo}>
            {t('conflict.discard')}
          </Link>
        </div>
      </div>
    </Notice>
  );
}
