import type { ContentPlan } from './content-types';
import { action } from './mobility-plan/action.nb';
import { background } from './mobility-plan/background.nb';

export const mobilityPlan: ContentPlan = {
  name: 'mobility',
  language: 'nb',
  title: 'Temaplan for trygge skoleveier og nærmiljø 2027–2030',
  subtitle: 'Høringsutkast',
  summary: 'Hvor er det farlig å gå til skolen, hva gjør vi med det, og hvem må hjelpe oss?',
  sections: [...background, ...action],
};
