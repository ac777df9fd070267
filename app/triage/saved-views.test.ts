import { expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveOpenHearing, giveUser } from '../../test/fixtures';
import { deleteView, saveView, viewQuery, viewsOf } from './saved-views.server';

useTestDatabase();

it('own views are seen by their owner, shared ones by all, and only the owner takes them away', async () => {
  const { hearing, planner } = await giveOpenHearing();
  const other = await giveUser('planner');
  const view = { hearingId: hearing.id, query: 'sort=newest&channel=paper&page=4&utm=1', name: 'Papir' };
  expect(await saveView({ ...view, shared: false }, planner.id)).toBe('saved');
  expect(await saveView({ ...view, shared: true }, planner.id)).toBe('nameTaken');
  expect(await saveView({ ...view, name: 'Felles', shared: true }, planner.id)).toBe('saved');
  expect(await saveView({ ...view, shared: false }, other.id)).toBe('saved');
  const [, own] = await viewsOf(hearing.id, planner.id);
  expect(own).toMatchObject({ name: 'Papir', query: 'channel=paper&sort=newest', mine: true });
  const seen = await viewsOf(hearing.id, other.id);
  expect(seen.map(({ name, mine }) => [name, mine])).toEqual([
    ['Felles', false],
    ['Papir', true],
  ]);
  await expect(deleteView(hearing.id, seen[0]!.id, other.id)).rejects.toMatchObject({ code: 'notFound' });
  await deleteView(hearing.id, seen[0]!.id, planner.id);
  expect(await viewsOf(hearing.id, other.id)).toHaveLength(1);
});

it('a view keeps what the list knows, without its page', () => {
  expect(viewQuery('page=3&q=buss&state=alt')).toBe('q=buss');
});
