import { useTranslation } from 'react-i18next';
import { channels, outcomes } from '~/submissions/answers/outcomes';
import { Select } from '~/ui/field';
import type { AnswerFilter } from './answer-filter';

interface Props {
  filter: AnswerFilter;
  titles: Record<string, string>;
  /** Number of the hearing, when it is not the newest. */
  period: number | null;
  lang: string;
}

/** Which inputs to see. A form that asks for an address: it works without scripts, and each choice can be linked to. */
export function FilterForm({ filter, titles, period, lang }: Props) {
  const { t } = useTranslation('answers');
  return (
    <form className="panel stack no-print" method="get" action="#merknader" aria-label={t('filter.title')}>
      {period !== null && <input type="hidden" name="periode" value={period} />}
      <Select
        id="del"
        name="del"
        label={t('filter.part')}
        defaultValue={filter.section === '' ? 'plan' : (filter.section ?? '')}
      >
        <option value="">{t('filter.any')}</option>
        <option value="plan">{t('wholePlan')}</option>
        {Object.entries(titles).map(([key, title]) => (
          <option key={key} value={key} lang={lang}>
            {title}
          </option>
        ))}
      </Select>
      <Select id="kanal" name="kanal" label={t('filter.channel')} defaultValue={filter.channel ?? ''}>
        <option value="">{t('filter.any')}</option>
        {channels.map((channel) => (
          <option key={channel} value={channel}>
            {t(`channel.${channel}`)}
          </option>
        ))}
      </Select>
      <Select id="utfall" name="utfall" label={t('filter.outcome')} defaultValue={filter.outcome ?? ''}>
        <option value="">{t('filter.answered')}</option>
        {[...outcomes, 'none' as const].map((outcome) => (
          <option key={outcome} value={outcome}>
            {t(`outcome.${outcome}`)}
          </option>
        ))}
        <option value="all">{t('filter.all')}</option>
      </Select>
      <p>
        <button className="ds-button" data-variant="secondary">
          {t('filter.show')}
        </button>
      </p>
    </form>
  );
}
