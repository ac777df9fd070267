import type { ElementColumn, ImportedBlock, ImportedElement, PlanElementKind } from '../imported-plan';
import type { KeyMaker } from '../keys';
import type { CellLine } from './cell-lines';
import { horizonIn } from './element-kind';

/** Place and name of an element in its block. */
export interface ElementPlace {
  row: number;
  column: number;
  /** Title of its column, where a year in it tells the horizon. */
  columnTitle: string;
}

/** Makes one element, with nothing known of it yet but its words and its place. */
export function makeElement(
  kind: PlanElementKind,
  line: CellLine,
  place: ElementPlace,
  keys: KeyMaker,
): ImportedElement {
  return {
    key: keys.text(kind, line.text),
    kind,
    text: line.text,
    parentKey: null,
    row: place.row,
    column: place.column,
    label: line.label,
    horizon: horizonIn(place.columnTitle) || horizonIn(line.label),
    responsible: '',
    startsAt: '',
    endsAt: '',
    attributes: [],
  };
}

/** Makes an `elements` block; `headings` are the words that no other block holds. */
export const makeElementBlock = (
  columns: ElementColumn[],
  headings: string,
  elements: ImportedElement[],
  keys: KeyMaker,
): ImportedBlock => ({
  key: keys.text('elements', `${headings} ${elements.map((element) => element.text).join(' ')}`),
  kind: 'elements',
  html: '',
  text: headings,
  columns,
  elements,
});

const servedKinds: Record<PlanElementKind, PlanElementKind[]> = {
  challenge: [],
  goal: [],
  strategy: ['goal'],
  measure: ['strategy', 'goal'],
  indicator: ['goal', 'strategy', 'measure'],
};

/**
 * The element that one of this kind serves: the only goal (or strategy) among those that stand beside or above it.
 * Where there are several, the draft does not say which, and nor do we.
 */
export function parentFor(kind: PlanElementKind, around: ImportedElement[]): string | null {
  for (const served of servedKinds[kind]) {
    const candidates = around.filter((element) => element.kind === served);
    if (candidates.length === 1) return candidates[0]?.key ?? null;
    if (candidates.length > 1 && kind !== 'measure') return null;
  }
  return null;
}
