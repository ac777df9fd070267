import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveOpenHearing, giveUser } from '../../test/fixtures';
import { formOf, giveInputs, routeArgs } from '../../test/give-inputs';
import { answerAsExpert, expertRequestBy } from './answer-as-expert.server';
import { askExpert, cancelExpertRequest } from './ask-expert.server';
import { action as expertAction } from './expert-page';
import { inputTalk } from './input-talk.server';
import { mentionedIn } from './mentions';
import { seeMentions, unseenMentions, writeNote } from './write-note.server';

const db = useTestDatabase();

const people = [
  { id: 'ml', name: 'Marit Lie' },
  { id: 'mb', name: 'Marit Berg' },
  { id: 'j', name: 'Jonas Vik' },
  { id: 'å', name: 'Åse-Marie Øy' },
];

it.each([
  ['@Jonas ser du på denne?', ['j']],
  ['Kva seier du, @jonas vik?', ['j']],
  ['@Marit Berg tek denne', ['mb']],
  ['@Marit tek denne', ['ml', 'mb']],
  ['@Jonasson', []],
  ['Skriv til post@jonas.no', []],
  ['@åse-marie og @Jonas', ['å', 'j']],
  ['Ingen her', []],
])('"%s" calls upon %j', (text, ids) => {
  expect(mentionedIn(text, people)).toEqual(ids);
});

describe('a note', () => {
  it('calls upon a colleague by mail and on their desk, without its words leaving', async () => {
    const { hearing, planner } = await giveOpenHearing();
    const other = await giveUser('planner');
    const [input] = await giveInputs(hearing.id, [{}]);
    expect(await writeNote(input!.id, `@${other.name} Hemmeleg vurdering av avsendaren`, planner.id)).toEqual({
      mentioned: 1,
    });
    const mail = await db().mail.findFirstOrThrow({ where: { to: other.email } });
    expect(mail.text).toContain(`/merknader/${input!.address}`);
    expect(mail.subject + mail.text).not.toContain('Hemmeleg');
    expect(await unseenMentions(other.id)).toMatchObject([{ address: input!.address, author: planner.name }]);
    await seeMentions(input!.id, other.id);
    expect(await unseenMentions(other.id)).toEqual([]);
    const audit = await db().auditEntry.findMany({ where: { subjectId: input!.id } });
    expect(JSON.stringify(audit)).not.toContain('Hemmeleg');
    expect((await inputTalk(input!.id)).notes).toMatchObject([{ author: planner.name, mentioned: [other.name] }]);
  });
});

describe('a question to an expert', () => {
  async function asked() {
    const { hearing, planner } = await giveOpenHearing();
    const points = [{ text: 'Naboen min, født 13097248022, treng heis.', place: {}, languageForm: 'nn' as const }];
    const [input] = await giveInputs(hearing.id, [{}], { points });
    const question = {
      inputId: input!.id,
      name: 'Lege Hol',
      email: 'hol@example.no',
      languageForm: 'nn' as const,
      question: 'Trengst heis?',
      days: 14,
    };
    const link = await askExpert(question, planner.id);
    return { planner, input: input!, link, secret: link.split('/').at(-1)! };
  }

  it('shows the input and the question through the link, and nothing of its sender', async () => {
    const { secret, link } = await asked();
    const seen = await expertRequestBy(secret);
    expect(seen).toMatchObject({ question: 'Trengst heis?', input: { publicText: expect.stringContaining('heis') } });
    expect(JSON.stringify(seen)).not.toMatch(/Kari|senderName|13097248022/);
    const mail = await db().mail.findFirstOrThrow({ where: { text: { contains: secret } } });
    expect(mail.to).toBe('hol@example.no');
    expect(mail.text).toContain(link);
    expect(await db().expertRequest.count({ where: { tokenHash: secret } })).toBe(0);
  });

  it('gets its answer onto the input, each one kept', async () => {
    const { secret, input } = await asked();
    const send = (answer: string) => expertAction(routeArgs(null, '/sporsmal', { secret }, formOf({ answer })));
    expect(((await send('')) as unknown as { init: { status: number } }).init.status).toBe(400);
    await send('Ja, etter TEK17.');
    await send('Ja, etter TEK17.');
    await send('Og ein rampe.');
    const [expert] = (await inputTalk(input.id)).experts;
    expect(expert!.answers.map(({ text }) => text)).toEqual(['Ja, etter TEK17.', 'Og ein rampe.']);
    const audit = await db().auditEntry.findMany({ where: { subjectId: input.id, action: 'expert.answered' } });
    expect(audit).toHaveLength(2);
    expect(JSON.stringify(audit)).not.toContain('TEK17');
  });

  it('opens nothing when guessed, when its time is over and when it was ended', async () => {
    const { secret, input, planner } = await asked();
    await expect(expertRequestBy('gjetta')).rejects.toMatchObject({ code: 'notFound' });
    await expect(answerAsExpert('gjetta', 'Hei')).rejects.toMatchObject({ code: 'notFound' });
    const late = new Date(Date.now() + 15 * 24 * 60 * 60 * 1000);
    await expect(expertRequestBy(secret, late)).rejects.toMatchObject({ code: 'gone' });
    const { id, revision } = await db().expertRequest.findFirstOrThrow({ where: { inputId: input.id } });
    await cancelExpertRequest(input.id, id, revision, planner.id);
    await expect(cancelExpertRequest(input.id, id, revision, planner.id)).rejects.toMatchObject({ code: 'conflict' });
    await expect(answerAsExpert(secret, 'Hei')).rejects.toMatchObject({ code: 'gone' });
  });
});
