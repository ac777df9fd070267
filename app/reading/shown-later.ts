import type { useTranslation } from 'react-i18next';
import type { HearingState } from '~/hearings/period';
import { longDay } from '~/language/dates';
import type { InterfaceLanguage } from '~/language/language-form';
import type { Day } from '~/platform/norwegian-time';

interface ShownLater {
  state: HearingState;
  inputVisibility: 'atOnce' | 'afterReview' | 'afterHearing';
  closesOn: Day;
}

type Translate = ReturnType<typeof useTranslation<'reading'>>['t'];

/** Tells when inputs are shown, in a hearing that does not show them at once. Null where there is nothing to tell. */
export function shownLater(
  t: Translate,
  language: InterfaceLanguage,
  { state, inputVisibility, closesOn }: ShownLater,
): string | null {
  if (state === 'upcoming') return null;
  if (inputVisibility === 'afterReview') return t('hidden.afterReview');
  if (inputVisibility === 'afterHearing' && state === 'open')
    return t('hidden.afterHearing', { day: longDay(closesOn, language) });
  return null;
}
