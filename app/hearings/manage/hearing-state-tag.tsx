import { useTranslation } from 'react-i18next';
import type { HearingState } from '../period';

const colours = { draft: 'neutral', upcoming: 'info', open: 'success', closed: 'neutral' } as const;

/** Where a hearing stands, in a word. */
export function HearingStateTag({ state }: { state: HearingState }) {
  const { t } = useTranslation('hearings');
  return (
    <span className="ds-tag" data-color={colours[state]}>
      {t(`state.${state}`)}
    </span>
  );
}
