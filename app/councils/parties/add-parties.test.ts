import { expect, it } from 'vitest';
import { useTestDatabase } from '../../../test/database';
import { giveCouncil, giveOpenHearing, giveUser } from '../../../test/fixtures';
import { formOf, routeArgs } from '../../../test/give-inputs';
import { paths } from '~/paths';
import { action } from './parties-page';

const db = useTestDatabase();

it('councils are added to a hearing once; nobody chosen is not said to be done', async () => {
  const planner = await giveUser('planner');
  const { plan, hearing } = await giveOpenHearing();
  const council = await giveCouncil();
  const params = { plan: plan.slug, hearing: '1' };
  const send = (councils: string[]) =>
    action(routeArgs(planner, paths.parties(plan.slug, 1), params, formOf({ councils })));
  const asked = () => db().consultedParty.count({ where: { hearingId: hearing.id, councilId: council.id } });

  expect(await send([])).toMatchObject({ init: { status: 422 } });
  expect(await asked()).toBe(0);
  for (let time = 0; time < 2; time += 1) expect(await send([council.id])).toMatchObject({ status: 303 });
  expect(await asked()).toBe(1);
});
