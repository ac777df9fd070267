import { parseWithZod } from '@conform-to/zod/v4';
import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveCouncil, giveOpenHearing, givePlan, giveUser } from '../../test/fixtures';
import { addDays, dayInNorway } from '~/platform/norwegian-time';
import { changeVisibility } from './change-visibility.server';
import { createHearing, type HearingSettings } from './create-hearing.server';
import { extendHearing } from './extend-hearing.server';
import { hearingSchema } from './manage/hearing-form';
import { publishHearing } from './publish-hearing.server';
import { updateHearing } from './update-hearing.server';

const db = useTestDatabase();
const today = dayInNorway(new Date());

const settings = (versionId: string, choice: Partial<HearingSettings> = {}): HearingSettings => ({
  versionId,
  opensOn: today,
  closesOn: addDays(today, 42),
  shortPeriodReason: '',
  inputVisibility: 'atOnce',
  nameRequirement: 'optional',
  contactRequirement: 'optional',
  namesShown: true,
  supportOpen: true,
  councils: [],
  otherParties: [],
  ...choice,
});

async function giveDraft(choice: Partial<HearingSettings> = {}) {
  const { plan, version } = await givePlan();
  const planner = await giveUser('planner');
  const number = await createHearing(plan.id, settings(version.id, choice), planner.id);
  const hearing = await db().hearing.findFirstOrThrow({ where: { planId: plan.id, number } });
  return { plan, version, planner, hearing };
}

const actionsOn = async (subjectId: string) =>
  (await db().auditEntry.findMany({ where: { subjectId }, orderBy: { at: 'asc' } })).map(({ action }) => action);

describe('a hearing that is prepared', () => {
  it('keeps the councils and others that are asked', async () => {
    const council = await giveCouncil();
    const otherParties = [{ name: 'Fylkeskommunen', email: 'post@example.no' }];
    const { hearing, version, planner } = await giveDraft({ councils: [council.id, council.id], otherParties });
    const parties = () => db().consultedParty.findMany({ where: { hearingId: hearing.id }, orderBy: { name: 'asc' } });
    expect(await parties()).toMatchObject([{ councilId: council.id }, otherParties[0]]);
    await updateHearing(hearing.id, 1, settings(version.id, { otherParties }), planner.id);
    expect(await parties()).toMatchObject([{ councilId: null, name: 'Fylkeskommunen' }]);
  });

  it('is numbered within its plan', async () => {
    const { plan, version, planner, hearing } = await giveDraft();
    expect(hearing.number).toBe(1);
    expect(await createHearing(plan.id, settings(version.id), planner.id)).toBe(2);
  });

  it("cannot be about another plan's version, nor ask a council that does not exist", async () => {
    const other = await givePlan();
    const { plan, version, planner } = await giveDraft();
    for (const wrong of [settings(other.version.id), settings(version.id, { councils: ['no-such'] })]) {
      await expect(createHearing(plan.id, wrong, planner.id)).rejects.toMatchObject({ code: 'badRequest' });
    }
    expect(await db().hearing.count({ where: { planId: plan.id } })).toBe(1);
  });

  it('is not saved over by whoever saw an older revision', async () => {
    const { hearing, version, planner } = await giveDraft();
    await updateHearing(hearing.id, 1, settings(version.id, { nameRequirement: 'required' }), planner.id);
    const late = updateHearing(hearing.id, 1, settings(version.id, { nameRequirement: 'hidden' }), planner.id);
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
    expect(await db().hearing.findUnique({ where: { id: hearing.id } })).toMatchObject({ nameRequirement: 'required' });
  });
});

describe('publishing', () => {
  it('freezes the version, in the database too, and the settings', async () => {
    const { hearing, version, planner, plan } = await giveDraft();
    await publishHearing(hearing.id, hearing.revision, planner.id);
    expect((await db().planVersion.findUniqueOrThrow({ where: { id: version.id } })).publishedAt).not.toBeNull();
    expect((await db().plan.findUniqueOrThrow({ where: { id: plan.id } })).stage).toBe('hearing');
    await expect(
      db().section.updateMany({ where: { versionId: version.id }, data: { title: 'Ny' } }),
    ).rejects.toThrow();
    await expect(updateHearing(hearing.id, 2, settings(version.id), planner.id)).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(await actionsOn(hearing.id)).toEqual(['hearing.created', 'hearing.published']);
  });

  it('is refused when the period is short and nobody says why', async () => {
    const { hearing, planner, version } = await giveDraft({ closesOn: addDays(today, 41) });
    await expect(publishHearing(hearing.id, 1, planner.id)).rejects.toMatchObject({ code: 'badRequest' });
    expect((await db().planVersion.findUniqueOrThrow({ where: { id: version.id } })).publishedAt).toBeNull();
    const reasoned = settings(version.id, { closesOn: addDays(today, 41), shortPeriodReason: 'Avtalt med råda' });
    await updateHearing(hearing.id, 1, reasoned, planner.id);
    await publishHearing(hearing.id, 2, planner.id);
  });

  it('is refused when there is nothing to read', async () => {
    const { hearing, planner, version } = await giveDraft();
    const where = { versionId: version.id };
    await db().planElement.deleteMany({ where });
    await db().block.deleteMany({ where });
    await db().section.deleteMany({ where });
    await expect(publishHearing(hearing.id, 1, planner.id)).rejects.toMatchObject({ code: 'badRequest' });
  });

  it('is refused for a stale revision, and happens once', async () => {
    const { hearing, planner, version } = await giveDraft();
    await updateHearing(hearing.id, 1, settings(version.id), planner.id);
    await expect(publishHearing(hearing.id, 1, planner.id)).rejects.toMatchObject({ code: 'conflict' });
    const attempts = await Promise.allSettled([
      publishHearing(hearing.id, 2, planner.id),
      publishHearing(hearing.id, 2, planner.id),
    ]);
    expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('a published hearing', () => {
  it('can be given a later last day, and no earlier one', async () => {
    const { hearing, planner } = await giveOpenHearing();
    const later = addDays(hearing.closesOn, 7);
    for (const day of [hearing.closesOn, addDays(hearing.closesOn, -1), 'i morgon']) {
      await expect(extendHearing(hearing.id, hearing.revision, day, planner.id)).rejects.toMatchObject({
        code: 'badRequest',
      });
    }
    await extendHearing(hearing.id, hearing.revision, later, planner.id);
    expect(await db().hearing.findUnique({ where: { id: hearing.id } })).toMatchObject({ closesOn: later });
    const stale = extendHearing(hearing.id, hearing.revision, addDays(later, 1), planner.id);
    await expect(stale).rejects.toMatchObject({ code: 'conflict' });
    const [event] = await db().auditEntry.findMany({ where: { action: 'hearing.extended', subjectId: hearing.id } });
    expect(event?.details).toEqual({ from: hearing.closesOn, to: later });
  });

  it('can change who sees what, with a trace', async () => {
    const { hearing, planner } = await giveOpenHearing();
    const view = { inputVisibility: 'afterHearing' as const, namesShown: false, supportOpen: false };
    await changeVisibility(hearing.id, hearing.revision, view, planner.id);
    expect(await db().hearing.findUnique({ where: { id: hearing.id } })).toMatchObject(view);
    await expect(changeVisibility(hearing.id, hearing.revision, view, planner.id)).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(await actionsOn(hearing.id)).toContain('hearing.visibilityChanged');
  });
});

describe('the form of a hearing', () => {
  const typed = (change: Record<string, string> = {}) => {
    const form = new FormData();
    const fields = {
      versionId: 'v1',
      opensOn: '2027-03-01',
      closesOn: '2027-04-12',
      inputVisibility: 'atOnce',
      nameRequirement: 'optional',
      contactRequirement: 'hidden',
      otherParties: '',
      ...change,
    };
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.append('councils', 'c1');
    return parseWithZod(form, { schema: hearingSchema('kommunedelplan') });
  };

  it('gives what the command takes', () => {
    const result = typed({ otherParties: 'Laget, post@example.no' });
    expect(result.status === 'success' && result.value).toMatchObject({
      councils: ['c1'],
      otherParties: [{ name: 'Laget', email: 'post@example.no' }],
      shortPeriodReason: '',
    });
  });

  it.each([
    [{ closesOn: '2027-03-20' }, { shortPeriodReason: ['tooShortWithoutReason'] }],
    [{ closesOn: '2027-02-01' }, { closesOn: ['closesBeforeOpens'] }],
    [{ opensOn: '2027-02-30' }, { opensOn: ['badDay'] }],
    [{ opensOn: '' }, { opensOn: ['dayRequired'] }],
    [{ otherParties: 'post@example.no' }, { otherParties: ['badParties'] }],
    [{ inputVisibility: 'never' }, { inputVisibility: ['choose'] }],
  ])('tells of %j beside the field', (change, error) => {
    expect(typed(change as Record<string, string>).reply().error).toMatchObject(error);
  });
});
