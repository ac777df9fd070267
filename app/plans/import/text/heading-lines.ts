import { isPrefaceOrAppendix } from '../known-headings';
import { matchContents } from './contents-headings';
import type { ContentsEntry } from './contents-list';
import { numberedCandidates, type HeadingCandidate } from './heading-candidates';
import type { HeadingLine } from './heading-line';
import { bestChain } from './number-chain';
import type { TextLine } from './text-line';
import { partHeadings } from './part-headings';
import { headingLikeLines } from './unnumbered-headings';

/**
 * Finds the headings of a text and their levels. In order of trust: what the table of contents names; numbers that count through
 * the document; parts, appendices and focus areas that count in words; names that chapters have in any plan; and, the less there
 * is of all that, how lines look and where they stand.
 */
export function findHeadings(lines: TextLine[], contents: ContentsEntry[]): HeadingLine[] {
  const named = matchContents(lines, contents);
  const inContents = new Set(named.map((heading) => heading.at));
  const appendixAt = appendixStart(lines);
  const candidates = numberedCandidates(lines).map((candidate) =>
    inContents.has(candidate.at) ? { ...candidate, weight: candidate.weight + 6 } : candidate,
  );
  const main = strongChain(candidates.filter((each) => each.at < appendixAt));
  const appendices = strongChain(candidates.filter((each) => each.at > appendixAt));
  const restarts = appendices[0]?.number.join('.') === '1' || appendices[0]?.number.join('.') === '1.1';
  const parts = partHeadings(lines);
  const shift = levelsAboveChapters(
    main,
    parts.filter((part) => part.kind === 'part'),
  );
  const headings = new Map<number, HeadingLine>();
  const add = (heading: HeadingLine) => {
    if (!headings.has(heading.at)) headings.set(heading.at, heading);
  };
  const numberedLevel = (each: HeadingCandidate, above: number): HeadingLine => ({
    ...each,
    level: each.number.length + above,
  });
  const firstPart = parts.find((part) => part.kind === 'part')?.at ?? Number.POSITIVE_INFINITY;
  main.forEach((each) => add(numberedLevel(each, each.at > firstPart ? shift : 0)));
  appendices.forEach((each) => add(numberedLevel(each, restarts ? 1 : shift)));
  for (const part of parts) {
    const above = part.kind === 'focusArea' ? levelAround(main, shift, part.at) : part.at > appendixAt ? 1 : 0;
    add({ ...part, level: above + 1 });
  }
  named.forEach(add);
  if (appendixAt < lines.length) add({ at: appendixAt, lines: 1, title: lines[appendixAt]?.text ?? '', level: 1 });
  const numberedCount = main.length + appendices.length + parts.length;
  const chapters = main.length > 0 ? main.length : parts.filter((part) => part.kind === 'part').length;
  const onlyChapters = named.length === 0 && chapters >= 3 && main.every((each) => each.number.length === 1);
  const known = { named: named.length, numbered: numberedCount, onlyChapters };
  headingLikeLines(lines, headings, known).forEach(add);
  return withoutOverlaps([...headings.values()].sort((left, right) => left.at - right.at));
}

/** A chain counts when it is more than a list that happened to fit. */
function strongChain(candidates: HeadingCandidate[]): HeadingCandidate[] {
  const chain = bestChain(candidates);
  const weight = chain.reduce((sum, each) => sum + each.weight, 0);
  return chain.length >= 2 && weight / chain.length >= 0.9 ? chain : chain.filter((each) => each.weight >= 3);
}

/** The line "Vedlegg" after which numbers begin anew; behind the last line when there is none. */
function appendixStart(lines: TextLine[]): number {
  let found = lines.length;
  lines.forEach((line, at) => {
    if (/^vedlegg\s*:?$/i.test(line.text) && isPrefaceOrAppendix(line.text)) found = at;
  });
  return found;
}

/** 1 where chapters count through "DEL I", "DEL II"; 0 where "DEL 1" itself is the 1 of 1.1. */
function levelsAboveChapters(chain: HeadingCandidate[], parts: { number: number }[]): number {
  if (parts.length === 0) return 0;
  return chain.some((each) => each.number.length === 1) ? 1 : 0;
}

/** A focus area stands below the numbered heading before it, but not deeper than the third level. */
function levelAround(chain: HeadingCandidate[], shift: number, at: number): number {
  const before = chain.filter((heading) => heading.at < at).at(-1);
  return before ? Math.min(before.number.length + shift, 2) : 0;
}

function withoutOverlaps(headings: HeadingLine[]): HeadingLine[] {
  let free = 0;
  return headings
    .filter((heading) => {
      if (heading.at < free) return false;
      free = heading.at + heading.lines;
      return true;
    })
    .map((heading) => ({ ...heading, level: Math.min(heading.level, 6) }));
}
