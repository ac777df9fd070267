import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../../test/database';
import { giveOpenHearing, giveUser } from '../../../test/fixtures';
import { formOf, giveInputs, routeArgs } from '../../../test/give-inputs';
import { paths } from '~/paths';
import { dayInNorway } from '~/platform/norwegian-time';
import { publicInputs } from '~/submissions/public-inputs.server';
import { reviseSubmission } from '~/submissions/revise-submission.server';
import { inputByReference } from '../queries.server';
import { loader as submissionLoader } from '../submission-page';
import { action, loader } from './redaction-page';
import { passageValue } from './sentences';

const db = useTestDatabase();
const said = 'Ola Dunk er sjuk. Vi treng hjelp på Vårli. Ring meg på 91234567.';

async function world(text = said) {
  const { hearing, planner } = await giveOpenHearing();
  const [input] = await giveInputs(hearing.id, [{}], { points: [{ text, place: {}, languageForm: 'nn' }] });
  const { reference } = input!.submission;
  const send = (fields: Parameters<typeof formOf>[0], viewer = planner) =>
    action(routeArgs(viewer, '/arbeid', { reference }, formOf(fields)));
  const passage = (words: string) => {
    const start = text.indexOf(words);
    return passageValue({ inputId: input!.id, field: 'text', start, end: start + words.length });
  };
  const redact = (words: string[], more: Record<string, string> = {}) =>
    send({ revision: '1', passage: words.map(passage), reason: 'health', ...more });
  const shown = async () => (await publicInputs(hearing, dayInNorway(new Date()), null, 1)).map((one) => one.text);
  const stored = () => db().input.findUniqueOrThrow({ where: { id: input!.id }, include: { redactions: true } });
  const audited = async (name: string) =>
    db().auditEntry.count({ where: { action: name, subjectId: input!.submissionId } });
  const page = (query = '') => submissionLoader(routeArgs(planner, paths.submission(reference) + query, { reference }));
  return { hearing, planner, input: input!, reference, send, redact, shown, stored, audited, page };
}

const correct = (submissionId: string, text: string) =>
  reviseSubmission(submissionId, {
    sender: { kind: 'resident', name: 'Kari', organisationName: '', contactEmail: '', nameIsPublic: false },
    points: [{ number: 1, text, place: {}, languageForm: 'nn' }],
  });

describe('what a planner redacts', () => {
  it('is gone for the public, stays in the original, and is undone', async () => {
    const { redact, send, shown, stored, audited, planner } = await world();
    expect(await redact(['Ola Dunk er sjuk.'], { note: 'Pårørande' })).toMatchObject({ status: 303 });
    expect(await shown()).toEqual(['[sladda] Vi treng hjelp på Vårli. Ring meg på [telefonnummer skjult].']);
    const { text, redactions } = await stored();
    expect(text).toBe(said);
    expect(redactions).toMatchObject([
      { start: 0, end: 17, revisionNumber: 1, reason: 'health', note: 'Pårørande', createdById: planner.id },
    ]);
    expect(await audited('submission.redacted')).toBe(1);

    expect(await send({ undo: redactions[0]!.id })).toMatchObject({ status: 303 });
    expect(await shown()).toEqual([said.replace('91234567', '[telefonnummer skjult]')]);
    expect(await send({ undo: redactions[0]!.id })).toMatchObject({ init: { status: 409 } });
    expect((await stored()).redactions).toMatchObject([{ undoneById: planner.id }]);
  });

  it('can be words, wherever they stand in the submission', async () => {
    const { send, shown } = await world('Kari sa det. Ja, Kari og karis bror. Karianne òg.');
    await send({ revision: '1', words: 'kari\n', reason: 'thirdPerson' });
    expect(await shown()).toEqual(['[sladda] sa det. Ja, [sladda] og [sladda] bror. Karianne òg.']);
  });

  it.each([
    ['nothing', { reason: 'health' }, { passage: ['nothingToRedact'] }],
    ['words that are not there', { reason: 'health', words: 'Per' }, { words: ['wordsNotFound'] }],
    ['without a reason', { words: 'Ola' }, { reason: ['redactionReasonNeeded'] }],
  ])('cannot be %s', async (_, fields, error) => {
    const { send, stored } = await world();
    const form = { revision: '1', ...(fields as Record<string, string>) };
    expect(await send(form)).toMatchObject({ init: { status: 400 }, data: { result: { error } } });
    expect((await stored()).redactions).toEqual([]);
  });

  it('is of the revision that was read', async () => {
    const { redact, input, stored } = await world();
    await correct(input.submissionId, 'Noko anna');
    expect(await redact(['Ola Dunk'])).toMatchObject({ init: { status: 409 } });
    expect((await stored()).redactions).toEqual([]);
  });

  it('outside the text is refused', async () => {
    const { send, input } = await world();
    for (const [start, end] of [
      [0, 1000],
      [5, 5],
    ] as const) {
      const passage = [passageValue({ inputId: input.id, field: 'text', start, end })];
      await expect(send({ revision: '1', passage, reason: 'other' })).rejects.toMatchObject({ code: 'badRequest' });
    }
  });

  it('is decided by those who triage alone', async () => {
    const { reference } = await world();
    for (const role of ['administrator', 'facilitator', 'councilSecretary', 'councilMember'] as const) {
      const viewer = await giveUser(role);
      await expect(loader(routeArgs(viewer, '/arbeid', { reference }))).rejects.toMatchObject({ code: 'forbidden' });
      await expect(action(routeArgs(viewer, '/arbeid', { reference }, formOf({})))).rejects.toMatchObject({
        code: 'forbidden',
      });
    }
  });

  it('is kept for ever, with who did it', async () => {
    const { redact, stored } = await world();
    await redact(['Ola Dunk']);
    const [redaction] = (await stored()).redactions;
    const where = { id: redaction!.id };
    await expect(db().redaction.delete({ where })).rejects.toThrow();
    await expect(db().redaction.update({ where, data: { start: 3 } })).rejects.toThrow();
    await expect(db().redaction.update({ where, data: { createdById: null } })).rejects.toThrow();
  });
});

describe('a correction of a redacted text', () => {
  it('keeps what stands redacted, and waits until somebody has looked at it', async () => {
    const { redact, input, shown, stored, hearing } = await world();
    await redact(['Ola Dunk er sjuk.']);
    await correct(input.submissionId, said.replace('Vi treng', 'Vi treng mykje'));
    expect((await stored()).publicText).toBe(
      '[sladda] Vi treng mykje hjelp på Vårli. Ring meg på [telefonnummer skjult].',
    );
    expect(await shown()).toEqual([]);
    const submission = await db().submission.findUniqueOrThrow({ where: { id: input.submissionId } });
    expect(submission).toMatchObject({ heldReason: 'redacted', hearingId: hearing.id });
    expect(submission.heldAt).not.toBeNull();
    expect((await stored()).redactions.filter(({ lostAt }) => !lostAt)).toMatchObject([{ revisionNumber: 2 }]);
  });

  it('shows nobody the words that were put in place of redacted ones', async () => {
    const { redact, input, shown, stored } = await world();
    await redact(['Ola Dunk er sjuk.']);
    await correct(input.submissionId, said.replace('er sjuk', 'har vorte sjuk'));
    expect(await shown()).toEqual([]);
    expect((await stored()).redactions.filter(({ lostAt }) => !lostAt)).toEqual([]);
  });
});

describe('reading the original', () => {
  it('of what hides something is asked for, and written down', async () => {
    const { redact, page, audited, planner, reference, hearing } = await world();
    await redact(['Ola Dunk']);
    const asPublic = await page();
    expect(asPublic).toMatchObject({ original: false, submission: { hides: true } });
    expect(JSON.stringify(asPublic)).not.toMatch(/Ola Dunk er|91234567/);
    expect(await audited('submission.originalRead')).toBe(0);
    const original = await page('?original=1');
    expect(original.submission.inputs[0]?.text).toBe(said);
    expect(await audited('submission.originalRead')).toBe(1);
    const entry = await db().auditEntry.findFirstOrThrow({ where: { action: 'submission.originalRead' } });
    expect(entry).toMatchObject({ actorId: planner.id });
    expect(JSON.stringify(entry)).not.toContain('Dunk');

    await loader(routeArgs(planner, '/arbeid', { reference }));
    expect(await audited('submission.originalRead')).toBe(2);
    const opened = await inputByReference(hearing.id, `${reference}-1`);
    expect(opened?.text).toContain('[sladda] er sjuk');
  });

  it('of what hides nothing is not', async () => {
    const { page, audited } = await world('Meir buss, takk.');
    expect((await page('?original=1')).submission.hides).toBe(false);
    expect(await audited('submission.originalRead')).toBe(0);
  });

  it('never comes with earlier texts by another way', async () => {
    const { redact, page, input } = await world();
    await redact(['Ola Dunk']);
    await correct(input.submissionId, 'Ingenting no.');
    expect(JSON.stringify(await page())).not.toContain('Dunk');
    expect((await page('?original=1')).submission.revisions[0]?.points[0]?.text).toBe(said);
  });
});
