import { proofOfHearing } from '~/councils/proof/proof.server';
import type { Transaction } from '~/platform/database.server';
import { found } from '~/platform/failure';
import { municipality } from '~/identity/municipality.server';
import { dayInNorway } from '~/platform/norwegian-time';
import { snapshot } from '~/platform/snapshot.server';
import { mapInTurns, readInTurns } from './in-turns.server';
import { byArrival, byNumber, groupBy, placeReader, stands, themeNames } from './report-rows';
import { reportText } from './report-text';
import type { HeardInReport, HearingReport, ReportInput, ReportSubmission } from './report';

/**
 * Reads everything that the report of a hearing tells: one query a table, joined here by id. All at one moment, so
 * that what comes in meanwhile is either wholly in or not at all; nobody waits for it.
 *
 * @throws Failure `notFound`
 */
export async function hearingReport(hearingId: string): Promise<HearingReport> {
  const [{ name }, proof, rows] = await Promise.all([
    municipality(),
    proofOfHearing(hearingId),
    snapshot((tx) => readRows(tx, hearingId)),
  ]);
  const { hearing } = rows;
  const { silent } = proof;
  const submissions = await joinSubmissions(rows);
  const bySubmissionId = new Map(submissions.map(({ id, report }) => [id, report]));
  return {
    municipality: name,
    plan: { ...hearing.plan, title: reportText(hearing.plan.title) },
    version: hearing.version,
    hearing,
    sections: rows.sections.map((section) => ({ ...section, title: reportText(section.title) })),
    themes: themeNames(rows.themes),
    consulted: consultedParties(rows, submissions),
    statements: rows.statements
      .filter(({ submissionId }) => !bySubmissionId.get(submissionId)?.withdrawn)
      .map(({ submissionId, councilId, meetingOn, caseNumber }) => ({
        council: rows.councils.get(councilId) ?? '',
        meetingOn,
        caseNumber: reportText(caseNumber),
        reference: bySubmissionId.get(submissionId)?.reference ?? '',
      })),
    silentCouncils: silent.map(({ name: council, invitedAt, reason }) => ({
      name: reportText(council),
      invitedOn: invitedAt && dayInNorway(invitedAt),
      reason: reportText(reason?.text ?? ''),
    })),
    heard: heardParties(proof),
    workshops: rows.workshops.map(({ id, title, method, heldOn, place }) => {
      const notes = rows.notes.filter(({ workshopId }) => workshopId === id);
      return {
        title: reportText(title),
        method,
        heldOn,
        place: reportText(place),
        groups: new Set(notes.map(({ group }) => group)).size,
        notes: notes.length,
      };
    }),
    submissions: submissions.map(({ report }) => report),
    cameIn: rows.cameIn,
  };
}

/** For the annex: who was asked about what and when, the time given, what came, and the reason where nothing did. */
const heardParties = ({ parties, silent }: Awaited<ReturnType<typeof proofOfHearing>>): HeardInReport[] =>
  parties.map(({ id, name, group, sections, questions, letters, receivedAt, ...party }) => ({
    name: reportText(name),
    group,
    parts: sections.map(reportText),
    questions: questions.map(reportText),
    sent: letters.map(({ kind, way, sentAt }) => ({ kind, way, on: dayInNorway(sentAt) })),
    answerBy: party.answerBy,
    daysGiven: party.daysGiven,
    state: party.state,
    receivedOn: receivedAt && dayInNorway(receivedAt),
    reference: party.reference,
    silence: reportText(silent.find(({ consultedPartyId }) => consultedPartyId === id)?.reason?.text ?? ''),
  }));

type Rows = Awaited<ReturnType<typeof readRows>>;

async function readRows(tx: Transaction, hearingId: string) {
  const hearing = found(
    await tx.hearing.findUnique({
      where: { id: hearingId },
      select: {
        id: true,
        number: true,
        planId: true,
        versionId: true,
        opensOn: true,
        closesOn: true,
        publishedAt: true,
        shortPeriodReason: true,
        inputVisibility: true,
        plan: {
          select: { slug: true, title: true, kind: true, languageForm: true, decidedBy: true, caseNumber: true },
        },
        version: { select: { number: true, title: true, subtitle: true, languageForm: true } },
      },
    }),
  );
  const ofHearing = { hearingId };
  const ofVersion = { versionId: hearing.versionId };
  const councils = await tx.council.findMany({ select: { id: true, name: true } });
  const assignees = await tx.user.findMany({
    where: { assignedInputs: { some: ofHearing } },
    select: { id: true, name: true },
  });
  return {
    hearing,
    councils: new Map(councils.map(({ id, name }) => [id, name])),
    assignees: new Map(assignees.map(({ id, name }) => [id, name])),
    sections: await tx.section.findMany({
      where: ofVersion,
      orderBy: { position: 'asc' },
      select: { key: true, level: true, title: true },
    }),
    blocks: await tx.block.findMany({ where: ofVersion, select: { key: true, position: true } }),
    elements: await tx.planElement.findMany({ where: ofVersion, select: { key: true, kind: true, position: true } }),
    themes: await tx.theme.findMany({
      where: { planId: hearing.planId },
      orderBy: [{ position: 'asc' }, { name: 'asc' }],
      select: { id: true, parentId: true, name: true },
    }),
    consulted: await tx.consultedParty.findMany({
      where: ofHearing,
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: { name: true, councilId: true },
    }),
    statements: await tx.statement.findMany({ where: ofHearing, orderBy: [{ meetingOn: 'asc' }, { id: 'asc' }] }),
    workshops: await tx.workshop.findMany({
      where: { ...ofHearing, notes: { some: { inputId: { not: null } } } },
      orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
      select: { id: true, title: true, method: true, heldOn: true, place: true },
    }),
    notes: await tx.note.findMany({
      where: { workshop: ofHearing, inputId: { not: null } },
      select: { workshopId: true, submissionId: true, inputId: true, group: true },
    }),
    submissions: await readInTurns(({ after, ...page }) =>
      tx.submission.findMany({
        where: { ...ofHearing, id: after },
        ...page,
        select: {
          id: true,
          reference: true,
          channel: true,
          senderKind: true,
          senderName: true,
          organisationName: true,
          councilId: true,
          journalNumber: true,
          receivedAt: true,
          withdrawnAt: true,
          publicState: true,
          removedReason: true,
          attachments: { where: { withdrawnAt: null }, orderBy: { id: 'asc' }, select: { fileName: true } },
        },
      }),
    ),
    inputs: await readInTurns(({ after, ...page }) =>
      tx.input.findMany({
        where: { ...ofHearing, ...stands, id: after },
        ...page,
        select: {
          id: true,
          submissionId: true,
          number: true,
          publicText: true,
          publicProposedText: true,
          stance: true,
          languageForm: true,
          otherLanguage: true,
          sectionKey: true,
          blockKey: true,
          elementKey: true,
          quote: true,
          assigneeId: true,
          currentAssessment: { select: { outcome: true, reasoning: true, planChange: true } },
          themes: { select: { themeId: true } },
        },
      }),
    ),
    cameIn: {
      submissions: await tx.submission.count({ where: ofHearing }),
      inputs: await tx.input.count({ where: { ...ofHearing, ...stands } }),
    },
  };
}

interface JoinedSubmission {
  id: string;
  councilId: string | null;
  report: ReportSubmission;
}

function joinSubmissions(rows: Rows): Promise<JoinedSubmission[]> {
  const inputs = groupBy(rows.inputs.sort(byNumber), ({ submissionId }) => submissionId);
  const toInput = inputJoiner(rows);
  const workshops = new Map(rows.workshops.map(({ id, title }) => [id, title]));
  const workshopOf = new Map(rows.notes.map(({ submissionId, workshopId }) => [submissionId, workshopId]));
  return mapInTurns(rows.submissions.sort(byArrival), ({ id, councilId, ...row }) => {
    const receivedOn = dayInNorway(row.receivedAt);
    const report: ReportSubmission = {
      reference: row.reference,
      channel: row.channel,
      senderKind: row.senderKind,
      senderName: reportText(row.senderName),
      organisation: reportText(row.organisationName),
      council: reportText(rows.councils.get(councilId ?? '') ?? ''),
      workshop: reportText(workshops.get(workshopOf.get(id) ?? '') ?? ''),
      journalNumber: reportText(row.journalNumber),
      receivedOn,
      late: receivedOn > rows.hearing.closesOn,
      withdrawn: row.withdrawnAt !== null,
      removed: row.publicState === 'removed',
      removedReason: reportText(row.removedReason),
      attachments: row.attachments.map(({ fileName }) => reportText(fileName)),
      inputs: (inputs.get(id) ?? []).map((input) => toInput(input, row.reference)),
    };
    return { id, councilId, report };
  });
}

function inputJoiner(rows: Rows): (input: Rows['inputs'][number], reference: string) => ReportInput {
  const placeOf = placeReader(rows.blocks, rows.elements);
  const groups = new Map(rows.notes.map(({ inputId, group }) => [inputId, group]));
  const themes = new Map(themeNames(rows.themes).map((theme, order) => [theme.id, { theme, order }]));
  return (input, reference) => {
    const { id, number, sectionKey } = input;
    const assessment = input.currentAssessment;
    return {
      id,
      reference: `${reference}-${number}`,
      sectionKey,
      ...placeOf(input),
      quote: reportText(input.quote),
      // The report is a public document: what is redacted, and numbers and addresses, are hidden in it as on the public pages.
      text: reportText(input.publicText),
      proposedText: reportText(input.publicProposedText),
      stance: input.stance,
      languageForm: input.languageForm,
      otherLanguage: input.otherLanguage,
      group: reportText(groups.get(id) ?? ''),
      themes: input.themes
        .flatMap(({ themeId }) => themes.get(themeId) ?? [])
        .sort((a, b) => a.order - b.order)
        .map(({ theme }) => theme),
      assignee: rows.assignees.get(input.assigneeId ?? '') ?? '',
      outcome: assessment?.outcome ?? null,
      reasoning: reportText(assessment?.reasoning ?? ''),
      planChange: reportText(assessment?.planChange ?? ''),
    };
  };
}

/** Who was asked, and the references of what they sent: councils by their account, others by their name. */
function consultedParties(rows: Rows, submissions: readonly JoinedSubmission[]): HearingReport['consulted'] {
  const sameName = (name: string) => name.trim().toLocaleLowerCase('nb').replace(/\s+/g, ' ');
  const active = submissions.filter(({ report }) => !report.withdrawn);
  return rows.consulted.map(({ name, councilId }) => {
    const answers = active.filter(({ councilId: from, report }) =>
      councilId ? from === councilId : report.organisation && sameName(report.organisation) === sameName(name),
    );
    return {
      name: reportText(councilId ? (rows.councils.get(councilId) ?? '') : name),
      answers: answers.map(({ report }) => report.reference),
    };
  });
}
