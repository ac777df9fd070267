import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../../test/database';
import { giveOpenHearing } from '../../../test/fixtures';
import { requestArgs, statusOf } from '../../../test/request-args';
import { addDays, dayInNorway, startOfDay } from '~/platform/norwegian-time';
import { runDueJobs } from '~/platform/jobs.server';
import { collectNews } from '../news/collect-news.server';
import { tellFollowers } from '../news/tell-followers.server';
import { action as endAction } from './end-following-page';
import { action as askAction } from './follow-page';
import { forgetUnconfirmed } from './followings.server';
import { action as confirmAction, loader as followingPage } from './following-page';
import { remind } from './remind.server';

const db = useTestDatabase();
beforeAll(() => tellFollowers());
beforeEach(async () => {
  await db().mail.deleteMany();
  await db().following.deleteMany();
});

let visitor = 0;
const ask = (plan: string, email: string, about = '') =>
  askAction(
    requestArgs({
      params: { plan },
      form: { email },
      path: `/plan/${plan}/folg${about}`,
      clientAddress: `198.51.100.${++visitor}`,
    }),
  );
const mailsTo = (to: string) => db().mail.findMany({ where: { to }, orderBy: { id: 'asc' } });
const tokenIn = (text: string) => /folg\/([\w-]+)/.exec(text)![1]!;
const confirm = (token: string) => confirmAction(requestArgs({ params: { token }, form: {} }));

async function follow(plan: string, email: string, about = '') {
  await ask(plan, email, about);
  const token = tokenIn((await mailsTo(email)).at(-1)!.text);
  await confirm(token);
  return token;
}
const tell = async (days = 0) => {
  await collectNews(new Date(Date.now() + days * 24 * 60 * 60_000));
  await runDueJobs();
};

describe('following a plan', () => {
  it('begins when the owner of the address has confirmed, by a press and not by opening the link', async () => {
    const { plan } = await giveOpenHearing();
    await ask(plan.slug, 'Ola@Example.no');
    const [mail] = await mailsTo('ola@example.no');
    const token = tokenIn(mail!.text);
    await followingPage(requestArgs({ params: { token } }));
    await tell();
    expect(await mailsTo('ola@example.no')).toHaveLength(1);
    await confirm(token);
    expect(await db().following.findFirst()).toMatchObject({ email: 'ola@example.no', confirmedAt: expect.any(Date) });
  });

  it('brings each piece of news once, with a way to end it', async () => {
    const { plan } = await giveOpenHearing({ closes: 30 });
    const token = await follow(plan.slug, 'kari@example.no');
    await tell();
    await tell();
    await tell(25);
    const news = (await mailsTo('kari@example.no')).filter(({ kind }) => kind === 'news');
    expect(news.map(({ subject }) => subject)).toEqual([
      `Høyringa er open: ${plan.title}`,
      `Fristen nærmar seg: ${plan.title}`,
    ]);
    for (const mail of news) {
      expect(mail.listUnsubscribe).toContain(`/folg/${token}/slutt`);
      expect(mail.text).toContain(mail.listUnsubscribe);
      expect(mail.expiresAt).toEqual(startOfDay(addDays(dayInNorway(new Date()), 31)));
    }
  });

  it('brings it to many, nobody twice, also when the worker is stopped in between', async () => {
    const { plan } = await giveOpenHearing();
    await db().following.createMany({
      data: Array.from({ length: 250 }, (_, index) => ({
        kind: 'plan' as const,
        planId: plan.id,
        email: `f${index}@example.no`,
        languageForm: 'nb' as const,
        token: `token-${plan.id}-${index}`,
        confirmedAt: new Date(),
        confirmBy: new Date(),
      })),
    });
    await tell();
    const news = await db().planNews.findFirstOrThrow({ where: { planId: plan.id } });
    await db().job.updateMany({ where: { key: `tell ${news.id}` }, data: { finishedAt: null, runAt: new Date(0) } });
    await runDueJobs();
    expect(await db().mail.count({ where: { kind: 'news' } })).toBe(250);
    expect((await db().mail.groupBy({ by: ['to'], where: { kind: 'news' } })).length).toBe(250);
  });

  it('ends with one request from a mail program, without redirect, and the address is gone', async () => {
    const { plan } = await giveOpenHearing();
    const token = await follow(plan.slug, 'per@example.no');
    const answer = await endAction(requestArgs({ params: { token }, form: { 'List-Unsubscribe': 'One-Click' } }));
    expect(answer).toEqual({ ended: true });
    expect(await db().following.count()).toBe(0);
    await tell();
    expect((await mailsTo('per@example.no')).filter(({ kind }) => kind === 'news')).toEqual([]);
    expect(await statusOf(endAction(requestArgs({ params: { token }, form: {} })))).toBe(303);
  });

  it('is answered alike whether the address follows already or not; the address itself is told', async () => {
    const { plan } = await giveOpenHearing();
    await follow(plan.slug, 'eva@example.no');
    const answers = [await ask(plan.slug, 'eva@example.no'), await ask(plan.slug, 'ny@example.no')] as Response[];
    expect(answers[0]!.headers.get('Location')).toBe(answers[1]!.headers.get('Location'));
    expect((await mailsTo('eva@example.no')).at(-1)!.subject).toBe(`Du følgjer alt ${plan.title}`);
    expect((await mailsTo('ny@example.no')).at(-1)!.subject).toBe(`Stadfest at du vil følgje ${plan.title}`);
    expect(await db().following.count()).toBe(2);
  });

  it('forgets an address that nobody confirmed in a week, and its link', async () => {
    const { plan } = await giveOpenHearing();
    await ask(plan.slug, 'aldri@example.no');
    const token = tokenIn((await mailsTo('aldri@example.no'))[0]!.text);
    const after = new Date(Date.now() + 7.1 * 24 * 60 * 60_000);
    await db().following.updateMany({ data: { confirmBy: new Date(Date.now() - 1) } });
    expect(await statusOf(confirm(token))).toBe(410);
    await forgetUnconfirmed(after);
    expect(await db().following.count()).toBe(0);
  });

  it('refuses what is no address, an unknown plan, and a guessed link', async () => {
    const { plan } = await giveOpenHearing();
    expect(await statusOf(ask(plan.slug, 'ola@'))).toBe(422);
    expect(await statusOf(ask('finst-ikkje', 'ola@example.no'))).toBe(404);
    expect(await statusOf(confirm('gjetta'))).toBe(410);
  });
});

describe('a reminder', () => {
  const days = (count: number) => new Date(Date.now() + count * 24 * 60 * 60_000);

  it('comes once, some days before the last, and takes the address with it', async () => {
    const { plan } = await giveOpenHearing({ closes: 20 });
    await follow(plan.slug, 'mona@example.no', '?om=paminning');
    const reminders = async () => (await mailsTo('mona@example.no')).filter(({ kind }) => kind === 'reminder').length;
    await remind(days(16));
    expect(await reminders()).toBe(0);
    await remind(days(17));
    await remind(days(18));
    expect(await reminders()).toBe(1);
    expect(await db().following.count()).toBe(0);
  });

  it('does not come to who has sent something since, nor after the hearing', async () => {
    const { plan, hearing } = await giveOpenHearing({ closes: 20 });
    await follow(plan.slug, 'ferdig@example.no', '?om=paminning');
    await db().submission.create({
      data: {
        reference: 'AAAA-AAAA',
        hearingId: hearing.id,
        channel: 'web',
        languageForm: 'nn',
        receivedAt: days(1),
        senderKind: 'resident',
        contactEmail: 'Ferdig@example.no',
      },
    });
    await remind(days(18));
    await follow(plan.slug, 'sein@example.no', '?om=paminning');
    await remind(days(25));
    expect(await db().mail.count({ where: { kind: 'reminder' } })).toBe(0);
    expect(await db().following.count()).toBe(0);
  });
});
