import type { ElementColumn, ImportedElement, PlanElementKind } from '../imported-plan';
import { linesOf } from './cell-lines';
import { holdsPeriod, horizonIn, isElementKind } from './element-kind';
import type { Place } from './grid';

// Who is responsible, and when, is said of what is to be done before it is said of what it is for.
const mostConcrete: PlanElementKind[] = ['measure', 'strategy', 'indicator', 'goal', 'challenge'];

const isNumberColumn = /^(?:nr\.?|nummer|(?:tiltaks?|mål)\s*nr\.?|id|#)?$/i;

/**
 * Gives the row's properties (responsible, start, end, whatever else) to its elements. A cell with as many lines as there are
 * elements is dealt out line by line; otherwise all of it goes to the first, because every word stands in one place.
 */
export function setProperties(
  cells: { place: Place; column: number }[],
  columns: ElementColumn[],
  elements: ImportedElement[],
): void {
  const kind = mostConcrete.find((each) => elements.some((element) => element.kind === each));
  const targets = elements.filter((element) => element.kind === kind);
  for (const { place, column } of cells) {
    const { title, holds } = columns[column] ?? { title: '', holds: 'other' as const };
    if (isElementKind(holds)) continue;
    if (
      targets[0] &&
      targets[0].label === '' &&
      isNumberColumn.test(title.trim()) &&
      /^[\p{L}\d.]{1,8}$/u.test(place.text)
    ) {
      targets[0].label = place.text;
      continue;
    }
    const lines = linesOf(place.content).map((line) => `${line.label} ${line.text}`.trim());
    if (lines.length === targets.length && lines.length > 1) {
      targets.forEach((target, index) => setProperty(target, title, holds, lines[index] ?? ''));
    } else if (targets[0]) setProperty(targets[0], title, holds, place.text);
  }
}

function setProperty(element: ImportedElement, title: string, holds: ElementColumn['holds'], text: string): void {
  const join = (before: string) => (before === '' ? text : `${before}\n${text}`);
  if (holds === 'responsible') element.responsible = join(element.responsible);
  else if (holds === 'start') element.startsAt = join(element.startsAt);
  else if (holds === 'end') element.endsAt = join(element.endsAt);
  else {
    element.attributes.push({ title, text });
    if (holdsPeriod(title)) element.horizon = horizonIn(text) || element.horizon;
  }
}
