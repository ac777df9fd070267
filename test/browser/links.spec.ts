import { expect, test } from '@playwright/test';
import { addresses, exampleOf } from './addresses';
import { signInByRequest } from './world';

/** No page of those who work here has a link that leads nowhere. Of links of the same kind, one on each page is followed. */

/** Which kind of link it is: ids, references and numbers are taken out. */
const kindOf = (href: string) =>
  href
    .replace(/\?.*$/, '')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(/[0-9A-Z]{4}-[0-9A-Z]{4}(?:-\d+)?/g, ':reference')
    .replace(/(\/plan|\/del)\/[^/]+/g, '$1/:key');

/** Signs out or changes the language when followed, or answers only devices that have joined. */
const notFollowed = /^\/(?:logg-ut|sprak|vedlegg)|\.(?:pdf|docx|csv|ics)$|\/(?:direkte|tilstand)$/;

for (const person of ['marit', 'gunnvor', 'siri']) {
  test(`every link that ${person} is shown leads somewhere`, async ({ request }) => {
    await signInByRequest(request, person);
    const followed = new Map<string, string>();
    for (const address of addresses.filter((pattern) => pattern.startsWith('/arbeid') && !notFollowed.test(pattern))) {
      const page = await request.get(exampleOf(address));
      if (!page.ok() || !page.headers()['content-type']?.includes('text/html')) continue;
      const hrefs = [...(await page.text()).matchAll(/<a\b[^>]*\bhref="(\/[^"#]*)/g)].map(([, href]) =>
        href!.replaceAll('&amp;', '&'),
      );
      for (const href of hrefs) {
        const key = `${address} ${kindOf(href)}`;
        if (!notFollowed.test(href) && !followed.has(key)) followed.set(key, href);
      }
    }
    expect(followed.size).toBeGreaterThan(50);
    const answers = new Map<string, number>();
    const dead: string[] = [];
    for (const [from, href] of followed) {
      if (!answers.has(href)) answers.set(href, (await request.get(href)).status());
      if (answers.get(href)! >= 400) dead.push(`${answers.get(href)} ${href} on ${from}`);
    }
    expect(dead).toEqual([]);
  });
}
