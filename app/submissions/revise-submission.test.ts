import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveOpenHearing } from '../../test/fixtures';
import { dayInNorway } from '~/platform/norwegian-time';
import { newSecret } from '~/platform/reference.server';
import { publicInputs } from './public-inputs.server';
import { reviseSubmission } from './revise-submission.server';
import type { SentPoint, SentSubmission } from './sent-submission';
import { submitComment } from './submit-comment.server';

const db = useTestDatabase();

const sent = (...points: (Partial<SentPoint> & { text: string })[]): SentSubmission => ({
  sender: { kind: 'resident', name: '', organisationName: '', contactEmail: '', nameIsPublic: false },
  points: points.map((point) => ({ place: {}, languageForm: 'nn', ...point })),
});

async function giveSent(first: SentSubmission, choice: Parameters<typeof giveOpenHearing>[0] = {}) {
  const world = await giveOpenHearing(choice);
  const key = newSecret();
  const send = (again: SentSubmission) => submitComment({ ...again, hearingId: world.hearing.id, idempotencyKey: key });
  const { reference } = await send(first);
  const saved = () =>
    db().submission.findUniqueOrThrow({
      where: { reference },
      include: { inputs: { orderBy: { number: 'asc' } }, revisions: true },
    });
  const { id } = await saved();
  const shown = async () =>
    (await publicInputs(world.hearing, dayInNorway(new Date()), null, 1)).map(({ text }) => text);
  return { ...world, id, saved, shown, send };
}

describe('correcting what was reviewed', () => {
  it('hides the new words until they are looked over too', async () => {
    const { id, shown } = await giveSent(sent({ text: 'Høveleg' }), { inputVisibility: 'afterReview' });
    await db().submission.update({ where: { id }, data: { reviewedAt: new Date() } });
    expect(await shown()).toEqual(['Høveleg']);
    await reviseSubmission(id, sent({ number: 1, text: 'Høveleg' }));
    expect(await shown()).toEqual(['Høveleg']);
    await reviseSubmission(id, sent({ number: 1, text: 'Sjikane' }));
    expect(await shown()).toEqual([]);
  });
});

describe('a correction', () => {
  it('adds points, takes points out and keeps every earlier text', async () => {
    const { id, saved, shown } = await giveSent(sent({ text: 'Ein' }, { text: 'To', place: { element: 'm-dag' } }));
    await reviseSubmission(id, sent({ number: 1, text: 'Ein' }, { text: 'Tre' }));
    const { inputs, revisions, revision } = await saved();
    expect(inputs).toMatchObject([
      { number: 1, text: 'Ein', withdrawnAt: null },
      { number: 2, text: 'To', withdrawnAt: expect.any(Date) },
      { number: 3, text: 'Tre', withdrawnAt: null },
    ]);
    expect(revision).toBe(2);
    expect(revisions.map(({ content }) => (content as unknown as SentSubmission).points)).toMatchObject([
      [{ number: 1 }, { number: 2, text: 'To' }],
      [{ number: 1 }, { number: 3, text: 'Tre' }],
    ]);
    expect(await shown()).toEqual(['Ein', 'Tre']);
    await expect(reviseSubmission(id, sent({ number: 2, text: 'To' }))).rejects.toMatchObject({ code: 'badRequest' });
    await expect(reviseSubmission(id, sent())).rejects.toMatchObject({ code: 'badRequest' });
  });

  it('moves a point, and changes stance and wording', async () => {
    const { id, saved } = await giveSent(sent({ text: 'Ein' }));
    const point = { number: 1, text: 'Ein', place: { element: 'm-dag' }, stance: 'change' as const };
    await reviseSubmission(id, sent({ ...point, proposedText: 'Opne dagtilbod i kvar grend' }));
    expect((await saved()).inputs).toMatchObject([
      {
        elementKey: 'm-dag',
        quote: 'Opne dagtilbod i kvar bygd',
        stance: 'change',
        proposedText: 'Opne dagtilbod i kvar grend',
      },
    ]);
  });

  it('that changes nothing is no revision, and is no failure after the deadline', async () => {
    const { id, hearing, saved } = await giveSent(sent({ text: 'Ein', place: { element: 'm-dag' } }));
    const same = sent({ number: 1, text: 'Ein', place: { section: 'satsing', block: null, element: 'm-dag' } });
    await reviseSubmission(id, same);
    expect((await saved()).revision).toBe(1);
    await db().hearing.update({ where: { id: hearing.id }, data: { opensOn: '2020-01-01', closesOn: '2020-03-01' } });
    await reviseSubmission(id, same);
    expect((await saved()).revisions).toHaveLength(1);
    await expect(reviseSubmission(id, sent({ number: 1, text: 'To' }))).rejects.toMatchObject({ code: 'gone' });
  });

  it('of an answered point flags the answer', async () => {
    const { id, saved, planner } = await giveSent(sent({ text: 'Ein' }, { text: 'To' }));
    const [first] = (await saved()).inputs;
    const assessment = await db().assessment.create({
      data: { inputId: first!.id, number: 1, outcome: 'noted', authorId: planner.id },
    });
    await db().input.update({ where: { id: first!.id }, data: { currentAssessmentId: assessment.id } });
    await reviseSubmission(id, sent({ number: 1, text: 'Ein, retta' }, { number: 2, text: 'To, retta' }));
    expect((await saved()).inputs.map(({ changedSinceAnswer }) => changedSinceAnswer)).toEqual([true, false]);
  });

  it('stands when the first form comes once more', async () => {
    const first = sent({ text: 'Ein' });
    const { id, saved, send } = await giveSent(first);
    await reviseSubmission(id, sent({ number: 1, text: 'Ein, retta' }));
    await send(first);
    expect(await saved()).toMatchObject({ revision: 2, inputs: [{ text: 'Ein, retta' }] });
  });
});
