import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { requestArgs } from '../../test/request-args';
import { giveOpenHearing } from '../../test/fixtures';
import { paths, type Place } from '~/paths';
import { newSecret } from '~/platform/reference.server';
import { action, loader } from './comment-page';

const db = useTestDatabase();
const { context } = requestArgs({ language: 'nb', clientAddress: '192.0.2.1' });

/** A table of cases gives each row the fields of all the others, undefined. */
const withoutGaps = (fields: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined));

async function send(plan: string, fields: Record<string, string>, place: Place = { section: 'satsing' }) {
  const body = new URLSearchParams({ key: newSecret(), as: 'resident', ...fields });
  const request = new Request(`http://localhost${paths.comment(plan, place)}`, { method: 'POST', body });
  const answer = await action({ request, params: { plan }, context });
  return 'status' in answer
    ? { status: answer.status, location: answer.headers.get('Location'), lastResult: undefined, problem: null }
    : { status: answer.init?.status, location: null, ...answer.data };
}

describe('sending a comment', () => {
  it('leads to a receipt, and keeps place, sender and the form of language it is written in', async () => {
    const { plan } = await giveOpenHearing();
    const answer = await send(
      plan.slug,
      { text: 'Eg meiner at dette ikkje er nok', name: 'Kari', nameIsPublic: 'on' },
      { element: 'm-dag' },
    );
    expect(answer.status).toBe(303);
    const reference = /^\/kvittering\/([^/]+)\/[^/]+$/.exec(answer.location ?? '')?.[1];
    const saved = await db().submission.findUniqueOrThrow({
      where: { reference: reference ?? '' },
      include: { inputs: true },
    });
    expect(saved).toMatchObject({ senderKind: 'resident', senderName: 'Kari', nameIsPublic: true, channel: 'web' });
    expect(saved.inputs).toMatchObject([{ elementKey: 'm-dag', languageForm: 'nn' }]);
  });

  it('can be about the whole plan though it was begun at a block', async () => {
    const { plan, hearing } = await giveOpenHearing();
    await send(plan.slug, { text: 'Alt er bra', scope: 'plan' }, { block: 'b-satsing' });
    expect(await db().input.findFirst({ where: { hearingId: hearing.id } })).toMatchObject({ sectionKey: null });
  });

  it.each([
    { problem: 'no text', hearing: {}, fields: { text: '  ' }, error: { text: ['textMissing'] } },
    { problem: 'too long', hearing: {}, fields: { text: 'a'.repeat(10_001) }, error: { text: ['textTooLong'] } },
    {
      problem: 'no name where it is required',
      hearing: { nameRequirement: 'required' as const },
      fields: { text: 'Hei' },
      error: { name: ['nameMissing'] },
    },
    {
      problem: 'no e-mail where it is required',
      hearing: { contactRequirement: 'required' as const },
      fields: { text: 'Hei' },
      error: { email: ['emailMissing'] },
    },
    {
      problem: 'an e-mail that is none',
      hearing: {},
      fields: { text: 'Hei', email: 'kari' },
      error: { email: ['emailWrong'] },
    },
    {
      problem: 'on behalf of nobody',
      hearing: {},
      fields: { text: 'Hei', as: 'organisation' },
      error: { organisation: ['organisationMissing'] },
    },
    {
      problem: 'an organisation number that is none',
      hearing: {},
      fields: { text: 'Hei', as: 'organisation', organisation: 'Turlaget', organisationNumber: '974 760 674' },
      error: { organisationNumber: ['organisationNumberWrong'] },
    },
    {
      problem: 'a young person of no age',
      hearing: { nameRequirement: 'required' as const, contactRequirement: 'required' as const },
      fields: { text: 'Hei', as: 'youth' },
      error: { ageGroup: ['ageGroupMissing'] },
    },
    {
      problem: 'personal data in a proposed wording',
      hearing: {},
      fields: { text: 'Hei', proposedText: 'Ring 13097248022' },
      error: { proposedText: ['personalData'] },
    },
    {
      problem: 'an identity number',
      hearing: {},
      fields: { text: 'Mor mi, 130972 48022, treng hjelp' },
      error: { text: ['personalData'] },
    },
  ])('comes back with what was typed: $problem', async ({ hearing: choice, fields, error }) => {
    const { plan, hearing } = await giveOpenHearing(choice);
    const answer = await send(plan.slug, {
      ...withoutGaps(fields),
      key: 'the same key as before, kept',
    });
    expect(answer.status).toBe(422);
    expect(answer.lastResult?.error).toEqual(error);
    expect(answer.lastResult?.initialValue).toMatchObject({ key: 'the same key as before, kept' });
    if ('text' in error && fields.text.trim()) {
      expect(answer.lastResult?.initialValue?.text).toBe(fields.text);
    }
    expect(await db().submission.count({ where: { hearingId: hearing.id } })).toBe(0);
  });

  it('takes an identity number when the sender insists, and hides it in public', async () => {
    const { plan, hearing } = await giveOpenHearing();
    const answer = await send(plan.slug, { text: 'Mor mi, 130972 48022, treng hjelp', sendAnyway: 'on' });
    expect(answer.status).toBe(303);
    const input = await db().input.findFirstOrThrow({ where: { hearingId: hearing.id } });
    expect(input.publicText).not.toContain('48022');
  });

  it.each([
    {
      fields: { as: 'organisation', organisation: 'Turlaget', organisationNumber: '974 760 673', role: 'Leiar' },
      saved: { organisationName: 'Turlaget', organisationNumber: '974760673', senderRole: 'Leiar', onBehalfOf: '' },
    },
    {
      fields: { as: 'youth', ageGroup: 'from13to15', name: 'Kari', nameIsPublic: 'on', organisation: 'Turlaget' },
      saved: { ageGroup: 'from13to15', senderName: '', nameIsPublic: false, organisationName: '' },
    },
    {
      fields: { as: 'representative', onBehalfOf: 'Mor mi', ageGroup: 'from13to15' },
      saved: { onBehalfOf: 'Mor mi', ageGroup: null },
    },
  ])('keeps of who speaks what belongs to the kind: $fields.as', async ({ fields, saved }) => {
    const { plan, hearing } = await giveOpenHearing();
    const answer = await send(plan.slug, { text: 'Hei', ...withoutGaps(fields) });
    expect(answer.status).toBe(303);
    expect(await db().submission.findFirst({ where: { hearingId: hearing.id } })).toMatchObject({
      senderKind: fields.as,
      ...saved,
    });
  });

  it('keeps stance and wording; the words of the plan itself are no proposal', async () => {
    const { plan, hearing } = await giveOpenHearing();
    const fields = { text: 'Hei', stance: 'change' };
    await send(plan.slug, { ...fields, proposedText: 'Opne dagtilbod i kvar grend' }, { element: 'm-dag' });
    await send(plan.slug, { ...fields, proposedText: ' Opne dagtilbod i  kvar bygd ' }, { element: 'm-dag' });
    const inputs = await db().input.findMany({ where: { hearingId: hearing.id }, orderBy: { id: 'asc' } });
    expect(inputs).toMatchObject([
      { stance: 'change', proposedText: 'Opne dagtilbod i kvar grend' },
      { stance: 'change', proposedText: '' },
    ]);
  });

  it('never keeps a name or an address that the hearing does not ask for', async () => {
    const { plan, hearing } = await giveOpenHearing({ nameRequirement: 'hidden', contactRequirement: 'hidden' });
    await send(plan.slug, { text: 'Hei', name: 'Kari', email: 'kari@example.no', nameIsPublic: 'on' });
    expect(await db().submission.findFirst({ where: { hearingId: hearing.id } })).toMatchObject({
      senderName: '',
      contactEmail: '',
      nameIsPublic: false,
    });
  });

  it('is 410 after the deadline, with what was typed', async () => {
    const { plan } = await giveOpenHearing({ opens: -60, closes: -1 });
    const answer = await send(plan.slug, { text: 'For seint ute' });
    expect(answer).toMatchObject({ status: 410, problem: 'late' });
    expect(answer.lastResult?.initialValue?.text).toBe('For seint ute');
  });
});

describe('the comment page', () => {
  const load = (plan: string, place: Place) =>
    loader({ request: new Request(`http://localhost${paths.comment(plan, place)}`), params: { plan }, context });

  it('quotes the place', async () => {
    const { plan } = await giveOpenHearing();
    const page = await load(plan.slug, { element: 'm-dag' });
    expect(page).toMatchObject({
      anchor: { quote: 'Opne dagtilbod i kvar bygd' },
      sectionTitle: '2 Trygg heime',
      scopes: ['element', 'section', 'plan'],
      state: 'open',
    });
  });

  it('is 404 for a place that the plan does not have', async () => {
    const { plan } = await giveOpenHearing();
    await expect(load(plan.slug, { block: 'nei' })).rejects.toMatchObject({ code: 'notFound' });
  });
});
