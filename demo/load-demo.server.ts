import { vouchForAll } from '../app/audit/record.server';
import { demoPassword } from '../app/identity/demo-accounts';
import { hashPassword } from '../app/identity/password.server';
import { publishHearing } from '../app/hearings/publish-hearing.server';
import { savePlanVersion } from '../app/plans/save-plan-version.server';
import { database } from '../app/platform/database.server';
import { addDays, dayInNorway } from '../app/platform/norwegian-time';
import { councils, people } from './content/people';
import { municipality } from './content/municipality';
import { publishAnswers } from '../app/triage/answers/publish-answers.server';
import type { DemoIds } from './demo-ids';
import { demoPlans, type DemoPlan } from './demo-plans';
import { loadPool } from './load-pool.server';
import { loadRegister, loadRounds } from './load-rounds.server';
import { loadPlannedWorkshop } from './load-workshops.server';

/**
 * Fills an empty database with the demonstration municipality, through the product's own commands. Days are counted
 * from today, so that its hearings are always open.
 */
export async function loadDemo(): Promise<void> {
  const db = database();
  await db.municipality.create({
    data: {
      name: municipality.name,
      languageForm: municipality.languageForm,
      contactEmail: municipality.hearingEmail,
      website: municipality.website,
      demo: true,
    },
  });
  const ids = await loadPeople();
  await loadRegister();
  for (const plan of demoPlans) {
    const hearingId = await loadHearing(plan, ids);
    await loadPool(plan, hearingId, ids);
    await loadRounds(plan, hearingId, ids);
    if (plan.name === 'mobility') await publishAllAnswers(hearingId, ids.people.get(plan.planner)!);
    if (plan.name === 'health') await loadPlannedWorkshop(hearingId, ids.people.get('siri')!);
  }
  await db.$transaction((tx) => vouchForAll(tx, 'demo.loaded'), { timeout: 60_000 });
}

async function loadPeople(): Promise<DemoIds> {
  const db = database();
  const passwordHash = await hashPassword(demoPassword);
  const ids: DemoIds = { people: new Map(), councils: new Map() };
  for (const { name, title, language } of councils) {
    const council = await db.council.create({ data: { name: title, kind: name, languageForm: language } });
    ids.councils.set(name, council.id);
  }
  for (const { key, name, email, role, council, language } of people) {
    const councilId = council && ids.councils.get(council)!;
    const user = await db.user.create({
      data: { name, email, passwordHash, languageForm: language, roles: { create: { role, councilId } } },
    });
    ids.people.set(key, user.id);
  }
  for (const { name, members } of councils) {
    await db.councilMembership.createMany({
      data: members.map((member, position) => ({
        councilId: ids.councils.get(name)!,
        userId: member.account ? ids.people.get(member.account)! : null,
        name: member.name,
        function: member.position,
        position,
      })),
    });
  }
  return ids;
}

async function loadHearing(demo: DemoPlan, ids: DemoIds): Promise<string> {
  const db = database();
  const plannerId = ids.people.get(demo.planner)!;
  const { plan, version } = await savePlanVersion({
    content: demo.content,
    source: { name: demo.sourceName, sha256: '0'.repeat(64) },
    planId: null,
    kind: demo.kind,
    createdById: plannerId,
  });
  await db.plan.update({
    where: { id: plan.id },
    data: {
      summary: demo.summary,
      decidedBy: demo.decidedBy,
      caseNumber: demo.caseNumber,
      contactName: demo.contactName,
      contactEmail: municipality.hearingEmail,
    },
  });
  const opensOn = addDays(dayInNorway(new Date()), -demo.openedDaysAgo);
  const hearing = await db.hearing.create({
    data: {
      planId: plan.id,
      number: 1,
      versionId: version.id,
      opensOn,
      closesOn: addDays(opensOn, demo.openDays),
      consultedParties: {
        create: [
          ...demo.consultedCouncils.map((name) => ({ councilId: ids.councils.get(name)! })),
          ...demo.consultedParties.map((name) => ({ name })),
        ],
      },
    },
  });
  await publishHearing(hearing.id, hearing.revision, plannerId);
  return hearing.id;
}

/** What the planners have answered so far, for everybody to read. */
async function publishAllAnswers(hearingId: string, plannerId: string): Promise<void> {
  const answered = await database().input.findMany({
    where: { hearingId, withdrawnAt: null, currentAssessment: { outcome: { not: null } } },
    select: { id: true, currentAssessmentId: true },
  });
  const answers = answered.map(({ id, currentAssessmentId }) => ({ inputId: id, assessmentId: currentAssessmentId! }));
  await publishAnswers({ hearingId, answers }, plannerId);
}
