import type { PlanKind } from '../app/hearings/period';
import type { PlanDraft } from '../app/plans/save-plan-version.server';
import type { ContentPlan, CouncilName, PlanName } from './content/content-types';
import { healthPlan } from './content/health-plan.nn';
import { mobilityPlan } from './content/mobility-plan.nb';
import { toImportedPlan } from './content/to-imported-plan';

export interface DemoPlan {
  name: PlanName;
  content: PlanDraft;
  sourceName: string;
  kind: PlanKind;
  summary: string;
  decidedBy: string;
  caseNumber: string;
  contactName: string;
  /** Key of the planner who published it. */
  planner: string;
  openedDaysAgo: number;
  openDays: number;
  consultedCouncils: CouncilName[];
  consultedParties: string[];
}

const draftOf = (plan: ContentPlan): PlanDraft => ({ ...toImportedPlan(plan), images: [] });

export const demoPlans: DemoPlan[] = [
  {
    name: 'health',
    content: draftOf(healthPlan),
    sourceName: 'kommunedelplan-helse-hoyringsutkast.docx',
    kind: 'kommunedelplan',
    summary: healthPlan.summary,
    decidedBy: 'Kommunestyret',
    caseNumber: '26/418',
    contactName: 'Marit Lunde, plankoordinator',
    planner: 'marit',
    openedDaysAgo: 20,
    openDays: 46,
    consultedCouncils: ['elders', 'youth', 'disability'],
    consultedParties: ['Statsforvaltaren', 'Fylkeskommunen', 'Helseføretaket', 'Nabokommunane i fjordregionen'],
  },
  {
    name: 'mobility',
    content: draftOf(mobilityPlan),
    sourceName: 'temaplan-skoleveier-horingsutkast.docx',
    kind: 'temaplan',
    summary: mobilityPlan.summary,
    decidedBy: 'Utvalg for oppvekst og nærmiljø',
    caseNumber: '26/502',
    contactName: 'Jonas Bakken, samfunnsplanlegger',
    planner: 'jonas',
    openedDaysAgo: 12,
    openDays: 45,
    consultedCouncils: ['youth', 'disability', 'elders'],
    consultedParties: ['Statens vegvesen', 'Foreldreutvalgene ved skolene'],
  },
];
