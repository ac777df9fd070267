import { beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../../test/database';
import { giveCouncil, giveOpenHearing, giveUser } from '../../../test/fixtures';
import { formOf, giveInputs, routeArgs } from '../../../test/give-inputs';
import { statusOf } from '../../../test/request-args';
import { tellFollowers } from '~/messages/news/tell-followers.server';
import { runDueJobs } from '~/platform/jobs.server';
import { dayInNorway } from '~/platform/norwegian-time';
import { hashSecret, newSecret } from '~/platform/reference.server';
import { ownSubmission } from '~/submissions/own-submission.server';
import { publicInputs } from '~/submissions/public-inputs.server';
import { withdrawSubmission } from '~/submissions/withdraw-submission.server';
import { answerFigures, sectionFigures } from '~/reading/answers/answer-figures.server';
import { loader as answersPage } from '~/reading/answers/answers-page';
import { loader as feed } from '~/messages/news/feed-file';
import { saveTriage } from '../save-triage.server';
import { publishAnswers } from './publish-answers.server';
import { action, loader } from './publish-page';
import { tellAnswers } from './tell-answers.server';

const db = useTestDatabase();
beforeAll(() => {
  tellAnswers();
  tellFollowers();
});

const today = dayInNorway(new Date());
const mailsTo = (to: string) =>
  db().mail.findMany({ where: { to, kind: { in: ['answers', 'news'] } }, orderBy: { id: 'asc' } });
const resident = (name: string, contactEmail: string) =>
  ({ kind: 'resident', name, organisationName: '', contactEmail, nameIsPublic: false }) as const;

async function world(choice: Parameters<typeof giveOpenHearing>[0] = {}) {
  const given = await giveOpenHearing(choice);
  const { planner, hearing, plan } = given;
  const secret = newSecret();
  const [input] = await giveInputs(hearing.id, [{ section: 'satsing' }], {
    sender: resident('Kari', `kari-${plan.slug}@example.no`),
    secret,
    points: [
      { text: 'Vi treng eit dagtilbod i bygda.', place: { element: 'm-dag' }, languageForm: 'nn' },
      { text: 'Kva kostar det?', place: {}, languageForm: 'nn' },
    ],
  });
  const points = await db().input.findMany({
    where: { submissionId: input!.submissionId },
    orderBy: { number: 'asc' },
  });
  const answer = async (id: string, outcome: 'followed' | 'noted' | 'notFollowed', reasoning: string) => {
    const { revision } = await db().input.findUniqueOrThrow({ where: { id } });
    await saveTriage(
      { inputId: id, revision, themeIds: [], assigneeId: null, outcome, reasoning, planChange: '' },
      planner.id,
    );
    const { currentAssessmentId } = await db().input.findUniqueOrThrow({ where: { id } });
    return { inputId: id, assessmentId: currentAssessmentId! };
  };
  const own = () => ownSubmission(input!.submission.reference, secret);
  const params = { plan: plan.slug, hearing: '1' };
  const open = (query = '') => loader(routeArgs(planner, `/x${query}`, params));
  const send = (query: string, form: Record<string, string | string[]>) =>
    action(routeArgs(planner, `/x${query}`, params, formOf(form)));
  return { ...given, input: input!, points, answer, own, open, send, email: `kari-${plan.slug}@example.no` };
}

describe('an answer', () => {
  it('reaches its sender and the public when it is published, not before, also when the hearing is over', async () => {
    const { hearing, points, answer, own, planner } = await world({ opens: -90, closes: -10 });
    const ready = await answer(points[0]!.id, 'followed', 'Dagtilbodet kjem inn i planen.');
    expect((await own()).inputs.map((point) => point.answer)).toEqual([null, null]);
    expect((await publicInputs(hearing, today, 'satsing', 1))[0]!.answer).toBeNull();
    await publishAnswers({ hearingId: hearing.id, answers: [ready] }, planner.id);
    const shown = { outcome: 'followed', reasoning: 'Dagtilbodet kjem inn i planen.', languageForm: 'nn' };
    expect((await own()).inputs.map((point) => point.answer)).toMatchObject([shown, null]);
    expect((await publicInputs(hearing, today, 'satsing', 1))[0]!.answer).toMatchObject(shown);
  });

  it('changed later is what it was in public until it is published anew, beside the old one', async () => {
    const { hearing, points, answer, own, planner } = await world();
    const id = points[0]!.id;
    const publish = async (ready: { inputId: string; assessmentId: string }) =>
      publishAnswers({ hearingId: hearing.id, answers: [ready] }, planner.id);
    await publish(await answer(id, 'notFollowed', 'Det er ikkje pengar til det.'));
    const changed = await answer(id, 'followed', 'Kommunestyret fann pengar.');
    expect((await own()).inputs[0]!.answer).toMatchObject({ outcome: 'notFollowed', earlier: [] });
    await publish(changed);
    expect((await own()).inputs[0]!.answer).toMatchObject({
      outcome: 'followed',
      earlier: [{ outcome: 'notFollowed', reasoning: 'Det er ikkje pengar til det.' }],
    });
    await expect(
      db().publishedAnswer.updateMany({ where: { inputId: id }, data: { languageForm: 'nb' } }),
    ).rejects.toThrow();
    await expect(db().publishedAnswer.deleteMany({ where: { inputId: id } })).rejects.toThrow();
  });

  it('hides a number that came into the reasoning', async () => {
    const { hearing, points, answer, own, planner } = await world();
    const ready = await answer(points[0]!.id, 'notFollowed', 'Vi ringde 13097248022 om dette.');
    await publishAnswers({ hearingId: hearing.id, answers: [ready] }, planner.id);
    expect((await own()).inputs[0]!.answer!.reasoning).toBe('Vi ringde [fødselsnummer skjult] om dette.');
  });

  it('is published with all the others or not at all, and a deed is written down', async () => {
    const { hearing, points, answer, planner, own } = await world();
    const first = await answer(points[0]!.id, 'noted', '');
    const second = await answer(points[1]!.id, 'noted', '');
    await answer(points[1]!.id, 'noted', 'Endra av ein annan imens');
    const all = { hearingId: hearing.id, answers: [first, second] };
    await expect(publishAnswers(all, planner.id)).rejects.toMatchObject({ code: 'conflict' });
    expect((await own()).inputs.map((point) => point.answer)).toEqual([null, null]);
    await publishAnswers({ ...all, answers: [first] }, planner.id);
    const deeds = await db().auditEntry.findMany({ where: { action: 'answers.published', subjectId: hearing.id } });
    expect(deeds).toMatchObject([{ actorId: planner.id, details: { count: 1, changed: 0 } }]);
    await expect(publishAnswers({ ...all, answers: [first] }, planner.id)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('waits for a second pair of eyes where the hearing asks for it', async () => {
    const { hearing, points, answer, planner } = await world();
    await db().hearing.update({ where: { id: hearing.id }, data: { fourEyes: true } });
    const ready = await answer(points[0]!.id, 'noted', '');
    const publish = () => publishAnswers({ hearingId: hearing.id, answers: [ready] }, planner.id);
    await expect(publish()).rejects.toMatchObject({ code: 'conflict' });
    const other = await giveUser('planner');
    await db().assessmentReview.create({
      data: { assessmentId: ready.assessmentId, reviewerId: other.id, verdict: 'approved' },
    });
    expect(await publish()).toBe(1);
  });
});

describe('who is told', () => {
  it('a sender gets one mail for all they sent, in their form, with a link that works until theirs is replaced', async () => {
    const { hearing, points, answer, planner, email, plan, input } = await world();
    const [later] = await giveInputs(hearing.id, [{ section: 'innleiing' }], {
      sender: resident('Kari', email.toUpperCase()),
      points: [{ text: 'Ein ting til', place: { section: 'innleiing' }, languageForm: 'nn' }],
    });
    const answers = [
      await answer(points[0]!.id, 'followed', 'Vi tar det inn i planen, og kommunen vil ikke vente.'),
      await answer(points[1]!.id, 'noted', ''),
      await answer(later!.id, 'notFollowed', 'Det høyrer ikkje heime her.'),
    ];
    await publishAnswers({ hearingId: hearing.id, answers }, planner.id);
    await runDueJobs();
    const [mail, ...more] = await mailsTo(email);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ subject: `Svar på innspelet ditt: ${plan.title}`, languageForm: 'nn' });
    const text = mail!.text;
    for (const words of [
      'Hei, Kari',
      '> Vi treng eit dagtilbod i bygda.',
      'Svar frå plangruppa: Teken til følgje',
      'Vi tar det inn i planen, og kommunen vil ikke vente.',
      'Teken til orientering',
      'Ikkje teken til følgje',
      'Det høyrer ikkje heime her.',
      `/plan/${plan.slug}/svar`,
    ]) {
      expect(text).toContain(words);
    }
    const reference = input.submission.reference;
    const secret = new RegExp(`min-merknad/${reference}/(\\S+)`).exec(mail!.text)![1]!;
    expect((await ownSubmission(reference, secret)).inputs).toHaveLength(2);
    await expect(ownSubmission(later!.submission.reference, secret)).rejects.toMatchObject({ code: 'notFound' });
    await db().submission.update({ where: { reference }, data: { editTokenHash: hashSecret('bytt') } });
    await expect(ownSubmission(reference, secret)).rejects.toMatchObject({ code: 'notFound' });
  });

  it('nobody twice when the worker is stopped in between, and not those who took it back', async () => {
    const { hearing, answer, planner, plan } = await world();
    const inputs = await giveInputs(
      hearing.id,
      Array.from({ length: 3 }, () => ({})),
    );
    for (const [index, { submissionId }] of inputs.entries()) {
      await db().submission.update({
        where: { id: submissionId },
        data: { contactEmail: `n${index}-${plan.slug}@example.no` },
      });
    }
    const answers = [];
    for (const { id } of inputs) answers.push(await answer(id, 'noted', ''));
    await publishAnswers({ hearingId: hearing.id, answers }, planner.id);
    await withdrawSubmission(inputs[2]!.submissionId, 'nn');
    // As the worker leaves it when it is stopped after the first.
    await db().answerPublication.updateMany({
      where: { hearingId: hearing.id },
      data: { toldUpTo: inputs[0]!.submissionId },
    });
    await runDueJobs();
    const answerMails = await db().mail.findMany({
      where: { kind: 'answers', to: { endsWith: `${plan.slug}@example.no` } },
    });
    expect(answerMails.map(({ to }) => to)).toEqual([`n1-${plan.slug}@example.no`]);
  });

  it('a council, its secretary among them; and those who follow the plan, once a day', async () => {
    const { hearing, points, answer, planner, plan } = await world();
    const council = await giveCouncil('elders');
    const secretary = await giveUser('councilSecretary', council.id);
    const [said] = await giveInputs(hearing.id, [{}], {
      channel: 'council',
      councilId: council.id,
      sender: { kind: 'council', name: '', organisationName: '', contactEmail: '', nameIsPublic: true },
    });
    await db().following.create({
      data: {
        kind: 'plan',
        planId: plan.id,
        email: `olga-${plan.slug}@example.no`,
        languageForm: 'nb',
        token: `t-${plan.slug}`,
        confirmedAt: new Date(),
        confirmBy: new Date(),
      },
    });
    const hearingId = hearing.id;
    await publishAnswers({ hearingId, answers: [await answer(said!.id, 'noted', '')] }, planner.id);
    await publishAnswers({ hearingId, answers: [await answer(points[0]!.id, 'noted', '')] }, planner.id);
    await runDueJobs();
    expect(await mailsTo(secretary.email)).toMatchObject([
      { subject: `Kommunen har svart ${council.name} om ${plan.title}` },
    ]);
    const news = await mailsTo(`olga-${plan.slug}@example.no`);
    expect(news).toMatchObject([{ subject: `Plangruppen har svart: ${plan.title}` }]);
    expect(news[0]!.text).toContain(`/plan/${plan.slug}/svar`);
    const atom = await (await feed(routeArgs(null, '/x', { plan: plan.slug }))).text();
    expect(atom.match(/Plangruppa har svart/g)).toHaveLength(2); // its title and its text
  });
});

describe('the page where answers are published', () => {
  it('shows first what will be public and who will be told, and publishes what is ticked', async () => {
    const { points, answer, open, send, own } = await world();
    const first = await answer(points[0]!.id, 'followed', 'Ja');
    await answer(points[1]!.id, 'noted', '');
    expect((await open()).overview).toMatchObject({
      counts: { new: 2, published: 0 },
      parts: [
        { key: '', count: 1 },
        { key: 'satsing', count: 1 },
      ],
    });
    const { preview } = await open('?vis=1&del=satsing');
    expect(preview).toMatchObject({
      count: 1,
      told: { senders: 1, silent: 0 },
      answers: [{ shown: true, outcome: 'followed' }],
    });
    const sent = await send('?vis=1', { answer: [`${first.inputId}:${first.assessmentId}`] });
    expect((sent as Response).headers.get('Location')).toContain('/svar?publisert=1');
    expect((await own()).inputs.map((point) => point.answer?.outcome)).toEqual(['followed', undefined]);
    expect((await open()).overview).toMatchObject({ counts: { new: 1, published: 1 }, publications: [{ count: 1 }] });
  });

  it('says what is not seen by everybody', async () => {
    const { points, answer, open } = await world({ inputVisibility: 'afterHearing' });
    await answer(points[0]!.id, 'noted', '');
    expect((await open('?vis=1')).preview!.answers).toMatchObject([{ shown: false }]);
  });

  it('publishes nothing when none is ticked, or when it changed meanwhile', async () => {
    const { points, answer, send, own } = await world();
    const first = await answer(points[0]!.id, 'noted', '');
    expect(await statusOf(send('?vis=1', {}))).toBe(422);
    await answer(points[0]!.id, 'noted', 'Meir');
    expect(await statusOf(send('?vis=1', { answer: `${first.inputId}:${first.assessmentId}` }))).toBe(409);
    expect(await statusOf(send('?vis=1', { all: 'eit anna utval' }))).toBe(409);
    expect((await own()).inputs[0]!.answer).toBeNull();
  });
});

describe('what they said, and what we did', () => {
  it('counts each channel by itself, and every figure leads to as many inputs', async () => {
    const { hearing, points, answer, planner, plan } = await world();
    await giveInputs(hearing.id, [{ section: 'satsing' }, { section: 'satsing' }], { channel: 'paper' });
    const removed = await giveInputs(hearing.id, [{ section: 'satsing' }]);
    await db().submission.update({
      where: { id: removed[0]!.submissionId },
      data: { publicState: 'removed', removedReason: 'Sjikane' },
    });
    const answers = [await answer(points[0]!.id, 'followed', 'Ja'), await answer(points[1]!.id, 'noted', '')];
    await publishAnswers({ hearingId: hearing.id, answers }, planner.id);
    const { channels } = await answerFigures(hearing, today);
    expect(channels).toEqual([
      { channel: 'web', inputs: 2, answered: 2, outcomes: { followed: 1, noted: 1 } },
      { channel: 'paper', inputs: 2, answered: 0, outcomes: {} },
    ]);
    expect(await sectionFigures(hearing, today, 'satsing')).toMatchObject({ inputs: 3, answered: 1 });
    const shown = async (query: string) =>
      (await answersPage(routeArgs(null, `/plan/${plan.slug}/svar${query}`, { plan: plan.slug }))).inputs;
    expect(await shown('')).toHaveLength(2);
    expect(await shown('?kanal=web&utfall=followed')).toMatchObject([{ answer: { outcome: 'followed' } }]);
    expect(await shown('?kanal=paper&utfall=none')).toHaveLength(2);
    expect(await shown('?del=satsing&utfall=all')).toHaveLength(3);
    expect(await shown('?del=plan')).toMatchObject([{ answer: { outcome: 'noted' } }]);
    expect(await shown('?utfall=tull&kanal=tull')).toHaveLength(2);
  });

  it('shows no answer to what the public may not see', async () => {
    const { hearing, points, answer, planner, plan } = await world({ inputVisibility: 'afterReview' });
    await publishAnswers({ hearingId: hearing.id, answers: [await answer(points[0]!.id, 'noted', '')] }, planner.id);
    const page = await answersPage(routeArgs(null, '/x', { plan: plan.slug }));
    expect(page).toMatchObject({ inputs: [], figures: { channels: [] } });
  });
});
