import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sendAnswersBack } from '../../app/councils/rounds/send-answers-back.server';
import { giveMemberLinks } from '../../app/councils/rounds/member-links.server';
import { roundById } from '../../app/councils/rounds/queries.server';
import { roundDeeds, roundRoles, roundRules, roundStages } from '../../app/councils/round-rules';
import { config } from '../../app/platform/config.server';
import { database } from '../../app/platform/database.server';
import { migrate } from '../../app/platform/migrate.server';
import { saveTriage } from '../../app/triage/save-triage.server';
import { giveUser, password } from '../fixtures';
import { bringTo, giveRound, giveYouthCouncil, insider } from '../give-round';
import { endsStage, said, type GivenRounds } from './round-roles';

/** The built server with a round at every stage, and one more for each deed that ends a stage. */
const folder = process.env.DATA_DIR!;
rmSync(folder, { recursive: true, force: true });
migrate(config().databaseFile);

const council = await giveYouthCouncil();
const planner = await giveUser('planner');

async function giveRoundAt(stage: (typeof roundStages)[number], answered: boolean) {
  const given = await giveRound(council);
  const letters = await giveMemberLinks(insider(given, { viewer: given.secretary }), await roundById(given.round.id), {
    members: given.members.map(({ id }) => id),
    byMail: false,
    origin: 'http://localhost',
  });
  await bringTo(given, stage);
  if (stage === 'submitted') {
    const inputs = await database().input.findMany({ where: { hearingId: given.hearing.id } });
    for (const { id, revision } of inputs) {
      const answer = { outcome: 'followed' as const, reasoning: said.answer, planChange: '' };
      await saveTriage({ inputId: id, revision, themeIds: [], assigneeId: null, ...answer }, planner.id);
    }
    if (answered) await sendAnswersBack(given.round.id, 'http://localhost', planner.id);
  }
  return {
    id: given.round.id,
    council: given.council.id,
    plan: given.plan.slug,
    party: given.party.id,
    // The secrets in the letters of the leader and of a member.
    leader: letters[0]!.link.split('/').at(-1)!,
    member: letters[1]!.link.split('/').at(-1)!,
  };
}

const shared = Object.fromEntries(
  await Promise.all(roundStages.map(async (stage) => [stage, await giveRoundAt(stage, true)])),
) as GivenRounds['shared'];
const own: GivenRounds['own'] = {};
for (const stage of roundStages) {
  for (const deed of roundDeeds.filter((name) => endsStage.includes(name))) {
    for (const role of roundRoles.filter((name) => roundRules[stage][name].includes(deed))) {
      own[`${stage} ${deed} ${role}`] = await giveRoundAt(stage, false);
    }
  }
}

// Strangers: another council's secretary, and its member in a round of its own.
const other = await giveYouthCouncil();
const foreign = await giveRound(other);
const [letter] = await giveMemberLinks(
  insider(foreign, { viewer: other.secretary }),
  await roundById(foreign.round.id),
  {
    members: [other.members[0]!.id],
    byMail: false,
    origin: 'http://localhost',
  },
);
const given: GivenRounds = {
  shared,
  own,
  password,
  secretary: council.secretary.email,
  planner: planner.email,
  otherSecretary: other.secretary.email,
  otherRound: foreign.round.id,
  otherMember: letter!.link.split('/').at(-1)!,
};
writeFileSync(path.join(folder, 'rounds.json'), JSON.stringify(given));
await database().$disconnect();
await import('../../server/serve');
