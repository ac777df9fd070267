import { expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveUser } from '../../test/fixtures';
import { bringTo, giveRound } from '../../test/give-round';
import { pdfText } from '../../test/pdf-text';
import { requestArgs } from '../../test/request-args';
import { loader as councilPage } from '~/councils/council-page';
import { loader as memberRound } from '~/councils/members/round-page';
import { loader as together } from '~/councils/members/together-page';
import { loader as partyPage } from '~/councils/parties/party-page';
import { loader as proofPage } from '~/councils/proof/proof-page';
import { loader as wholeStatement } from '~/councils/rounds/statement-page';
import { statementPdf } from '~/councils/rounds/statement-pdf.server';
import { hearingReport } from './report-data.server';

const db = useTestDatabase();

it('of the young only the first name is told: to members, planners and the public, in files, mails and the audit', async () => {
  const given = await giveRound();
  const { council, round, plan, party, hearing, members } = given;
  const planner = await giveUser('planner');
  const sander = await giveUser('councilMember', council.id);
  await db().councilMembership.update({ where: { id: members[1]!.id }, data: { userId: sander.id } });
  await bringTo(given, 'submitted');
  const params = { council: council.id, round: round.id, plan: plan.slug, hearing: '1', party: party.id };
  const told = {
    member: await memberRound(requestArgs({ viewer: sander, params })),
    together: await together(requestArgs({ viewer: sander, params })),
    council: await councilPage(requestArgs({ viewer: sander, params })),
    councilToPlanner: await councilPage(requestArgs({ viewer: planner, params })),
    party: await partyPage(requestArgs({ viewer: planner, params })),
    proof: await proofPage(requestArgs({ viewer: planner, params })),
    statement: await wholeStatement(requestArgs({ viewer: planner, params })),
    report: await hearingReport(hearing.id),
    pdf: await pdfText(new Uint8Array(await statementPdf(round.id))),
    mails: await db().mail.findMany({ select: { subject: true, text: true } }),
    audit: await db().auditEntry.findMany({ select: { action: true, details: true } }),
  };
  for (const [where, content] of Object.entries(told)) {
    const words = JSON.stringify(content);
    expect(words.length, where).toBeGreaterThan(40);
    expect(words.match(/\b(Berg|Lie|Ali)\b/g), where).toBeNull();
  }
  expect(JSON.stringify(told.together)).toContain('"Sander"');
  expect(told.pdf).toContain('Ida');
});
