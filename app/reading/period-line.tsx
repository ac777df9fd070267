import { useTranslation } from 'react-i18next';
import { longDayWithWeekday } from '~/language/dates';
import { useLanguage } from '~/ui/use-language';
import type { HearingState } from '~/hearings/period';
import type { Day } from '~/platform/norwegian-time';

interface Period {
  state: HearingState;
  opensOn: Day;
  closesOn: Day;
  left: number;
}

/** When a hearing is open, in words, and how long it still is. */
export function PeriodLine({ state, opensOn, closesOn, left }: Period) {
  const { t } = useTranslation('reading');
  const language = useLanguage();
  if (state === 'upcoming') {
    return <p className="period">{t('period.upcoming', { day: longDayWithWeekday(opensOn, language) })}</p>;
  }
  const day = longDayWithWeekday(closesOn, language);
  if (state !== 'open') return <p className="period">{t('period.closed', { day })}</p>;
  return (
    <p className="period">
      <strong className="days-left" data-soon={left <= 7 || undefined}>
        {t('daysLeft', { count: left })}
      </strong>
      <span>{t('period.open', { day })}</span>
    </p>
  );
}
