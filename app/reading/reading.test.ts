import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { requestArgs } from '../../test/request-args';
import { giveOpenHearing, givePlan } from '../../test/fixtures';
import { outlineTree } from '~/plans/outline';
import { newSecret } from '~/platform/reference.server';
import { submitComment } from '~/submissions/submit-comment.server';
import { withImages } from './block-html';
import { inputSums } from './input-sums';
import { newestHearings } from './newest-hearings';
import { pageOf } from './pages.server';
import { loader as planPage } from './plan-page';
import { loader as searchPage } from './search-page';
import { loader as sectionPage } from './section-page';

useTestDatabase();
const { context } = requestArgs({ language: 'nn' });
const request = (url = '/') => new Request(`http://localhost${url}`);

const say = (hearingId: string, place: { section?: string; block?: string; element?: string }) =>
  submitComment({
    hearingId,
    idempotencyKey: newSecret(),
    sender: { kind: 'resident', name: 'Kari', organisationName: '', contactEmail: 'k@example.no', nameIsPublic: false },
    points: [{ text: 'Hei', place, languageForm: 'nn' }],
  });

it.each([
  { side: '2', page: 2 },
  { side: '99', page: 2 },
  { side: '0', page: 1 },
  { side: '-1', page: 1 },
  { side: '1.5', page: 1 },
  { side: 'to', page: 1 },
  { side: '1e999', page: 1 },
])('of two pages, ?side=$side is page $page', ({ side, page }) => {
  expect(pageOf(request(`/?side=${side}`), 52)).toEqual({ page, pages: 2 });
});

describe('a section page', () => {
  const load = (plan: string, section = 'satsing', url = '/') =>
    sectionPage({ params: { plan, section }, request: request(url), context });

  it('shows what was said, without name and address of those who did not want it', async () => {
    const { plan, hearing } = await giveOpenHearing();
    await say(hearing.id, { element: 'm-dag' });
    await say(hearing.id, { block: 'b-satsing' });
    const page = await load(plan.slug);
    expect(page.inputs).toHaveLength(2);
    expect(page.said).toMatchObject({ 'm-dag': { count: 1 }, 'b-satsing': { count: 1 } });
    expect(page.said['m-dag']?.href).toBe(`#merknad-${page.inputs[0]?.id}`);
    expect(JSON.stringify(page)).not.toMatch(/Kari|k@example/);
  });

  it.each(['afterReview', 'afterHearing'] as const)('shows neither inputs nor counts: %s', async (inputVisibility) => {
    const { plan, hearing } = await giveOpenHearing({ inputVisibility });
    await say(hearing.id, { element: 'm-dag' });
    expect(await load(plan.slug)).toMatchObject({ inputs: [], said: {}, pages: 1 });
  });

  it('is 404 for an unknown section, and for a plan that is not published', async () => {
    const { plan } = await giveOpenHearing();
    await expect(load(plan.slug, 'nei')).rejects.toMatchObject({ code: 'notFound' });
    const { plan: draft } = await givePlan();
    await expect(load(draft.slug)).rejects.toMatchObject({ code: 'notFound' });
  });

  it('shows the second page of many', async () => {
    const { plan, hearing } = await giveOpenHearing();
    for (let i = 0; i < 52; i++) await say(hearing.id, { section: 'satsing' });
    expect((await load(plan.slug)).inputs).toHaveLength(50);
    expect(await load(plan.slug, 'satsing', '/?side=2')).toMatchObject({ page: 2, pages: 2, inputs: [{}, {}] });
  });
});

describe('a plan page', () => {
  it('counts by section and shows what was said about the whole plan', async () => {
    const { plan, hearing } = await giveOpenHearing();
    await say(hearing.id, {});
    await say(hearing.id, { section: 'satsing-heimen' });
    const page = await planPage({ params: { plan: plan.slug }, request: request(), context });
    expect(page.inputs).toHaveLength(1);
    expect(inputSums(outlineTree(page.outline), page.counts)).toMatchObject({ satsing: 1, innleiing: 0 });
  });
});

describe('search', () => {
  it('finds headings, blocks and elements, and links to where they stand', async () => {
    const { plan } = await giveOpenHearing();
    const find = (q: string) =>
      searchPage({ params: { plan: plan.slug }, request: request(`/?q=${encodeURIComponent(q)}`), context });
    expect((await find('heim')).hits.map(({ anchor }) => anchor)).toEqual([
      null,
      'b-satsing',
      'g-trygg',
      null,
      'b-heim',
    ]);
    expect((await find('dagtilbod')).hits).toMatchObject([{ sectionKey: 'satsing', anchor: 'm-dag' }]);
  });
});

describe('the front page', () => {
  it('lists the newest hearing of each plan, the most urgent first', () => {
    const hearing = (slug: string, number: number, opensOn: string, closesOn: string) => ({
      number,
      opensOn,
      closesOn,
      publishedAt: new Date(),
      plan: { slug },
    });
    const listed = newestHearings(
      [
        hearing('a', 1, '2026-01-01', '2026-02-01'),
        hearing('a', 2, '2027-01-01', '2027-05-01'),
        hearing('b', 1, '2027-01-01', '2027-04-01'),
        hearing('c', 1, '2026-01-01', '2026-03-01'),
        hearing('d', 1, '2028-01-01', '2028-03-01'),
      ],
      '2027-03-28',
    );
    expect(listed.open.map(({ plan }) => plan.slug)).toEqual(['b', 'a']);
    expect(listed.closed.map(({ plan }) => plan.slug)).toEqual(['c']);
    expect(listed.upcoming.map(({ plan }) => plan.slug)).toEqual(['d']);
  });
});

it('images of a plan get the address where the site serves them, others are left alone', () => {
  const sha = 'a'.repeat(64);
  expect(withImages(`<img src="image:${sha}" alt="x">`)).toContain(`src="/bilde/${sha}"`);
  expect(withImages('<p>src="image:nei"</p>')).toBe('<p>src="image:nei"</p>');
});
