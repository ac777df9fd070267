import type { LanguageForm } from '~/language/language-form';
import type { WorkshopMethod } from '../methods';
import { readScript, type WorkshopScript } from './script';
import backCastingNb from './standard/back-casting.nb.json';
import backCastingNn from './standard/back-casting.nn.json';
import igpNb from './standard/igp.nb.json';
import igpNn from './standard/igp.nn.json';
import igpiNb from './standard/igpi.nb.json';
import igpiNn from './standard/igpi.nn.json';
import serviceJourneyNb from './standard/service-journey.nb.json';
import serviceJourneyNn from './standard/service-journey.nn.json';
import sunTaskNb from './standard/sun-task.nb.json';
import sunTaskNn from './standard/sun-task.nn.json';

export interface StandardMethod {
  key: string;
  method: WorkshopMethod;
  script: Record<LanguageForm, WorkshopScript>;
}

const standard = (key: string, method: WorkshopMethod, nb: unknown, nn: unknown): StandardMethod => ({
  key,
  method,
  script: { nb: readScript(nb), nn: readScript(nn) },
});

/** The methods that come with Samråd, in both forms of Norwegian. */
export const standardMethods: readonly StandardMethod[] = [
  standard('igp', 'igp', igpNb, igpNn),
  standard('igpi', 'igp', igpiNb, igpiNn),
  standard('sunTask', 'sunTask', sunTaskNb, sunTaskNn),
  standard('backCasting', 'backCasting', backCastingNb, backCastingNn),
  standard('serviceJourney', 'serviceJourney', serviceJourneyNb, serviceJourneyNn),
];
