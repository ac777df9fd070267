import { useTranslation } from 'react-i18next';
import type { PartyState } from './party-state';

const colours: Record<PartyState, string> = {
  notInvited: 'neutral',
  invited: 'info',
  opened: 'info',
  working: 'info',
  adopted: 'info',
  submitted: 'success',
  nothingToRemark: 'success',
  noAnswer: 'warning',
};

/** How far a party has come, in a word. */
export function PartyStateTag({ state }: { state: PartyState }) {
  const { t } = useTranslation('parties');
  return (
    <span className="ds-tag" data-color={colours[state]}>
      {t(`state.${state}`)}
    </span>
  );
}
