import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../../test/database';
import { giveOpenHearing } from '../../../test/fixtures';
import { requestArgs, statusOf } from '../../../test/request-args';
import { addDays, dayInNorway, startOfDay } from '~/platform/norwegian-time';
import { atomFeed } from './atom';
import { collectNews } from './collect-news.server';
import { loader as deadline } from './deadline-file';
import { loader as feed } from './feed-file';

const db = useTestDatabase();

const parse = (xml: string) => {
  const problems: string[] = [];
  const document = new DOMParser({ errorHandler: (_, message: string) => problems.push(message) }).parseFromString(
    xml,
    'text/xml',
  );
  expect(problems).toEqual([]);
  return document.documentElement!;
};

describe('the feed of a plan', () => {
  it('has each piece of news once, in the plan’s language, with links that stay', async () => {
    const { plan } = await giveOpenHearing({ closes: 5 });
    await collectNews();
    await collectNews();
    const answer = await feed(requestArgs({ params: { plan: plan.slug } }));
    expect(answer.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8');
    const root = parse(await answer.text());
    expect(root.getAttribute('xml:lang')).toBe('nn');
    const titles = [...Array(root.getElementsByTagName('title').length).keys()].map(
      (index) => root.getElementsByTagName('title')[index]!.textContent,
    );
    expect(titles[0]).toBe(`Nytt om ${plan.title}`);
    expect(titles.slice(1).sort()).toEqual([`Fristen nærmar seg: ${plan.title}`, `Høyringa er open: ${plan.title}`]);
    const ids = (await db().planNews.findMany({ where: { planId: plan.id } })).map(({ id }) => `urn:uuid:${id}`);
    for (const id of ids) expect(root.toString()).toContain(`<id>${id}</id>`);
  });

  it('is not sent again to a reader who has it', async () => {
    const { plan } = await giveOpenHearing();
    const args = requestArgs({ params: { plan: plan.slug } });
    const etag = (await feed(args)).headers.get('ETag')!;
    const request = new Request(args.request.url, { headers: { 'If-None-Match': etag } });
    expect((await feed({ ...args, request })).status).toBe(304);
  });

  it('holds any words', () => {
    const awkward = 'Ål & <b>"Øy"</b> \u0000\u0008 \ud800 😀';
    const at = new Date();
    const words = {
      title: awkward,
      author: awkward,
      language: 'nb' as const,
      self: 'https://a.no/?a=1&b=2',
      page: 'https://a.no',
    };
    const root = parse(
      atomFeed({
        id: 'urn:x',
        since: at,
        ...words,
        entries: [{ id: 'urn:y', title: awkward, text: awkward, url: 'https://a.no', at }],
      }),
    );
    expect(root.getElementsByTagName('summary')[0]!.textContent).toBe('Ål & <b>"Øy"</b>   😀');
  });
});

describe('the calendar file', () => {
  it('has the last day as a whole day, and moves with it', async () => {
    const { plan, hearing } = await giveOpenHearing({ closes: 20 });
    const get = async () =>
      (await (await deadline(requestArgs({ params: { plan: plan.slug } }))).text()).replace(/\r\n[ \t]/g, '');
    const day = (days: number) => addDays(dayInNorway(new Date()), days).replaceAll('-', '');
    const first = await get();
    expect(first).toContain(`DTSTART;VALUE=DATE:${day(20)}`);
    expect(first).toContain(`DTEND;VALUE=DATE:${day(21)}`);
    expect(first).toContain(`SUMMARY:Siste dag for innspel: ${plan.title}`);
    expect(first).toMatch(new RegExp(`URL:http://localhost:\\d+/plan/${plan.slug}`));
    await db().hearing.update({
      where: { id: hearing.id },
      data: { closesOn: addDays(hearing.closesOn, 7), revision: { increment: 1 } },
    });
    const second = await get();
    const field = (file: string, name: string) => new RegExp(`^${name}:(.*)$`, 'm').exec(file)![1]!.trim();
    expect(field(second, 'UID')).toBe(field(first, 'UID'));
    expect(Number(field(second, 'SEQUENCE'))).toBe(Number(field(first, 'SEQUENCE')) + 1);
    expect(second).toContain(`DTSTART;VALUE=DATE:${day(27)}`);
  });

  it('is gone when the hearing is over', async () => {
    const { plan } = await giveOpenHearing({ opens: -60, closes: -5 });
    expect(await statusOf(Promise.resolve().then(() => deadline(requestArgs({ params: { plan: plan.slug } }))))).toBe(
      410,
    );
  });
});

it.each([
  ['2027-01-10', '2027-01-09T23:00:00.000Z'],
  ['2027-07-10', '2027-07-09T22:00:00.000Z'],
  ['2027-03-28', '2027-03-27T23:00:00.000Z'],
  ['2027-03-29', '2027-03-28T22:00:00.000Z'],
  ['2027-10-31', '2027-10-30T22:00:00.000Z'],
  ['2027-11-01', '2027-10-31T23:00:00.000Z'],
])('%s begins in Norway at %s', (day, instant) => {
  expect(startOfDay(day).toISOString()).toBe(instant);
});
