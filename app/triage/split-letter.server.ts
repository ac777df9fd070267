import { recordEvent, recordEvents } from '~/audit/record.server';
import { database, type Transaction } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { pointColumns } from '~/submissions/point-columns.server';
import { letterOf, type Letter } from './letter.server';
import { resplit, restOf, tidyMarks, type Mark, type Resplit, type Span } from './split-text';

export interface WantedMark extends Mark {
  /** The part of the plan that the point is about; null: the whole plan; not said: as it was. */
  section?: string | null | undefined;
}

export interface LetterSplit {
  reference: string;
  sentPoint: number;
  /** Of the split, as the planner saw it; 0 when the letter was whole. */
  revision: number;
  marks: readonly WantedMark[];
  /** The planner has seen what no mark covers and leaves it there. */
  restSeen: boolean;
}

/** Why nothing was split; `worked` and `redacted` name points by their numbers. */
export type SplitRefusal =
  { refused: 'noMarks' | 'overlap' | 'firstRemoved' } | { refused: 'worked' | 'redacted'; numbers: number[] };

/**
 * Cuts a letter into points, or cuts it anew. A point whose mark stays where it was is not touched, nor is its
 * assessment. The point that the letter was goes on as the first mark, under its number. What nobody has marked stays
 * in the letter as sent; until somebody has said that they saw it, the hearing cannot be finished.
 *
 * @throws Failure `conflict` when the letter was cut by somebody else since the planner saw it; `notFound`
 */
export async function splitLetter(
  { reference, sentPoint, revision, marks, restSeen }: LetterSplit,
  actorId: string,
): Promise<SplitRefusal | { points: number }> {
  return database().$transaction(async (tx) => {
    const letter = found(await letterOf(reference, sentPoint, tx));
    if ((letter.split?.revision ?? 0) !== revision || letter.withdrawn) throw new Failure('conflict');
    const tidy = tidyMarks(letter.text, marks);
    if (tidy === 'overlap') return { refused: 'overlap' };
    if (tidy.length === 0) return { refused: 'noMarks' };
    const change = changeOf(letter, tidy);
    const refusal = refusalOf(letter, change);
    if (refusal) return refusal;

    const splitId = await saveSplit(tx, letter, restSeen || restOf(letter.text, tidy).length === 0, actorId);
    const sectionOf = (span: Span) => tidy.find(({ start, end }) => start === span.start && end === span.end)?.section;
    const changed = [
      ...change.moved.map(({ inputId, span }) => ({ inputId, span, words: true })),
      ...change.kept.map(({ inputId, span }) => ({ inputId, span, words: false })),
    ];
    await tx.splitMark.deleteMany({ where: { splitId } });
    await removePoints(tx, letter, change.removed, actorId);
    for (const { inputId, span, words } of changed) await movePoint(tx, letter, inputId, span, sectionOf(span), words);
    const added = await addPoints(tx, letter, change.added, sectionOf);
    await tx.splitMark.createMany({
      data: [
        ...changed.map(({ inputId, span }) => ({ splitId, inputId, ...span })),
        ...added.map(({ id, span }) => ({ splitId, inputId: id, ...span })),
      ],
    });
    await recordEvent(tx, {
      actorId,
      action: 'submission.split',
      subjectType: 'submission',
      subjectId: letter.submissionId,
      details: {
        sentPoint,
        points: tidy.length,
        kept: change.kept.length,
        moved: change.moved.length,
        added: added.length,
        removed: change.removed.length,
        restSeen,
      },
    });
    return { points: tidy.length };
  });
}

/** Before it is cut, the letter is one point with no mark of its own: it goes on as the first of the new ones. */
function changeOf({ split, points, first }: Letter, marks: readonly WantedMark[]): Resplit {
  const change = resplit(points, marks);
  if (split) return change;
  const [start, ...added] = change.added;
  return { ...change, moved: [{ inputId: first.inputId, span: start! }], added };
}

function refusalOf({ points, first, split }: Letter, { removed, moved }: Resplit): SplitRefusal | null {
  const numbersOf = (ids: readonly string[], bad: (point: Letter['points'][number]) => boolean) =>
    points.filter((point) => ids.includes(point.inputId) && bad(point)).map(({ number }) => number);
  if (removed.includes(first.inputId)) return { refused: 'firstRemoved' };
  const worked = numbersOf(removed, (point) => point.worked || point.redacted);
  if (worked.length > 0) return { refused: 'worked', numbers: worked };
  const redacted = numbersOf(
    moved.map(({ inputId }) => inputId),
    (point) => point.redacted,
  );
  if (!split && first.redacted) return { refused: 'redacted', numbers: [1] };
  return redacted.length > 0 ? { refused: 'redacted', numbers: redacted } : null;
}

async function saveSplit(tx: Transaction, letter: Letter, restSeen: boolean, actorId: string): Promise<string> {
  const { submissionId, sentPoint, sentRevision, split } = letter;
  const rest = { restSeenAt: restSeen ? new Date() : null, restSeenById: restSeen ? actorId : null };
  if (!split)
    return (await tx.split.create({ data: { submissionId, sentPoint, sentRevision, ...rest }, select: { id: true } }))
      .id;
  await tx.split.update({ where: { id: split.id }, data: { ...rest, revision: { increment: 1 } } });
  return split.id;
}

/** Only points that nobody has worked on: their words are in the letter, and nothing else is lost. */
async function removePoints(tx: Transaction, letter: Letter, ids: readonly string[], actorId: string): Promise<void> {
  if (ids.length === 0) return;
  await tx.inputTheme.deleteMany({ where: { inputId: { in: [...ids] } } });
  await tx.boilerplateUse.deleteMany({ where: { inputId: { in: [...ids] } } });
  await tx.themeProposal.deleteMany({ where: { inputId: { in: [...ids] } } });
  await tx.input.deleteMany({ where: { id: { in: [...ids] }, submissionId: letter.submissionId } });
  await recordEvents(
    tx,
    ids.map((id) => ({ actorId, action: 'input.unsplit', subjectType: 'input', subjectId: id })),
  );
}

async function movePoint(
  tx: Transaction,
  letter: Letter,
  inputId: string,
  span: Span,
  section: string | null | undefined,
  words: boolean,
): Promise<void> {
  const before = await tx.input.findUniqueOrThrow({
    where: { id: inputId },
    select: {
      sectionKey: true,
      blockKey: true,
      elementKey: true,
      quote: true,
      languageForm: true,
      currentAssessment: { select: { outcome: true } },
    },
  });
  const samePlace = section === undefined || before.sectionKey === section;
  if (!words && samePlace) return;
  const place = samePlace
    ? { section: before.sectionKey, block: before.blockKey, element: before.elementKey }
    : { section: section ?? null };
  const point = { text: letter.text.slice(span.start, span.end), place, languageForm: before.languageForm };
  const { sectionKey, blockKey, elementKey, quote, text, publicText } = await pointColumns(tx, letter.versionId, point);
  await tx.input.update({
    where: { id: inputId },
    data: {
      ...(samePlace ? {} : { sectionKey, blockKey, elementKey, quote }),
      ...(words ? { text, publicText, changedSinceAnswer: !!before.currentAssessment?.outcome } : {}),
      revision: { increment: 1 },
    },
  });
}

async function addPoints(
  tx: Transaction,
  letter: Letter,
  spans: readonly Span[],
  sectionOf: (span: Span) => string | null | undefined,
) {
  const last = await tx.input.aggregate({ where: { submissionId: letter.submissionId }, _max: { number: true } });
  let number = last._max.number ?? 0;
  const added: { id: string; span: Span }[] = [];
  for (const span of spans) {
    number += 1;
    const point = {
      text: letter.text.slice(span.start, span.end),
      place: { section: sectionOf(span) ?? null },
      languageForm: letter.languageForm,
    };
    const { id } = await tx.input.create({
      data: {
        ...(await pointColumns(tx, letter.versionId, point)),
        submissionId: letter.submissionId,
        hearingId: letter.hearingId,
        versionId: letter.versionId,
        number,
      },
      select: { id: true },
    });
    added.push({ id, span });
  }
  return added;
}
