import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveOpenHearing } from '../../test/fixtures';
import { giveInputs } from '../../test/give-inputs';
import { saidAboutSection, site } from '../platform/public-scopes';
import { bulkUpdate } from '../triage/bulk-update.server';
import { withdrawSubmission } from '../submissions/withdraw-submission.server';
import { PageCache, pageCacheHeader } from './page-cache.server';

const db = useTestDatabase();
const page = (body: BodyInit, ...madeOf: string[]) =>
  new Response(body, { headers: madeOf.length > 0 ? { [pageCacheHeader]: madeOf.join(' ') } : {} });

describe('the page cache', () => {
  it('keeps a page until something is committed', async () => {
    const pages = new PageCache();
    await pages.keep('nn /', pages.source(), page('Hei'));
    expect(pages.find('nn /')?.bodies.identity.toString()).toBe('Hei');
    expect(pages.find('nb /')).toBeUndefined();
    await db().council.create({ data: { name: 'Ungdomsrådet', kind: 'youth', languageForm: 'nn' } });
    expect(pages.find('nn /')).toBeUndefined();
  });

  it('never keeps a page during whose making something was committed', async () => {
    const pages = new PageCache();
    const source = pages.source();
    await db().council.create({ data: { name: 'Eldrerådet', kind: 'elders', languageForm: 'nn' } });
    await pages.keep('nn /', source, page('Gammalt'));
    expect(pages.find('nn /')).toBeUndefined();
  });

  it('is bounded in bytes: the one longest unused goes first', async () => {
    const pages = new PageCache();
    const source = pages.source();
    const large = randomBytes(8 * 1024 * 1024);
    for (const key of ['a', 'b', 'a', 'c']) {
      await pages.keep(key, source, page(large));
      pages.find('a');
    }
    expect(['a', 'b', 'c'].filter((key) => pages.find(key))).toEqual(['a', 'c']);
  }, 30_000);
});

describe('a page that says what it is made of', () => {
  let hearingId: string;
  let planner: string;
  beforeAll(async () => {
    const world = await giveOpenHearing();
    hearingId = world.hearing.id;
    planner = world.planner.id;
  });

  /** Keeps a page for each of these places and gives the names of those that the deed made old. */
  async function madeOld(deed: () => Promise<unknown>): Promise<string[]> {
    const pages = new PageCache();
    const made = {
      site: [site],
      satsing: [site, saidAboutSection(hearingId, 'satsing')],
      innleiing: [site, saidAboutSection(hearingId, 'innleiing')],
      plan: [site, saidAboutSection(hearingId, null)],
    };
    for (const [name, madeOf] of Object.entries(made)) await pages.keep(name, pages.source(), page(name, ...madeOf));
    await deed();
    return Object.keys(made).filter((name) => !pages.find(name));
  }

  it('is made old by what is said there, and by nothing said elsewhere', async () => {
    expect(await madeOld(() => giveInputs(hearingId, [{ section: 'satsing', element: 'm-dag' }]))).toEqual(['satsing']);
    expect(await madeOld(() => giveInputs(hearingId, [{}]))).toEqual(['plan']);
  });

  it('is made old by a withdrawal, and not by what only planners see', async () => {
    const [input] = await giveInputs(hearingId, [{ section: 'innleiing' }]);
    const assign = { hearingId, inputs: [{ id: input!.id, revision: 1 }], change: { assigneeId: planner } };
    expect(await madeOld(() => bulkUpdate(assign, planner))).toEqual([]);
    expect(await madeOld(() => withdrawSubmission(input!.submissionId))).toEqual(['innleiing']);
  });

  it('is made old by a change of the plan, the hearing or the municipality', async () => {
    const everything = ['site', 'satsing', 'innleiing', 'plan'];
    const extend = () => db().hearing.update({ where: { id: hearingId }, data: { closesOn: '2099-01-01' } });
    expect(await madeOld(extend)).toEqual(everything);
    expect(await madeOld(() => db().plan.updateMany({ data: { summary: 'Ny' } }))).toEqual(everything);
  });
});
