import type { ContentPlan } from './content-types';
import { focusOnHome } from './health-plan/focus-1-home.nn';
import { focusOnCareHomes } from './health-plan/focus-2-care-homes.nn';
import { focusOnChildren } from './health-plan/focus-3-children.nn';
import { focusOnMentalHealth } from './health-plan/focus-4-mental-health.nn';
import { focusOnPeople } from './health-plan/focus-5-people.nn';
import { opening } from './health-plan/opening.nn';
import { part1 } from './health-plan/part-1.nn';
import { part2 } from './health-plan/part-2.nn';
import { part4 } from './health-plan/part-4.nn';

export const healthPlan: ContentPlan = {
  name: 'health',
  language: 'nn',
  title: 'Kommunedelplan for helse, omsorg og meistring 2027–2038',
  subtitle: 'Utkast til høyring og offentleg ettersyn',
  summary:
    'Kva skal skje med heimetenesta, sjukeheimane, skulehelsetenesta og hjelpa til dei som slit? Planen peikar ut vegen for dei neste tolv åra.',
  sections: [
    ...opening,
    ...part1,
    ...part2,
    ...focusOnHome,
    ...focusOnCareHomes,
    ...focusOnChildren,
    ...focusOnMentalHealth,
    ...focusOnPeople,
    ...part4,
  ],
};
