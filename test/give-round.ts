import { inviteParties, type Mailing } from '../app/councils/parties/invite-parties.server';
import { partiesOf, partyScene } from '../app/councils/parties/queries.server';
import type { RoundStage } from '../app/councils/round-rules';
import { adopt, prepareAdoption } from '../app/councils/rounds/adopt.server';
import { declareNothing } from '../app/councils/rounds/declare-nothing.server';
import { saveCommonText } from '../app/councils/rounds/edit-common-text.server';
import { openThinking, openTogether } from '../app/councils/rounds/open-round.server';
import { answersTo, roundById } from '../app/councils/rounds/queries.server';
import type { Insider } from '../app/councils/rounds/round-access.server';
import { saveOwnAnswer } from '../app/councils/rounds/save-answer.server';
import { submitRound } from '../app/councils/rounds/submit-round.server';
import type { Viewer } from '../app/identity/permissions';
import { database } from '../app/platform/database.server';
import { dayInNorway } from '../app/platform/norwegian-time';
import { giveOpenHearing, giveUser } from './fixtures';
import { saidIn } from './said-in-round';

export const letters: Mailing['letters'] = {
  nn: { subject: 'Høyring', text: 'Kva meiner de?' },
  nb: { subject: 'Høring', text: 'Hva mener dere?' },
};

/** A youth council with a secretary and three members, the first of them its leader. */
export async function giveYouthCouncil() {
  const council = await database().council.create({
    data: { name: 'Ungdomsrådet', kind: 'youth', languageForm: 'nn', contactEmail: 'ungdom@example.no' },
  });
  const secretary = await giveUser('councilSecretary', council.id);
  const names = ['Ida Berg', 'Sander Lie', 'Amina Ali'];
  for (const [position, name] of names.entries()) {
    await database().councilMembership.create({
      data: {
        councilId: council.id,
        name,
        position,
        function: position === 0 ? 'leader' : 'member',
        email: position === 1 ? 'sander@example.no' : '',
      },
    });
  }
  const members = await database().councilMembership.findMany({
    where: { councilId: council.id },
    orderBy: { position: 'asc' },
  });
  return { council, secretary, members };
}

/** The council, a new one unless told otherwise, invited to a new open hearing. */
export async function giveRound(given?: Awaited<ReturnType<typeof giveYouthCouncil>>) {
  const { plan, hearing, planner } = await giveOpenHearing();
  const { council, secretary, members } = given ?? (await giveYouthCouncil());
  await database().consultedParty.create({ data: { hearingId: hearing.id, councilId: council.id } });
  const scene = await partyScene(plan.slug, '1');
  const [party] = await partiesOf(scene.hearing);
  await inviteParties(scene, { parties: [party!.id], way: 'mail', letters, origin: 'http://localhost' }, planner.id);
  const round = await database().councilRound.findUniqueOrThrow({ where: { consultedPartyId: party!.id } });
  return { plan, hearing, planner, council, secretary, members, party: party!, round };
}

export type GivenRound = Awaited<ReturnType<typeof giveRound>>;

/** Somebody in a round, as commands want to know them. The commands themselves ask the rules again. */
export const insider = (
  { round, council }: Pick<GivenRound, 'round' | 'council'>,
  who: { viewer: Viewer } | { membershipId: string; leads: boolean },
): Insider => ({
  roundId: round.id,
  councilId: council.id,
  stage: 'invited',
  roles: ['viewer' in who ? 'secretary' : who.leads ? 'leader' : 'member'],
  membershipId: 'viewer' in who ? null : who.membershipId,
  viewer: 'viewer' in who ? who.viewer : null,
  may: () => true,
});

/**
 * Brings a new round to a stage, by its people's own deeds. Together, it is ready for the leader to adopt.
 * "Nothing to remark" comes after each has thought alone.
 */
export async function bringTo(given: GivenRound, stage: RoundStage): Promise<void> {
  const asSecretary = insider(given, { viewer: given.secretary });
  const [leader, member] = [0, 1].map((at) =>
    insider(given, { membershipId: given.members[at]!.id, leads: at === 0 }),
  ) as [Insider, Insider];
  if (stage === 'invited') return;
  await openThinking(asSecretary);
  const { questions } = await roundById(given.round.id);
  await saveOwnAnswer(leader, questions[0]!.id, { text: saidIn.leader, value: null });
  await saveOwnAnswer(member, questions[0]!.id, { text: saidIn.member, value: null });
  if (stage === 'thinking') return;
  if (stage === 'nothingToRemark') return declareNothing(asSecretary);
  await openTogether(asSecretary);
  const round = await roundById(given.round.id);
  const sources = (await answersTo(questions[0]!.id, 'youth')).map(({ id }) => id);
  const text = saidIn.together;
  await saveCommonText(asSecretary, round, questions[0]!, { text, sectionKey: 'satsing', sources, version: 0 });
  await prepareAdoption(asSecretary, await roundById(given.round.id), {
    meetingOn: dayInNorway(new Date()),
    caseNumber: '4/27',
    present: 2,
    seats: 3,
    conflicts: '',
  });
  if (stage === 'together') return;
  await adopt(leader, (await roundById(given.round.id)).revision);
  if (stage === 'adopted') return;
  await submitRound(asSecretary, await roundById(given.round.id));
}
