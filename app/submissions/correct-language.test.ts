import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveOpenHearing } from '../../test/fixtures';
import { routeArgs } from '../../test/give-inputs';
import { requestArgs } from '../../test/request-args';
import { paths } from '~/paths';
import { dayInNorway } from '~/platform/norwegian-time';
import { newSecret } from '~/platform/reference.server';
import { action as inputAction } from '~/triage/input-page';
import { action as ownAction } from './own-submission-page';
import { ownSubmission } from './own-submission.server';
import { publicInputs } from './public-inputs.server';
import { submitComment } from './submit-comment.server';

const db = useTestDatabase();
const english = 'Please put more benches along the road to the health centre, so that I can rest.';

async function give(...texts: string[]) {
  const world = await giveOpenHearing();
  const points = (texts.length > 0 ? texts : ['Ja takk']).map((text) => ({
    text,
    place: {},
    languageForm: 'nb' as const,
  }));
  const sender = { kind: 'resident' as const, name: '', organisationName: '', contactEmail: '', nameIsPublic: false };
  const sent = await submitComment({ hearingId: world.hearing.id, idempotencyKey: newSecret(), sender, points });
  return { ...world, ...sent };
}
type World = Awaited<ReturnType<typeof give>>;

const ownPage = ({ reference, secret }: World, form: Record<string, string>) =>
  ownAction({
    ...requestArgs({ path: paths.ownSubmission(reference, secret), form }),
    params: { reference, secret },
  });

const inputsOf = ({ reference }: World) =>
  db().input.findMany({
    where: { submission: { reference } },
    orderBy: { number: 'asc' },
    select: { id: true, text: true, languageForm: true, otherLanguage: true, revision: true },
  });

const events = (subjectId: string) =>
  db().auditEntry.findMany({ where: { subjectId, action: 'input.languageCorrected' }, orderBy: { number: 'asc' } });

describe('the language of an input', () => {
  it('is told from its words: another language too, when there are enough of them', async () => {
    const world = await give(english, 'Thank you');
    expect(await inputsOf(world)).toMatchObject([{ otherLanguage: true }, { otherLanguage: false }]);
  });

  it('is corrected by its sender; the words stay, and answers come in that form', async () => {
    const world = await give();
    const answer = await ownPage(world, { intent: 'language', number: '1', language: 'nn' });
    expect(answer).toMatchObject({ status: 303 });
    const [input] = await inputsOf(world);
    expect(input).toMatchObject({ text: 'Ja takk', languageForm: 'nn', otherLanguage: false, revision: 1 });
    const submission = await db().submission.findUniqueOrThrow({ where: { reference: world.reference } });
    expect(submission).toMatchObject({ languageForm: 'nn', revision: 1 });
    expect(await events(input!.id)).toMatchObject([{ actorId: null, details: { from: 'nb', to: 'nn' } }]);
    expect((await publicInputs(world.hearing, dayInNorway(new Date()), null, 1))[0]).toMatchObject({
      languageForm: 'nn',
    });
  });

  it('is corrected by a planner, and written down with who did it', async () => {
    const world = await give(english);
    const [input] = await inputsOf(world);
    const address = `${world.reference}-1`;
    const params = { plan: world.plan.slug, hearing: '1', input: address };
    const form = new FormData();
    form.set('intent', 'language');
    form.set('language', 'nb');
    await inputAction(routeArgs(world.planner, paths.input(world.plan.slug, 1, address), params, form));
    expect(await inputsOf(world)).toMatchObject([{ languageForm: 'nb', otherLanguage: false }]);
    expect(await events(input!.id)).toMatchObject([
      { actorId: world.planner.id, details: { from: 'other', to: 'nb' } },
    ]);
  });

  it('stays corrected when the sender changes something else', async () => {
    const world = await give('Ja takk', english);
    await ownPage(world, { intent: 'language', number: '2', language: 'nn' });
    await ownPage(world, { 'text-1': 'Ja, tusen takk', 'text-2': english });
    expect(await inputsOf(world)).toMatchObject([
      { text: 'Ja, tusen takk' },
      { text: english, languageForm: 'nn', otherLanguage: false },
    ]);
  });

  it('is not changed by a choice that is none, in another submission, or after it was withdrawn', async () => {
    const world = await give();
    const other = await give();
    await expect(ownPage(world, { intent: 'language', number: '1', language: 'sv' })).rejects.toMatchObject({
      code: 'badRequest',
    });
    await expect(ownPage(world, { intent: 'language', number: '2', language: 'nn' })).rejects.toMatchObject({
      code: 'notFound',
    });
    await ownPage(world, { intent: 'withdraw', confirm: 'on' });
    await expect(ownPage(world, { intent: 'language', number: '1', language: 'nn' })).rejects.toMatchObject({
      code: 'gone',
    });
    expect(await inputsOf(other)).toMatchObject([{ languageForm: 'nb' }]);
    expect(await inputsOf(world)).toMatchObject([{ languageForm: 'nb' }]);
    await expect(ownSubmission(world.reference, world.secret)).resolves.toBeDefined();
  });
});
