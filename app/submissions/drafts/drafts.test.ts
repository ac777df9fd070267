import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../../test/database';
import { giveOpenHearing } from '../../../test/fixtures';
import { requestArgs } from '../../../test/request-args';
import { addDays, dayInNorway } from '~/platform/norwegian-time';
import { newSecret } from '~/platform/reference.server';
import { action as mineAction } from '../mine/own-submissions-page';
import { draftsOf } from '../mine/own-list.server';
import { action, loader } from '../statement-page';
import { forgetDrafts } from './forget-drafts.server';
import { action as keepAction } from './keep-draft';

const db = useTestDatabase();

const givePerson = () => db().participant.create({ data: { subjectHash: newSecret() } });
type Person = Awaited<ReturnType<typeof givePerson>> | null;

function call(plan: string, participant: Person, fields: Record<string, string> = {}) {
  const form = { key: newSecret(), ...fields };
  return { ...requestArgs({ path: `/plan/${plan}/uttale`, form, participant }), params: { plan } };
}

const keep = async (plan: string, person: Person, text: string, seen = 0, more: Record<string, string> = {}) => {
  const fields = { 'points[0].text': text, draftRevision: String(seen), ...more };
  const answer = await keepAction(call(plan, person, fields));
  return ((await answer.json()) as { revision: number }).revision;
};

/** The form as it was given back. */
async function givenBack(answering: ReturnType<typeof action>) {
  const answer = await answering;
  if ('status' in answer) throw new Error('it was not given back');
  return { status: answer.init?.status, ...answer.data };
}

const open = async (plan: string, person: Person, path = `/plan/${plan}/uttale`) =>
  loader({ ...requestArgs({ path, participant: person }), params: { plan } });

describe('a started statement on the account', () => {
  it('is there on another device as it was typed, and nobody else sees it', async () => {
    const { plan, hearing } = await giveOpenHearing();
    const [kari, ola] = [await givePerson(), await givePerson()];
    const points = {
      'points[4].place': 'element:m-dag',
      'points[4].from': '',
      'points[4].text': 'Andre',
      name: 'Kari',
    };
    const revision = await keep(plan.slug, kari, 'Første', 0, points);
    const { statement, account } = await open(plan.slug, kari);
    expect(statement.points.map(({ place, text }) => [place, text])).toEqual([
      ['', 'Første'],
      ['element:m-dag', 'Andre'],
    ]);
    expect(statement.places.map(({ value }) => value)).toContain('element:m-dag');
    expect(statement.values).toEqual({ name: 'Kari' });
    expect(account).toMatchObject({ revision });
    for (const other of [ola, null]) {
      expect((await open(plan.slug, other)).statement.points).toMatchObject([{ text: '' }]);
    }
    expect(await draftsOf(ola.id)).toEqual([]);
    expect(await draftsOf(kari.id)).toMatchObject([{ plan: { slug: plan.slug }, closesOn: hearing.closesOn }]);
  });

  it('takes up the place that one comes from', async () => {
    const { plan } = await giveOpenHearing();
    const kari = await givePerson();
    await keep(plan.slug, kari, 'Første');
    const { statement } = await open(plan.slug, kari, `/plan/${plan.slug}/uttale?del=satsing`);
    expect(statement.points).toMatchObject([{ text: 'Første' }, { text: '', place: 'del:satsing' }]);
  });

  it('is not written over from a device that has not seen it', async () => {
    const { plan } = await giveOpenHearing();
    const kari = await givePerson();
    const seen = await keep(plan.slug, kari, 'På telefonen');
    await expect(keep(plan.slug, kari, 'På maskina', 0)).rejects.toMatchObject({ code: 'conflict' });
    expect(await keep(plan.slug, kari, 'På telefonen, meir', seen)).toBe(seen + 1);
    // The button gives back what was typed, and what to press it again on.
    const fields = { intent: 'keep', 'points[0].text': 'På maskina', draftRevision: '0' };
    const refused = await givenBack(action(call(plan.slug, kari, fields)));
    expect(refused).toMatchObject({ status: 409, draft: 'conflict', revision: seen + 1 });
    expect(refused.statement.points).toMatchObject([{ text: 'På maskina' }]);
    const pressedAgain = { ...fields, draftRevision: String(refused.revision) };
    expect(await givenBack(action(call(plan.slug, kari, pressedAgain)))).toMatchObject({
      status: 200,
      draft: 'kept',
      revision: seen + 2,
    });
    expect((await open(plan.slug, kari)).statement.points).toMatchObject([{ text: 'På maskina' }]);
  });

  it('is for those who are signed in', async () => {
    const { plan } = await giveOpenHearing();
    await expect(keep(plan.slug, null, 'Kven er eg?')).rejects.toMatchObject({ code: 'notSignedIn' });
    const answer = givenBack(action(call(plan.slug, null, { intent: 'keep', 'points[0].text': 'Kven er eg?' })));
    expect(await answer).toMatchObject({
      status: 401,
      draft: 'signedOut',
      statement: { points: [{ text: 'Kven er eg?' }] },
    });
  });

  it('is gone when it is sent, and a late answer from the script does not bring it back', async () => {
    const { plan, hearing } = await giveOpenHearing();
    const kari = await givePerson();
    const seen = await keep(plan.slug, kari, 'Ferdig snart');
    const sent = await action(call(plan.slug, kari, { intent: 'send', 'points[0].text': 'Ferdig', as: 'resident' }));
    expect(sent).toBeInstanceOf(Response);
    expect(await db().submission.count({ where: { hearingId: hearing.id, participantId: kari.id } })).toBe(1);
    expect(await db().draftStatement.count({ where: { ownerId: kari.id } })).toBe(0);
    await expect(keep(plan.slug, kari, 'Ferdig snart', seen)).rejects.toMatchObject({ code: 'conflict' });
    expect(await db().draftStatement.count({ where: { ownerId: kari.id } })).toBe(0);
  });

  it('is thrown away by its owner, and by nobody else', async () => {
    const { plan } = await giveOpenHearing();
    const [kari, ola] = [await givePerson(), await givePerson()];
    await keep(plan.slug, kari, 'Nei');
    const [draft] = await draftsOf(kari.id);
    await mineAction(call(plan.slug, ola, { draft: draft!.id }));
    expect(await draftsOf(kari.id)).toHaveLength(1);
    await mineAction(call(plan.slug, kari, { draft: draft!.id }));
    expect(await draftsOf(kari.id)).toEqual([]);
  });

  it('can be copied by who came too late', async () => {
    const { plan, hearing } = await giveOpenHearing();
    const kari = await givePerson();
    await keep(plan.slug, kari, 'For seint');
    const yesterday = addDays(dayInNorway(new Date()), -1);
    await db().hearing.update({ where: { id: hearing.id }, data: { closesOn: yesterday } });
    await expect(keep(plan.slug, kari, 'Endå seinare', 1)).rejects.toMatchObject({ code: 'gone' });
    const page = await open(plan.slug, kari);
    expect(page).toMatchObject({ state: 'closed', statement: { points: [{ text: 'For seint' }] } });
    expect(page.account?.keptAt).not.toBeNull();
  });

  it('is deleted when nobody has written on it for 90 days, and a week after the hearing', async () => {
    const [kept, alone, over] = [await giveOpenHearing(), await giveOpenHearing(), await giveOpenHearing()];
    const kari = await givePerson();
    for (const { plan } of [kept, alone, over]) await keep(plan.slug, kari, 'Tekst');
    const day = 24 * 60 * 60_000;
    const aged = (hearingId: string, days: number) =>
      db().draftStatement.updateMany({ where: { hearingId }, data: { updatedAt: new Date(Date.now() - days * day) } });
    await aged(kept.hearing.id, 89);
    await aged(alone.hearing.id, 91);
    const today = dayInNorway(new Date());
    await db().hearing.update({ where: { id: over.hearing.id }, data: { closesOn: addDays(today, -8) } });
    await forgetDrafts();
    const left = await db().draftStatement.findMany({ where: { ownerId: kari.id } });
    expect(left.map(({ hearingId }) => hearingId)).toEqual([kept.hearing.id]);
  });
});
