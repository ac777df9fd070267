import type { LanguageForm } from '~/language/language-form';
import type { ContentPoint, ContentSender, ContentSubmission, PlanName } from '../content-types';

/** What a resident sent through the web form, `dayOffset` days after the hearing opened. */
export const webSubmissionsTo =
  (plan: PlanName) =>
  (
    key: string,
    dayOffset: number,
    language: LanguageForm,
    sender: ContentSender,
    ...points: ContentPoint[]
  ): ContentSubmission => ({ key, plan, channel: 'web', language, dayOffset, sender, points });
