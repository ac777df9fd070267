import { useTranslation } from 'react-i18next';
import { Notice } from '~/ui/notice';
import { Select } from '~/ui/field';
import { workshopSpeakers, type SpeakerGroup } from '~/submissions/speaker-groups';

interface Props {
  workshops: { id: string; title: string; speakers: SpeakerGroup | null }[];
  planText: string;
  saved: boolean;
  conflict: boolean;
}

/** Who took part in each workshop: without it the overview cannot count it for a group. */
export function WorkshopSpeakersForm({ workshops, planText, saved, conflict }: Props) {
  const { t } = useTranslation('overview');
  if (workshops.length === 0) return null;
  return (
    <details className="ds-details no-print" open={saved || conflict} id="workshops">
      <summary>{t('workshops.heading')}</summary>
      <form method="post" action="#workshops" className="stack">
        <p>{t('workshops.intro')}</p>
        {saved && (
          <Notice tone="success" role="status">
            <p>{t('workshops.saved')}</p>
          </Notice>
        )}
        {conflict && (
          <Notice tone="warning" role="alert">
            <p>{t('workshops.conflict')}</p>
          </Notice>
        )}
        {workshops.map(({ id, title, speakers }) => (
          <div key={id}>
            <input type="hidden" name={`before-${id}`} value={speakers ?? ''} />
            <Select
              id={`speakers-${id}`}
              name={`speakers-${id}`}
              label={<span lang={planText}>{title}</span>}
              defaultValue={speakers ?? ''}
            >
              <option value="">{t('workshops.unknown')}</option>
              {workshopSpeakers.map((group) => (
                <option key={group} value={group}>
                  {t(`groups.name.${group}`)}
                </option>
              ))}
            </Select>
          </div>
        ))}
        <button className="ds-button">{t('workshops.save')}</button>
      </form>
    </details>
  );
}
