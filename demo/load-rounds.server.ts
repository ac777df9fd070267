import { partiesOf, partyScene } from '../app/councils/parties/queries.server';
import { inviteParties } from '../app/councils/parties/invite-parties.server';
import { prepareParty } from '../app/councils/parties/prepare-party.server';
import { templateFor } from '../app/councils/parties/templates.server';
import { adopt, prepareAdoption } from '../app/councils/rounds/adopt.server';
import { saveCommonText } from '../app/councils/rounds/edit-common-text.server';
import { addDissent } from '../app/councils/rounds/edit-notes.server';
import { openThinking, openTogether } from '../app/councils/rounds/open-round.server';
import { answersTo, roundById } from '../app/councils/rounds/queries.server';
import type { Insider } from '../app/councils/rounds/round-access.server';
import { saveOwnAnswer } from '../app/councils/rounds/save-answer.server';
import { submitRound } from '../app/councils/rounds/submit-round.server';
import { demoCode } from '../app/identity/demo-code';
import { database } from '../app/platform/database.server';
import { addDays, dayInNorway } from '../app/platform/norwegian-time';
import { rounds, registeredBodies, type ContentRound } from './content/rounds';
import type { DemoIds } from './demo-ids';
import type { DemoPlan } from './demo-plans';

/** The register of bodies that are asked. */
export const loadRegister = () => database().registeredParty.createMany({ data: [...registeredBodies] });

/** The councils' work with a demonstration plan, each round as far as its content says, through the product's commands. */
export async function loadRounds(demo: DemoPlan, hearingId: string, ids: DemoIds): Promise<void> {
  const { plan, number, opensOn } = await database().hearing.findUniqueOrThrow({
    where: { id: hearingId },
    include: { plan: true },
  });
  const plannerId = ids.people.get(demo.planner)!;
  for (const round of rounds.filter((content) => content.plan === demo.name)) {
    const councilId = ids.councils.get(round.council)!;
    const scene = await partyScene(plan.slug, String(number));
    const party = (await partiesOf(scene.hearing)).find(({ council }) => council?.id === councilId)!;
    const sectionKeys = round.sections.map((title) => scene.sections.find((section) => section.title === title)!.key);
    await prepareParty(
      {
        partyId: party.id,
        hearingId,
        revision: party.revision,
        sectionKeys,
        answerBy: '',
        questions: await templateFor(party.kind, party.languageForm),
      },
      plannerId,
    );
    await inviteParties(
      await partyScene(plan.slug, String(number)),
      {
        parties: [party.id],
        way: 'mail',
        letters: { [party.languageForm]: { subject: `Høyring: ${plan.title}`, text: letterText } },
        origin: 'http://localhost:3000',
        at: new Date(`${addDays(opensOn, 1)}T09:00:00Z`),
      },
      plannerId,
    );
    await goOn(round, party.id, councilId);
  }
}

const letterText =
  'Hei\n\nVi inviterer dykk til å seie kva de meiner om planen. Det de seier, blir vurdert punkt for punkt, og de får svar.';

async function goOn(content: ContentRound, consultedPartyId: string, councilId: string): Promise<void> {
  const { id } = await database().councilRound.findUniqueOrThrow({ where: { consultedPartyId } });
  const secretary = await database().user.findFirstOrThrow({
    where: { roles: { some: { role: 'councilSecretary', councilId } } },
  });
  const asSecretary: Insider = {
    roundId: id,
    councilId,
    stage: 'invited',
    roles: ['secretary'],
    membershipId: null,
    viewer: { id: secretary.id, name: secretary.name, email: secretary.email, roles: [] },
    may: () => true,
  };
  if (content.until === 'invited') return;
  await openThinking(asSecretary);
  const { members, questions } = await roundById(id);
  const memberNamed = (name: string) => members.find((member) => member.name === name)!;
  const asMember = (name: string, role: 'member' | 'leader' = 'member'): Insider => ({
    ...asSecretary,
    roles: [role],
    membershipId: memberNamed(name).id,
    viewer: null,
  });
  for (const { member, question, text = '', value = null } of content.answers) {
    await saveOwnAnswer(asMember(member), questions[question - 1]!.id, { text, value });
  }
  if (content.until === 'thinking') {
    await database().councilRound.update({ where: { id }, data: { joinCode: demoCode } });
    return;
  }
  await openTogether(asSecretary);
  if (content.until === 'together') return;
  for (const { question: at, text, from, section } of content.texts) {
    const round = await roundById(id);
    const question = round.questions[at - 1]!;
    const answers = await answersTo(question.id, round.council.kind);
    const sources = answers.filter(({ member }) => from.includes(member)).map((answer) => answer.id);
    const sectionKey = round.sections.find(({ title }) => title === section)?.key ?? null;
    await saveCommonText(asSecretary, round, question, { text, sectionKey, sources, version: 0 });
  }
  if (content.dissent) {
    const { question, name, text } = content.dissent;
    await addDissent(asSecretary, { questionId: questions[question - 1]!.id, kind: 'dissent', name, text });
  }
  const { daysAgo, caseNumber, present, leader } = content.meeting!;
  await prepareAdoption(asSecretary, await roundById(id), {
    meetingOn: addDays(dayInNorway(new Date()), -daysAgo),
    caseNumber,
    present,
    seats: members.length,
    conflicts: '',
  });
  await adopt(asMember(leader, 'leader'), (await roundById(id)).revision);
  await submitRound(asSecretary, await roundById(id));
}
