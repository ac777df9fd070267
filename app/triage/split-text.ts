/** A part of a text: from and to in UTF-16 code units, as browsers count. */
export interface Span {
  start: number;
  end: number;
}

/** A marked part, and the input that it is already, if any. */
export interface Mark extends Span {
  inputId?: string | null;
}

const space = /\s/;

/** The same part without space at its ends, and never through the middle of a sign. Null when nothing is left. */
export function tidySpan(text: string, { start, end }: Span): Span | null {
  let from = Math.max(0, Math.min(start, text.length));
  let to = Math.max(0, Math.min(end, text.length));
  if (from > to) [from, to] = [to, from];
  if (splitsPair(text, from)) from -= 1;
  if (splitsPair(text, to)) to += 1;
  while (from < to && space.test(text[from]!)) from += 1;
  while (to > from && space.test(text[to - 1]!)) to -= 1;
  return from < to ? { start: from, end: to } : null;
}

const splitsPair = (text: string, at: number) =>
  at > 0 && at < text.length && /[\uD800-\uDBFF]/.test(text[at - 1]!) && /[\uDC00-\uDFFF]/.test(text[at]!);

/** Marks in the order of the text, tidied. `overlap` when two of them share a sign: it would be said twice. */
export function tidyMarks<M extends Mark>(text: string, marks: readonly M[]): M[] | 'overlap' {
  const tidy = marks
    .flatMap((mark) => {
      const span = tidySpan(text, mark);
      return span ? [{ ...mark, ...span }] : [];
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return tidy.some(({ start }, index) => index > 0 && start < tidy[index - 1]!.end) ? 'overlap' : tidy;
}

/** What no mark covers and that says something, in order. With the marks it is the whole text but for space. */
export function restOf(text: string, marks: readonly Span[]): Span[] {
  const edges = [...marks].sort((a, b) => a.start - b.start);
  const gaps: Span[] = [];
  let from = 0;
  for (const { start, end } of edges) {
    gaps.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  gaps.push({ start: from, end: text.length });
  return gaps.flatMap((gap) => tidySpan(text, gap) ?? []);
}

/** Sentences and lines of a text, for marking where no text can be selected. Together they are the whole text but for space. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  // A full stop after one letter or a number is an abbreviation or a date: "kl. 8. mars".
  for (const { index, 0: sign } of text.matchAll(
    /\n+|(?<![\s.]\p{L}|\d|\b(?:kl|nr|jf|bl|pkt|ca|osv|f\.eks|dvs|evt))[.!?…]+["»”')]*(?=\s)/gu,
  )) {
    sentences.push({ start: from, end: index + sign.length });
    from = index + sign.length;
  }
  sentences.push({ start: from, end: text.length });
  return sentences.flatMap((span) => tidySpan(text, span) ?? []);
}

/** What re-splitting makes of the points that were there. */
export interface Resplit {
  /** Same words as before: the point and its assessment are not touched. */
  kept: { inputId: string; span: Span }[];
  /** The point goes on with other words. */
  moved: { inputId: string; span: Span }[];
  added: Span[];
  /** Points without a mark any more. */
  removed: string[];
}

/**
 * Which points the new marks are. A mark that says which input it is, is that one; one with exactly the same place as a
 * point before is that point; the others are new.
 */
export function resplit(before: readonly (Span & { inputId: string })[], marks: readonly Mark[]): Resplit {
  const left = new Map(before.map((mark) => [mark.inputId, mark]));
  const result: Resplit = { kept: [], moved: [], added: [], removed: [] };
  const same = (a: Span, b: Span) => a.start === b.start && a.end === b.end;
  const take = (inputId: string, { start, end }: Span) => {
    const old = left.get(inputId)!;
    left.delete(inputId);
    (same(old, { start, end }) ? result.kept : result.moved).push({ inputId, span: { start, end } });
  };
  const open: Mark[] = [];
  for (const mark of marks) {
    if (mark.inputId && left.has(mark.inputId)) take(mark.inputId, mark);
    else open.push(mark);
  }
  for (const mark of open) {
    const old = [...left.values()].find((one) => same(one, mark));
    if (old) take(old.inputId, mark);
    else result.added.push({ start: mark.start, end: mark.end });
  }
  result.removed = [...left.keys()];
  return result;
}
