import { describe, expect, it, vi } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveOpenHearing } from '../../test/fixtures';
import { requestArgs } from '../../test/request-args';
import { formOpened } from '~/abuse/form-trap.server';
import { trapName } from '~/abuse/form-trap';
import { countDeed } from '~/abuse/rate-limits.server';
import { paths } from '~/paths';
import { dayInNorway } from '~/platform/norwegian-time';
import { newSecret } from '~/platform/reference.server';
import { action } from './comment-page';
import { action as correct } from './own-submission-page';
import { loader as receipt } from './receipt-page';
import { publicInputs } from './public-inputs.server';
import { screenSubmission } from './screen-submission.server';
import { action as sendStatement } from './statement-page';

const db = useTestDatabase();
let address = 0;

async function world() {
  const { plan, hearing } = await giveOpenHearing();
  const opened = await formOpened(Date.now() - 60_000);
  const own = `192.0.2.${(address += 1)}`;
  const send = async (text: string, fields: Record<string, string> = {}, clientAddress = own) => {
    const body = new URLSearchParams({ key: newSecret(), as: 'resident', text, opened, ...fields });
    const request = new Request(`http://localhost${paths.comment(plan.slug, {})}`, { method: 'POST', body });
    const { context } = requestArgs({ clientAddress });
    const answer = await action({ request, params: { plan: plan.slug }, context });
    return 'status' in answer
      ? { status: answer.status, location: answer.headers.get('Location') }
      : { status: answer.init?.status, location: null, ...answer.data };
  };
  const reasons = async () => {
    const rows = await db().submission.findMany({ where: { hearingId: hearing.id }, orderBy: { id: 'asc' } });
    return rows.map(({ heldAt, heldReason }) => (heldAt ? heldReason : null));
  };
  const shown = async () => (await publicInputs(hearing, dayInNorway(new Date()), null, 1)).length;
  /** As much as that many submissions from the same address. */
  const flood = async (many: number) => {
    for (let count = 0; count < many; count++) await countDeed('submission', own, hearing.id);
  };
  return { plan, hearing, send, reasons, shown, flood, clientAddress: own };
}

describe('what comes in without an account', () => {
  it('is held when a robot filled in the form, or nobody opened it', async () => {
    const { send, reasons, shown } = await world();
    const quick = await formOpened();
    expect(await send('Eg er ein robot', { [trapName]: 'x' })).toMatchObject({ status: 303 });
    expect(await send('Eg er rask', { opened: quick })).toMatchObject({ status: 303 });
    expect(await send('Eg har ingen skjema', { opened: '' })).toMatchObject({ status: 303 });
    expect(await send('Eg lagar mine eigne', { opened: `${Date.now() - 90_000}.AAAA` })).toMatchObject({ status: 303 });
    expect(await reasons()).toEqual(['trap', 'tooFast', 'noForm', 'noForm']);
    expect(await shown()).toBe(0);
  });

  it('tells its sender honestly that it waits', async () => {
    const { send } = await world();
    const { location } = await send('Eg er rask', { opened: '' });
    const [, reference = '', secret = ''] = /^\/kvittering\/([^/]+)\/([^/?]+)/.exec(location ?? '') ?? [];
    const page = await receipt({
      request: new Request(`http://localhost${location}`),
      params: { reference, secret },
      context: requestArgs({}).context,
    });
    expect(page.submission.held).toBe(true);
  });

  it('from a school class behind one address gets through', async () => {
    const { send, reasons, shown } = await world();
    const wishes = ['kino', 'skatepark', 'fritidsklubb', 'betre lys', 'turar', 'kafé'];
    const start = Date.now();
    const clock = vi.spyOn(Date, 'now');
    try {
      for (let pupil = 0; pupil < 30; pupil++) {
        clock.mockReturnValue(start + pupil * 20_000);
        const text =
          pupil % 3
            ? `Eg heiter nummer ${pupil} og vil ha ${wishes[pupil % 6]} i Lauvfjord, for ${wishes[(pupil * 5 + 1) % 6]} har dei andre stader.`
            : 'Meir fritid!';
        expect(await send(text), text).toMatchObject({ status: 303 });
      }
    } finally {
      clock.mockRestore();
    }
    expect(await reasons()).toEqual(Array<null>(30).fill(null));
    expect(await shown()).toBe(30);
  }, 30_000);

  it('in a flood from one address is held, then refused with what was typed, and others are not touched', async () => {
    const { send, reasons, flood } = await world();
    await flood(100);
    expect(await send('Eg er den første som ventar')).toMatchObject({ status: 303 });
    await flood(199);
    expect(await send('Eg kom for seint')).toMatchObject({
      status: 429,
      problem: 'tooMany',
      lastResult: { initialValue: { text: 'Eg kom for seint' } },
    });
    expect(await send('Eg sit ein annan stad', {}, '198.51.100.99')).toMatchObject({ status: 303 });
    expect(await reasons()).toEqual(['flood', null]);
  });

  it('as a statement or a correction is counted with the rest, and given back whole', async () => {
    const { plan, send, flood, clientAddress } = await world();
    const { location } = await send('Eg vil ha buss');
    await flood(299);
    const { context } = requestArgs({ clientAddress });
    const post = (address: string, fields: Record<string, string>) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.append(name, value);
      return new Request(`http://localhost${address}`, { method: 'POST', body });
    };
    const statement = await sendStatement({
      request: post(paths.statement(plan.slug), {
        key: newSecret(),
        as: 'resident',
        intent: 'send',
        'points[0].place': '',
        'points[0].text': 'Eg vil ha tog',
      }),
      params: { plan: plan.slug },
      context,
    });
    expect(statement).toMatchObject({
      init: { status: 429 },
      data: { tooMany: true, statement: { points: [{ text: 'Eg vil ha tog' }] } },
    });
    const [, reference = '', secret = ''] = /^\/kvittering\/([^/]+)\/([^/?]+)/.exec(location ?? '') ?? [];
    const own = paths.ownSubmission(reference, secret);
    const corrected = await correct({
      request: post(own, { intent: 'correct', 'text-1': 'Eg vil ha båt' }),
      params: { reference, secret },
      context,
    });
    expect(corrected).toMatchObject({
      init: { status: 429 },
      data: { problem: 'tooMany', lastResult: { initialValue: { 'text-1': 'Eg vil ha båt' } } },
    });
  });

  it('corrected by a robot is held, and a letter is not held for being like what it was', async () => {
    const { send, reasons, hearing } = await world();
    const letter =
      'Eg bur på Vårli og er uroa for at bussen blir lagd ned, for mange av oss har ikkje bil og kjem ingen stad.';
    const addresses = ['198.51.100.31', '198.51.100.32', '198.51.100.33'];
    for (const from of addresses) await send(letter, {}, from);
    const last = await db().submission.findFirstOrThrow({ where: { hearingId: hearing.id }, orderBy: { id: 'desc' } });
    const form = new FormData();
    form.set('opened', await formOpened(Date.now() - 60_000));
    const sent = { form, clientAddress: addresses[2]!, hearingId: hearing.id, texts: [`${letter} Takk!`] };
    expect(await screenSubmission({ ...sent, submissionId: last.id })).toBeNull();
    form.set(trapName, 'x');
    expect(await screenSubmission({ ...sent, submissionId: last.id })).toBe('trap');
    expect(await reasons()).toEqual([null, null, null]);
  });

  it('as the same letter from many is held from the fourth on', async () => {
    const { send, reasons } = await world();
    const letter =
      'Eg bur på Vårli og er uroa for at bussen blir lagd ned, for mange av oss har ikkje bil og kjem ingen stad.';
    for (let count = 0; count < 5; count++) await send(`${letter} Helsing nr. ${count}`, {}, `198.51.100.${count}`);
    expect(await reasons()).toEqual([null, null, null, 'sameText', 'sameText']);
  });
});
