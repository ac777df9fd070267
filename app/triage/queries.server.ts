import type { LanguageForm } from '~/language/language-form';
import { database } from '~/platform/database.server';
import { sectionOf } from '~/plans/queries.server';
import { hiddenWords, publicTextOf } from '~/privacy/public-text';
import { attachmentsForStaff, attachmentsOf } from '~/submissions/attachments/queries.server';
import type { SentSubmission } from '~/submissions/sent-submission';
import { asPublic, hidesSomething } from './redaction/read-original.server';
import { excerpt, senderFields, senderOf } from './sender';
import { themesInOrder } from './theme-tree';

/** The themes of a plan in the order of the tree, with how many inputs have each: of this hearing, and `used` of all. */
export async function themesOf(planId: string, hearingId: string) {
  const inHearing = database().inputTheme.groupBy({
    by: ['themeId'],
    where: { input: { hearingId } },
    _count: true,
  });
  const all = database().theme.findMany({
    where: { planId },
    select: {
      id: true,
      parentId: true,
      name: true,
      description: true,
      position: true,
      colour: true,
      assigneeId: true,
      rule: true,
      revision: true,
      _count: { select: { inputs: true } },
    },
  });
  const [themes, counts] = await Promise.all([all, inHearing]);
  return themesInOrder(themes).map(({ _count, position: _, ...theme }) => ({
    ...theme,
    inputs: counts.find(({ themeId }) => themeId === theme.id)?._count ?? 0,
    used: _count.inputs,
  }));
}

export type ListedTheme = Awaited<ReturnType<typeof themesOf>>[number];

const submissionFields = {
  id: true,
  reference: true,
  hearingId: true,
  channel: true,
  languageForm: true,
  receivedAt: true,
  journalNumber: true,
  contactEmail: true,
  nameIsPublic: true,
  publicState: true,
  removedReason: true,
  reviewedAt: true,
  heldAt: true,
  withdrawnAt: true,
  revision: true,
  form: true,
  registrar: { select: { name: true } },
  statement: { select: { meetingOn: true, caseNumber: true, councilId: true, roundId: true } },
  ...senderFields,
} as const;

const siblingFields = {
  id: true,
  number: true,
  text: true,
  publicText: true,
  proposedText: true,
  publicProposedText: true,
  languageForm: true,
  otherLanguage: true,
  sectionKey: true,
  blockKey: true,
  quote: true,
  stance: true,
  changedSinceAnswer: true,
  withdrawnAt: true,
  _count: { select: { redactions: true, supports: true } },
  assignee: { select: { name: true } },
  currentAssessment: { select: { outcome: true } },
} as const;

/**
 * A submission as the planning group sees it, with everything sent earlier and the state of its inputs.
 *
 * @param original with what the public does not see; who asks for it writes that down (`recordOriginalRead`)
 */
export async function submissionByReference(reference: string, original = false) {
  const submission = await database().submission.findUnique({
    where: { reference },
    select: {
      ...submissionFields,
      hearing: {
        select: {
          number: true,
          inputVisibility: true,
          versionId: true,
          plan: { select: { slug: true, title: true, languageForm: true } },
        },
      },
      revisions: { orderBy: { number: 'asc' }, select: { number: true, content: true, createdAt: true } },
      inputs: { orderBy: { number: 'asc' }, select: siblingFields },
    },
  });
  if (!submission) return null;
  const [titles, attachments] = await Promise.all([
    sectionTitles(submission.hearing.versionId),
    attachmentsForStaff(submission.id),
  ]);
  const { revisions, inputs, ...rest } = submission;
  return {
    ...rest,
    sender: senderOf(submission),
    attachments,
    /** The public sees less than was sent. */
    hides: inputs.some(hidesSomething),
    revisions: revisions.map(original ? asRevision : asGuardedRevision(inputs)),
    inputs: inputs.map((input) => ({
      ...(original ? input : asPublic(input)),
      sectionTitle: titles.get(input.sectionKey ?? '') ?? null,
    })),
  };
}

export type WholeSubmission = NonNullable<Awaited<ReturnType<typeof submissionByReference>>>;

/** What was sent, without its JSON shape's loose type: only registerSubmission and reviseSubmission write it. */
const asRevision = ({ content, ...revision }: { number: number; content: unknown; createdAt: Date }) => ({
  ...revision,
  points: (content as SentSubmission).points.map(({ number, text, languageForm, stance, proposedText }, index) => ({
    // What was sent before points had numbers stands in their order.
    number: number ?? index + 1,
    text,
    languageForm,
    stance: stance ?? null,
    proposedText: proposedText ?? '',
  })),
  attachments: (content as SentSubmission).attachments?.map(({ fileName }) => fileName) ?? [],
});

interface GuardedInput {
  number: number;
  _count: { redactions: number };
}

/**
 * A revision as who has not asked for the original sees it: without numbers and addresses, and without the words of
 * points in which something is or was redacted, for nobody knows where it stands in them.
 */
const asGuardedRevision = (inputs: readonly GuardedInput[]) => {
  const redacted = new Set(inputs.filter(({ _count }) => _count.redactions > 0).map(({ number }) => number));
  return (row: Parameters<typeof asRevision>[0]) => {
    const { points, ...revision } = asRevision(row);
    const shown = (words: string, form: LanguageForm, number: number) =>
      words && redacted.has(number) ? hiddenWords[form].redacted : publicTextOf(words, form);
    return {
      ...revision,
      points: points.map(({ text, proposedText, ...point }) => ({
        ...point,
        text: shown(text, point.languageForm, point.number),
        proposedText: shown(proposedText, point.languageForm, point.number),
      })),
    };
  };
};

async function sectionTitles(versionId: string) {
  const sections = await database().section.findMany({ where: { versionId }, select: { key: true, title: true } });
  return new Map(sections.map(({ key, title }) => [key, title]));
}

/** One input of a hearing by its submission's reference and its number, with all a planner needs to answer it. */
export async function inputByReference(hearingId: string, address: string) {
  const [, reference, number] = /^(.+)-(\d{1,6})$/.exec(address) ?? [];
  const input = await database().input.findFirst({
    where: { hearingId, number: Number(number ?? 0), submission: { reference: reference ?? '' } },
    select: {
      id: true,
      number: true,
      revision: true,
      text: true,
      publicText: true,
      proposedText: true,
      publicProposedText: true,
      _count: { select: { supports: true, redactions: true } },
      languageForm: true,
      otherLanguage: true,
      versionId: true,
      sectionKey: true,
      blockKey: true,
      elementKey: true,
      quote: true,
      leansTo: true,
      stance: true,
      changedSinceAnswer: true,
      withdrawnAt: true,
      assigneeId: true,
      dueOn: true,
      groupId: true,
      group: { select: { id: true, title: true, _count: { select: { inputs: true } } } },
      mark: { select: { split: { select: { sentPoint: true } } } },
      themes: { select: { themeId: true } },
      note: {
        select: {
          cluster: { select: { name: true, parent: { select: { name: true } } } },
          workshop: { select: { id: true, title: true, languageForm: true, script: true } },
        },
      },
      assessments: {
        orderBy: { number: 'desc' },
        select: {
          id: true,
          outcome: true,
          reasoning: true,
          planChange: true,
          decidedBy: true,
          createdAt: true,
          author: { select: { id: true, name: true } },
          review: { select: { verdict: true, comment: true, createdAt: true, reviewer: { select: { name: true } } } },
          groupAnswer: { select: { group: { select: { id: true, title: true } } } },
        },
      },
      submission: {
        select: {
          ...submissionFields,
          revisions: { orderBy: { number: 'asc' }, select: { number: true, content: true, createdAt: true } },
          inputs: { orderBy: { number: 'asc' }, select: siblingFields },
        },
      },
    },
  });
  if (!input) return null;
  const { submission, themes, mark, note, _count, ...rest } = input;
  const { revisions, inputs, ...from } = submission;
  const hides = hidesSomething(input);
  const earlier = revisions.slice(0, -1).map(asGuardedRevision([input]));
  return {
    ...asPublic(rest),
    /** The public sees less than was sent; so does who has not asked for the original. */
    hides,
    supports: _count.supports,
    address: `${submission.reference}-${input.number}`,
    /** Which point of the letter as sent it is cut from, or is. */
    letterPoint: mark?.split.sentPoint ?? input.number,
    /** The workshop it was said in, and the clusters it became part of there; null for one from elsewhere. */
    note: note && {
      workshop: { id: note.workshop.id, title: note.workshop.title, languageForm: note.workshop.languageForm },
      hasRecord: note.workshop.script !== null,
      clusters: [note.cluster?.name, note.cluster?.parent?.name].filter((name) => !!name),
    },
    themeIds: themes.map(({ themeId }) => themeId),
    submission: { ...from, sender: senderOf(submission) },
    siblings: inputs
      .filter(({ id }) => id !== input.id)
      .map(
        ({ publicText, quote, currentAssessment, id, number, languageForm, otherLanguage, sectionKey, assignee }) => ({
          id,
          number,
          languageForm,
          otherLanguage,
          sectionKey,
          assignee,
          excerpt: excerpt(publicText, 120),
          quote: excerpt(quote, 60),
          outcome: currentAssessment?.outcome ?? null,
        }),
      ),
    earlierTexts: earlier.flatMap(({ points, createdAt, number }) => {
      const point = points.find(({ number: known }) => known === input.number);
      return point && point.text !== input.text ? [{ ...point, createdAt, number }] : [];
    }),
    attachments: await attachmentsOf(from.id),
    section: input.sectionKey ? await sectionOf(input.versionId, input.sectionKey) : null,
  };
}

export type OpenedInput = NonNullable<Awaited<ReturnType<typeof inputByReference>>>;

/** What an input has now, and who touched it last: for the planner whose save was refused. */
export async function currentTriage(inputId: string) {
  const input = await database().input.findUniqueOrThrow({
    where: { id: inputId },
    select: {
      revision: true,
      publicText: true,
      submissionId: true,
      assigneeId: true,
      dueOn: true,
      assignee: { select: { name: true } },
      themes: { select: { themeId: true, theme: { select: { name: true } } }, orderBy: { theme: { name: 'asc' } } },
      currentAssessment: { select: { outcome: true, reasoning: true, planChange: true, decidedBy: true } },
    },
  });
  const last = await database().auditEntry.findFirst({
    where: {
      OR: [
        { subjectType: 'input', subjectId: inputId },
        { subjectType: 'submission', subjectId: input.submissionId, action: 'submission.revised' },
      ],
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { actorId: true, action: true, at: true },
  });
  const actor = last?.actorId
    ? await database().user.findUnique({ where: { id: last.actorId }, select: { name: true } })
    : null;
  const { submissionId: _, publicText, assignee, themes, currentAssessment, ...rest } = input;
  return {
    ...rest,
    text: publicText,
    assignee: assignee?.name ?? null,
    themeIds: themes.map(({ themeId }) => themeId),
    themeNames: themes.map(({ theme }) => theme.name),
    outcome: currentAssessment?.outcome ?? null,
    reasoning: currentAssessment?.reasoning ?? '',
    planChange: currentAssessment?.planChange ?? '',
    decidedBy: currentAssessment?.decidedBy ?? null,
    bySender: last?.action === 'submission.revised',
    by: actor?.name ?? null,
    at: last?.at ?? null,
  };
}

export type CurrentTriage = Awaited<ReturnType<typeof currentTriage>>;
