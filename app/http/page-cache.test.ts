import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { PageCache } from './page-cache.server';

const db = useTestDatabase();
const page = (body: BodyInit) => new Response(body);

describe('the page cache', () => {
  it('keeps a page until something is committed', async () => {
    const pages = new PageCache();
    await pages.keep('nn /', pages.state(), page('Hei'));
    expect(pages.find('nn /')?.bodies.identity.toString()).toBe('Hei');
    expect(pages.find('nb /')).toBeUndefined();
    await db().council.create({ data: { name: 'Ungdomsrådet', kind: 'youth', languageForm: 'nn' } });
    expect(pages.find('nn /')).toBeUndefined();
  });

  it('never keeps a page during whose making something was committed', async () => {
    const pages = new PageCache();
    const state = pages.state();
    await db().council.create({ data: { name: 'Eldrerådet', kind: 'elders', languageForm: 'nn' } });
    await pages.keep('nn /', state, page('Gammalt'));
    expect(pages.find('nn /')).toBeUndefined();
  });

  it('is bounded in bytes: the one longest unused goes first', async () => {
    const pages = new PageCache();
    const state = pages.state();
    const large = randomBytes(8 * 1024 * 1024);
    for (const key of ['a', 'b', 'a', 'c']) {
      await pages.keep(key, state, page(large));
      pages.find('a');
    }
    expect(['a', 'b', 'c'].filter((key) => pages.find(key))).toEqual(['a', 'c']);
  }, 30_000);
});
