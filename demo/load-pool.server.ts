import { recordEvent } from '../app/audit/record.server';
import { database, type Transaction } from '../app/platform/database.server';
import { storeFile } from '../app/platform/file-store.server';
import { hashSecret, newSecret } from '../app/platform/reference.server';
import { addDays, type Day } from '../app/platform/norwegian-time';
import { slugOf } from '../app/platform/slug';
import { refreshPublicText } from '../app/submissions/redactions.server';
import { registerSubmission, type NewSubmission } from '../app/submissions/register-submission.server';
import type { SentPoint } from '../app/submissions/sent-submission';
import type { ContentPoint, ContentStatement, ContentSubmission, ContentWorkshop } from './content/content-types';
import { statements, submissions, themes, workshops } from './content/inputs';
import { resolvePlace } from './content/resolve-place';
import { pdfOf } from './pdf-of';
import type { DemoPlan } from './demo-plans';
import type { DemoIds } from './demo-ids';

interface Loading {
  tx: Transaction;
  demo: DemoPlan;
  hearingId: string;
  opensOn: Day;
  ids: DemoIds;
  themeIds: Map<string, string>;
}

/** What was said about a demonstration plan, and what the planners have made of it so far. */
export async function loadPool(demo: DemoPlan, hearingId: string, ids: DemoIds): Promise<void> {
  await database().$transaction(async (tx) => {
    const { planId, opensOn } = await tx.hearing.findUniqueOrThrow({ where: { id: hearingId } });
    const loading: Loading = { tx, demo, hearingId, opensOn, ids, themeIds: await loadThemes(tx, demo, planId) };
    const ofPlan = <T extends { plan: string }>(all: T[]) => all.filter(({ plan }) => plan === demo.name);
    for (const submission of ofPlan(submissions)) await loadSubmission(loading, submission);
    for (const statement of ofPlan(statements)) await loadStatement(loading, statement);
    for (const workshop of ofPlan(workshops)) await loadWorkshop(loading, workshop);
  });
}

async function loadThemes(tx: Transaction, demo: DemoPlan, planId: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const ofPlan = themes.filter(({ plan }) => plan === demo.name);
  for (const [position, { name, title, description, parent }] of ofPlan.entries()) {
    const theme = await tx.theme.create({
      data: { planId, name: title, description, position, parentId: parent && ids.get(parent)! },
    });
    ids.set(name, theme.id);
  }
  return ids;
}

async function loadSubmission(loading: Loading, { channel, language, dayOffset, sender, ...rest }: ContentSubmission) {
  const kind = sender.organisation
    ? 'organisation'
    : sender.ageGroup
      ? 'youth'
      : sender.onBehalfOf
        ? 'representative'
        : 'resident';
  const { id, inputIds } = await loadPoints(loading, rest.points, {
    hold: rest.hold,
    form: rest.form,
    attachments: rest.attachment && [await loadAttachment(loading, rest.key, rest.attachment)],
    channel,
    languageForm: language,
    receivedAt: instantOn(loading.opensOn, dayOffset, rest.key),
    sender: {
      kind,
      name: sender.name ?? '',
      organisationName: sender.organisation ?? '',
      organisationNumber: sender.organisationNumber,
      role: sender.role,
      onBehalfOf: sender.onBehalfOf,
      ageGroup: sender.ageGroup,
      contactEmail: channel === 'web' && sender.name && !sender.minor ? addressOf(sender.name) : '',
      nameIsPublic: sender.name !== undefined && !sender.minor,
    },
    registrarId: rest.registeredBy && loading.ids.people.get(rest.registeredBy),
  });
  if (rest.redact) await redact(loading, id, inputIds[0]!, rest.points[0]!.text, rest.redact);
}

async function redact(
  { tx, demo, ids }: Loading,
  submissionId: string,
  inputId: string,
  text: string,
  { words, reason }: NonNullable<ContentSubmission['redact']>,
): Promise<void> {
  const start = text.indexOf(words);
  const passage = { inputId, field: 'text' as const, start, end: start + words.length };
  await tx.redaction.create({
    data: { ...passage, revisionNumber: 1, reason, createdById: ids.people.get(demo.planner)!, createdAt: new Date() },
  });
  await refreshPublicText(tx, inputId);
  await recordEvent(tx, {
    actorId: ids.people.get(demo.planner)!,
    action: 'submission.redacted',
    subjectType: 'submission',
    subjectId: submissionId,
    details: { revision: 1, reason, passages: 1 },
  });
}

/** The file as it lies in the store before its form is sent. */
async function loadAttachment(
  { tx, demo }: Loading,
  key: string,
  { fileName, text }: NonNullable<ContentSubmission['attachment']>,
) {
  const bytes = pdfOf(text);
  const { id } = await tx.attachment.create({
    data: {
      formKeyHash: hashSecret(`demo ${demo.name} ${key}`),
      sha256: await storeFile(bytes),
      fileName,
      contentType: 'application/pdf',
      size: bytes.length,
      text,
      textReadAt: new Date(),
    },
  });
  return { id, fileName };
}

async function loadStatement(loading: Loading, statement: ContentStatement) {
  const { tx, hearingId, ids, opensOn } = loading;
  const councilId = ids.councils.get(statement.council)!;
  const introduction: ContentPoint = { place: { on: 'plan' }, text: statement.introduction };
  const { id } = await loadPoints(loading, [introduction, ...statement.points], {
    channel: 'council',
    languageForm: statement.language,
    receivedAt: instantOn(opensOn, statement.meetingDayOffset, statement.key),
    councilId,
    sender: { kind: 'council', name: '', organisationName: '', contactEmail: '', nameIsPublic: true },
  });
  await tx.statement.create({
    data: {
      councilId,
      hearingId,
      submissionId: id,
      meetingOn: addDays(opensOn, statement.meetingDayOffset),
      caseNumber: statement.caseNumber,
    },
  });
}

async function loadWorkshop(loading: Loading, content: ContentWorkshop) {
  const { tx, hearingId, ids, opensOn } = loading;
  const facilitatorId = ids.people.get(content.facilitator)!;
  const leanings = new Map(content.questions.map(({ key, leaning }) => [key, leaning]));
  const workshop = await tx.workshop.create({
    data: {
      hearingId,
      title: content.title,
      method: content.method,
      languageForm: content.language,
      handedInAt: instantOn(opensOn, content.dayOffset, content.key),
      headCount: content.participantCount,
      participantsNote: content.participants,
      place: content.place,
      heldOn: addDays(opensOn, content.dayOffset),
      facilitatorId,
    },
  });
  for (const { name: group, notes } of content.groups) {
    const { id: submissionId, inputIds } = await loadPoints(
      loading,
      notes,
      {
        channel: 'workshop',
        languageForm: content.language,
        receivedAt: instantOn(opensOn, content.dayOffset, content.key + group),
        registrarId: facilitatorId,
        sender: {
          kind: 'workshop',
          name: `${content.title}, ${group}`,
          organisationName: '',
          contactEmail: '',
          nameIsPublic: false,
        },
      },
      (index) => leanings.get(notes[index]!.question) ?? undefined,
    );
    await tx.note.createMany({
      data: notes.map(({ text }, position) => ({
        workshopId: workshop.id,
        submissionId,
        inputId: inputIds[position]!,
        group,
        position,
        text,
      })),
    });
  }
}

async function loadPoints(
  { tx, demo, hearingId, ids, themeIds }: Loading,
  points: ContentPoint[],
  submission: Omit<NewSubmission, 'points' | 'hearingId'> & { languageForm: SentPoint['languageForm'] },
  leansTo: (index: number) => SentPoint['leansTo'] = () => undefined,
) {
  const registered = await registerSubmission(tx, {
    ...submission,
    hearingId,
    secret: newSecret(),
    points: points.map(({ text, place, stance, proposedText }, index) => {
      const { sectionKey, blockKey, elementKey, quote } = resolvePlace({ ...demo.content, images: [] }, place);
      return {
        text,
        quote,
        stance,
        proposedText,
        languageForm: submission.languageForm,
        leansTo: leansTo(index),
        place: { section: sectionKey, block: elementKey ? null : blockKey, element: elementKey },
      };
    }),
  });
  for (const [index, { themes: names = [], assignedTo, assessment }] of points.entries()) {
    const inputId = registered.inputIds[index]!;
    const assigneeId = assignedTo ? ids.people.get(assignedTo)! : null;
    await tx.inputTheme.createMany({ data: names.map((name) => ({ inputId, themeId: themeIds.get(name)! })) });
    const answer = assessment && {
      ...assessment,
      inputId,
      number: 1,
      authorId: assigneeId ?? ids.people.get(demo.planner)!,
      createdAt: answeredAt(submission.receivedAt, index),
    };
    const current = answer && (await tx.assessment.create({ data: answer }));
    if (assigneeId || current) {
      await tx.input.update({ where: { id: inputId }, data: { assigneeId, currentAssessmentId: current?.id ?? null } });
    }
  }
  return registered;
}

/** Some senders left an address; example.no belongs to nobody. */
const addressOf = (name: string): string => `${slugOf(name).replaceAll('-', '.')}@example.no`;

/** Within office hours some days after it came in, but not in the future. */
function answeredAt(receivedAt: Date, index: number): Date {
  const later = new Date(receivedAt.getTime() + (2 + (index % 5)) * 24 * 60 * 60 * 1000);
  later.setUTCHours(8 + (index % 6), (index * 17) % 60);
  const now = new Date();
  return later < now ? later : now;
}

/** An hour of the day in waking time that is the same each time for the same key. */
function instantOn(opensOn: Day, dayOffset: number, key: string): Date {
  const sum = [...key].reduce((total, sign) => total + sign.charCodeAt(0) * 7, 0);
  const hour = String(7 + (sum % 13)).padStart(2, '0');
  const minute = String((sum * 11) % 60).padStart(2, '0');
  return new Date(`${addDays(opensOn, dayOffset)}T${hour}:${minute}:00Z`);
}
