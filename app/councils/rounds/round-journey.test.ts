import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../../test/database';
import { giveOpenHearing } from '../../../test/fixtures';
import { giveRound as giveARound, letters } from '../../../test/give-round';
import { pdfText } from '../../../test/pdf-text';
import { requestArgs, statusOf } from '../../../test/request-args';
import type { Viewer } from '~/identity/permissions';
import { dayInNorway } from '~/platform/norwegian-time';
import { inviteParties, remindParties, type Mailing } from '../parties/invite-parties.server';
import { partiesOf, partyScene } from '../parties/queries.server';
import { action as enterCode } from '../members/enter-code-page';
import { action as enterByLink, loader as linkLoader } from '../members/invitation-page';
import { loader as memberLoader } from '../members/round-page';
import { action as answerAction, loader as answerLoader } from '../members/question-page';
import { loader as togetherLoader } from '../members/together-page';
import { action as adoptAction } from '../members/adoption-page';
import { action as roundAction } from './round-page';
import { action as workAction } from './question-page';
import { action as prepareAction } from './adoption-page';
import { action as linksAction } from './links-page';
import { action as typeAction } from './typing-page';
import { loader as pdfLoader } from './statement-pdf-file';

const db = useTestDatabase();

/** A round, and the presses on its secretary's page. */
async function giveRound() {
  const given = await giveARound();
  const params = { council: given.council.id, round: given.round.id };
  const press = (viewer: Viewer | null, form: Record<string, string>) =>
    statusOf(Promise.resolve(roundAction(requestArgs({ viewer, params, form }))));
  return { ...given, params, press };
}

type Given = Awaited<ReturnType<typeof giveRound>>;

/** Comes in by the code read aloud, and gives the member's cookie. */
async function comeIn({ round }: Given, member: { id: string }): Promise<string> {
  const { joinCode } = await db().councilRound.findUniqueOrThrow({ where: { id: round.id } });
  const form = { code: joinCode!.toLowerCase().replace('-', ' '), step: 'name', member: member.id };
  const answer = (await enterCode(requestArgs({ form, clientAddress: `198.51.100.${serial++}` }))) as Response;
  expect(answer.status).toBe(303);
  const cookie = answer.headers.get('Set-Cookie')!;
  expect(cookie).toContain(`Path=/rad/${round.id};`);
  expect(cookie).toContain('HttpOnly');
  return cookie.split(';')[0]!;
}
let serial = 1;

const answer = (given: Given, cookie: string, question: string, text: string) =>
  statusOf(
    Promise.resolve(
      answerAction(
        requestArgs({ cookie, params: { round: given.round.id, question }, form: { text, value: '4', to: 'next' } }),
      ),
    ),
  );

describe('an invitation', () => {
  it('goes to the council and its secretary, freezes the questions, and is kept as proof', async () => {
    const { council, secretary, party } = await giveRound();
    const mails = await db().mail.findMany({ where: { to: { in: ['ungdom@example.no', secretary.email] } } });
    expect(new Set(mails.map(({ to }) => to))).toEqual(new Set(['ungdom@example.no', secretary.email]));
    expect(mails[0]!.text).toContain(`/arbeid/rad/${council.id}`);
    expect(mails[0]!.text).toContain('Sett frå dei unge');
    const [letter] = await db().partyLetter.findMany({ where: { consultedPartyId: party.id } });
    expect(letter).toMatchObject({ kind: 'invitation', way: 'mail' });
    await expect(db().partyLetter.update({ where: { id: letter!.id }, data: { text: '' } })).rejects.toThrow();
    await expect(
      db().question.updateMany({ where: { consultedPartyId: party.id }, data: { text: 'Noko anna' } }),
    ).rejects.toThrow();
  });

  it('is not sent twice; a reminder is, until there is an answer', async () => {
    const { plan, planner, party, press, secretary } = await giveRound();
    const mailing: Mailing = { parties: [party.id], way: 'mail', letters, origin: 'http://localhost' };
    const scene = await partyScene(plan.slug, '1');
    await expect(inviteParties(scene, mailing, planner.id)).rejects.toMatchObject({ code: 'conflict' });
    await remindParties(scene, mailing, planner.id);
    expect(await db().partyLetter.count({ where: { consultedPartyId: party.id, kind: 'reminder' } })).toBe(1);
    expect(await press(secretary, { intent: 'nothing' })).toBe(303);
    await expect(remindParties(scene, mailing, planner.id)).rejects.toMatchObject({ code: 'conflict' });
    const [after] = await partiesOf(scene.hearing);
    expect(after!.state).toBe('nothingToRemark');
  });

  it('to a council on paper tells the code of its members, which is not kept in the proof', async () => {
    const { plan, planner, party, round } = await giveRound();
    const scene = await partyScene(plan.slug, '1');
    const [printed] = await remindParties(
      scene,
      { parties: [party.id], way: 'paper', letters, origin: 'http://localhost' },
      planner.id,
    );
    expect(printed!.text).toContain(`http://localhost/svar og skriv koden ${round.joinCode}`);
    const kept = await db().partyLetter.findFirstOrThrow({ where: { consultedPartyId: party.id, kind: 'reminder' } });
    expect(kept.text).not.toContain(round.joinCode);
    const mailed = await db().partyLetter.findFirstOrThrow({ where: { consultedPartyId: party.id, way: 'mail' } });
    expect(mailed.text).not.toContain('/svar');
  });

  it('to a body that is no council carries a code that the database does not hold', async () => {
    const { plan, hearing, planner } = await giveOpenHearing();
    await db().consultedParty.create({ data: { hearingId: hearing.id, name: 'Nabokommunen' } });
    const scene = await partyScene(plan.slug, '1');
    const [party] = await partiesOf(scene.hearing);
    const [printed] = await inviteParties(
      scene,
      { parties: [party!.id], way: 'paper', letters, origin: 'http://localhost' },
      planner.id,
    );
    const code = /(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/.exec(printed!.text)![0];
    const kept = await db().partyLetter.findFirstOrThrow({ where: { consultedPartyId: party!.id } });
    expect(kept.text).not.toContain(code);
    const opened = (await enterCode(requestArgs({ form: { code } }))) as Response;
    expect(opened.headers.get('Location')).toBe(`/svar/${code}`);
  });
});

describe('members', () => {
  it('come in by their name and the code once, and by a personal link', async () => {
    const given = await giveRound();
    const { members, params, press, secretary, council } = given;
    const code = (await db().councilRound.findUniqueOrThrow({ where: { id: params.round } })).joinCode!;
    // Before members work, the code opens nothing.
    expect(await statusOf(Promise.resolve(enterCode(requestArgs({ form: { code } }))))).toBe(422);
    expect(await press(secretary, { intent: 'think' })).toBe(303);
    await comeIn(given, members[0]!);
    const again = enterCode(requestArgs({ form: { code, step: 'name', member: members[0]!.id } }));
    expect(await statusOf(Promise.resolve(again))).toBe(422);

    const form: [string, string][] = [
      ['members', members[2]!.id],
      ['way', 'paper'],
    ];
    const given2 = (await linksAction(requestArgs({ viewer: secretary, params, form }))) as unknown as {
      data: { letters: { link: string; name: string }[] };
    };
    const [letter] = given2.data.letters;
    // Of the young the first name only.
    expect(letter!.name).toBe('Amina');
    const secret = letter!.link.split('/').at(-1)!;
    expect((await db().memberLink.findMany()).map(({ secretHash }) => secretHash)).not.toContain(secret);
    expect((await linkLoader(requestArgs({ params: { secret } }))).council.name).toBe(council.name);
    const inside = (await enterByLink(requestArgs({ params: { secret }, form: { a: '' } }))) as Response;
    const cookie = inside.headers.get('Set-Cookie')!.split(';')[0]!;
    expect((await memberLoader(requestArgs({ cookie, params }))).title).toContain('Amina');
  });

  it('cannot be guessed: codes are limited, and another round’s cookie opens nothing', async () => {
    const [one, two] = [await giveRound(), await giveRound()];
    for (const { press, secretary } of [one, two]) await press(secretary, { intent: 'think' });
    const cookie = await comeIn(one, one.members[1]!);
    expect(await statusOf(memberLoader(requestArgs({ cookie, params: two.params })))).toBe(404);
    expect(await statusOf(memberLoader(requestArgs({ params: one.params })))).toBe(404);
    expect(await statusOf(memberLoader(requestArgs({ viewer: two.secretary, params: one.params })))).toBe(404);
    expect(await statusOf(linkLoader(requestArgs({ params: { secret: 'gjetta' } })))).toBe(404);
    const guesses = [];
    for (let i = 0; i < 12; i++) {
      const tried = enterCode(requestArgs({ form: { code: `AAAA-AAA${i % 10}` }, clientAddress: '203.0.113.9' }));
      guesses.push(await statusOf(Promise.resolve(tried)));
    }
    expect(guesses.slice(0, 10)).toEqual(Array(10).fill(422));
    expect(guesses.slice(10)).toEqual([429, 429]);
  });

  it('think alone: nobody sees their answers before the secretary opens the round', async () => {
    const given = await giveRound();
    const { members, params, press, secretary, planner } = given;
    await press(secretary, { intent: 'think' });
    const [ida, sander] = [await comeIn(given, members[0]!), await comeIn(given, members[1]!)];
    expect(await answer(given, ida, '1', 'Gangbrua må kome først.')).toBe(303);
    const own = await answerLoader(requestArgs({ cookie: ida, params: { ...params, question: '1' } }));
    expect(own.answer.text).toBe('Gangbrua må kome først.');
    const others = await answerLoader(requestArgs({ cookie: sander, params: { ...params, question: '1' } }));
    expect(others.answer.text).toBe('');
    for (const [viewer, cookie] of [
      [null, sander],
      [secretary, undefined],
      [planner, undefined],
    ] as const) {
      const look = togetherLoader(requestArgs({ viewer, params, ...(cookie ? { cookie } : {}) }));
      expect([403, 409]).toContain(await statusOf(look));
    }
    expect(await press(secretary, { intent: 'together' })).toBe(303);
    const seen = await togetherLoader(requestArgs({ cookie: sander, params }));
    expect(seen.current!.answers).toMatchObject([{ member: 'Ida', text: 'Gangbrua må kome først.' }]);
    expect(await statusOf(togetherLoader(requestArgs({ viewer: planner, params })))).toBe(403);
  });

  it('on paper are typed in and marked, without touching what they wrote themselves', async () => {
    const given = await giveRound();
    const { members, params, press, secretary } = given;
    await press(secretary, { intent: 'think' });
    const ida = await comeIn(given, members[0]!);
    await answer(given, ida, '1', 'Skrive sjølv.');
    const form = { 'q1-text': 'Frå papir', 'q2-value': '5', 'q4-text': 'Meir buss' };
    const type = (member: string) =>
      statusOf(Promise.resolve(typeAction(requestArgs({ viewer: secretary, params: { ...params, member }, form }))));
    expect(await type(members[0]!.id)).toBe(303);
    expect(await type(members[1]!.id)).toBe(303);
    const answers = await db().memberAnswer.findMany({ where: { roundId: given.round.id } });
    const of = (id: string) =>
      answers
        .filter(({ membershipId }) => membershipId === id)
        .map(({ text }) => text)
        .sort();
    expect(of(members[0]!.id)).toEqual(['', 'Meir buss', 'Skrive sjølv.']);
    expect(of(members[1]!.id)).toEqual(['', 'Frå papir', 'Meir buss']);
    expect(answers.filter(({ typedInById }) => typedInById === secretary.id)).toHaveLength(5);
  });
});

/** A round whose answers are merged into a text for the first question, ready for the leader. */
async function giveReadyRound() {
  const given = await giveRound();
  const { members, params, press, secretary } = given;
  await press(secretary, { intent: 'think' });
  const cookies = [await comeIn(given, members[0]!), await comeIn(given, members[1]!)];
  await answer(given, cookies[0]!, '1', 'Gangbrua må kome først.');
  await answer(given, cookies[1]!, '1', 'Lys på skulevegen.');
  await answer(given, cookies[1]!, '2', '');
  await press(secretary, { intent: 'together' });
  const answers = await db().memberAnswer.findMany({ where: { roundId: given.round.id, text: { not: '' } } });
  const work = (form: [string, string][]) =>
    workAction(requestArgs({ viewer: secretary, params: { ...params, question: '1' }, form }));
  const sources = answers.map(({ id }): [string, string] => ['sources', id]);
  const facts = { meetingOn: dayInNorway(new Date()), caseNumber: '4/27', present: '2', seats: '3', conflicts: '' };
  const prepare = () =>
    prepareAction(requestArgs({ viewer: secretary, params, form: { ...facts, intent: 'prepare' } }));
  return { ...given, cookies, work, sources, prepare };
}

const adopting = async ({ round, cookies }: Awaited<ReturnType<typeof giveReadyRound>>, who = 0) => {
  const { revision } = await db().councilRound.findUniqueOrThrow({ where: { id: round.id } });
  const form = { revision: String(revision), confirmed: 'yes' };
  return statusOf(
    Promise.resolve(adoptAction(requestArgs({ cookie: cookies[who]!, params: { round: round.id }, form }))),
  );
};

describe('the common text', () => {
  it('takes members’ points in, keeps them as sources, and is not saved over unseen', async () => {
    const { work, sources, round } = await giveReadyRound();
    const merged = (await work([
      ['intent', 'insert'],
      ['version', '0'],
      ['text', 'Vi meiner:'],
      ...sources,
    ])) as unknown as {
      data: { commonText: { text: string } };
    };
    const { text } = merged.data.commonText;
    expect(text).toContain('– Gangbrua må kome først.');
    expect(text).toContain('– Lys på skulevegen.');
    const save = (version: string, words: string) =>
      statusOf(
        Promise.resolve(
          work([['intent', 'save'], ['version', version], ['text', words], ['sectionKey', 'satsing'], ...sources]),
        ),
      );
    expect(await save('0', text)).toBe(303);
    expect(await save('0', 'Noko anna')).toBe(409);
    expect(await save('1', 'Gangbru og lys.')).toBe(303);
    const versions = await db().commonTextVersion.findMany({
      where: { roundId: round.id },
      include: { sources: true },
    });
    expect(versions).toHaveLength(2);
    expect(versions[1]!.sources.map((source) => source.text).sort()).toEqual([
      'Gangbrua må kome først.',
      'Lys på skulevegen.',
    ]);
    await expect(db().commonTextVersion.deleteMany({ where: { roundId: round.id } })).rejects.toThrow();
  });
});

describe('adopting', () => {
  it('waits for a text, a meeting and for what is open, then freezes everything', async () => {
    const given = await giveReadyRound();
    const { work, sources, prepare, round, params, secretary, press, cookies } = given;
    await prepare();
    expect(await adopting(given)).toBe(409);
    await work([
      ['intent', 'save'],
      ['version', '0'],
      ['text', 'Gangbru og lys.'],
      ['sectionKey', 'satsing'],
      ...sources,
    ]);
    await work([
      ['intent', 'openItem'],
      ['text', 'Kven har ansvaret?'],
    ]);
    await work([
      ['intent', 'proposal'],
      ['text', 'Berre lys.'],
      ['votesFor', '1'],
      ['votesAgainst', '2'],
    ]);
    await work([
      ['intent', 'dissent'],
      ['kind', 'dissent'],
      ['name', 'Amina'],
      ['text', 'Lys er viktigast.'],
    ]);
    await prepare();
    expect(await adopting(given)).toBe(409);
    const item = await db().openItem.findFirstOrThrow({ where: { roundId: round.id } });
    await work([
      ['intent', 'closeItem'],
      ['id', item.id],
    ]);
    await prepare();
    // A member is not the leader.
    expect(await adopting(given, 1)).toBe(403);
    expect(await adopting(given)).toBe(303);
    expect(await db().councilRound.findUnique({ where: { id: round.id } })).toMatchObject({
      stage: 'adopted',
      adoptedBy: 'Ida',
      caseNumber: '4/27',
    });
    for (const change of [
      () => db().councilRound.update({ where: { id: round.id }, data: { caseNumber: '5/27' } }),
      () => db().councilRound.update({ where: { id: round.id }, data: { stage: 'together' } }),
      () => db().dissent.deleteMany({ where: { roundId: round.id } }),
      () => db().proposal.updateMany({ where: { roundId: round.id }, data: { votesFor: 9 } }),
      () => db().memberAnswer.updateMany({ where: { roundId: round.id }, data: { text: 'Anna' } }),
    ]) {
      await expect(change()).rejects.toThrow();
    }
    // What was typed when the council adopted is given back.
    expect(await answer(given, cookies[1]!, '1', 'For seint')).toBe(409);
    expect(
      await statusOf(
        Promise.resolve(
          work([
            ['intent', 'save'],
            ['version', '1'],
            ['text', 'Ny'],
          ]),
        ),
      ),
    ).toBe(409);

    expect(await press(secretary, { intent: 'submit' })).toBe(303);
    expect(await press(secretary, { intent: 'submit' })).toBe(409);
    const statement = await db().statement.findUniqueOrThrow({
      where: { roundId: round.id },
      include: { points: true, submission: { include: { inputs: true } } },
    });
    expect(statement.points).toHaveLength(1);
    expect(statement.submission).toMatchObject({ channel: 'council', senderKind: 'council' });
    expect(statement.submission.inputs).toMatchObject([{ sectionKey: 'satsing' }]);
    expect(statement.submission.inputs[0]!.text).toContain('Gangbru og lys.');
    expect(await db().mail.count({ where: { to: 'sander@example.no', subject: { contains: 'levert' } } })).toBe(1);

    const file = (await pdfLoader(requestArgs({ cookie: cookies[1]!, params }))) as Response;
    expect(file.headers.get('Content-Type')).toBe('application/pdf');
    const text = await pdfText(new Uint8Array(await file.arrayBuffer()));
    for (const words of [
      'Ungdomsrådet',
      '4/27',
      'Gangbru og lys.',
      'Berre lys.',
      '1 for, 2 mot',
      'Amina',
      'Byggjer på svar frå 2',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).toContain(statement.submission.reference);
  });
});
