import { useTranslation } from 'react-i18next';
import { longDay } from '~/language/dates';
import { Notice } from '~/ui/notice';

interface NotOpenProps {
  state: string;
  hearing: { opensOn: string; closesOn: string };
}

/** Says that the hearing has not opened yet, or is over. */
export function NotOpen({ state, hearing }: NotOpenProps) {
  const { t } = useTranslation('submissions');
  return (
    <Notice tone="warning" heading={t('comment.closedTitle')}>
      <p>
        {state === 'upcoming'
          ? t('comment.upcoming', { day: longDay(hearing.opensOn) })
          : t('comment.closed', { day: longDay(hearing.closesOn) })}
      </p>
    </Notice>
  );
}
