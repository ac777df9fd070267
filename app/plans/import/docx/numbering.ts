import { attributeOf, childOf, childrenOf, isOn, nameOf, numberOf, type XmlElement } from './xml';

interface Level {
  format: string;
  text: string;
  start: number;
  paragraphStyle: string | null;
  decimalOnly: boolean;
}

interface Definition {
  abstractId: string;
  levels: Map<number, Level>;
  startOverrides: Map<number, number>;
}

/** The number Word shows before a paragraph. */
export interface ShownNumber {
  /** "3.1", "Kapittel 2", "a)". Empty for bullets. */
  text: string;
  ordered: boolean;
}

/**
 * Counts numbered paragraphs as Word does. Ask for every numbered paragraph once, in document order: the counters live
 * here. Word does not store the numbers; they follow from numbering.xml.
 */
export class Numbering {
  private readonly definitions: Map<string, Definition>;
  private readonly counters = new Map<string, number[]>();
  private readonly overridden = new Set<string>();

  constructor(root: XmlElement | null) {
    this.definitions = readDefinitions(root);
  }

  /** The level on which a style stands in its list, when the style does not say so itself. */
  levelOfStyle(numId: string, styleId: string): number {
    for (const [level, { paragraphStyle }] of this.definitions.get(numId)?.levels ?? []) {
      if (paragraphStyle === styleId) return level;
    }
    return 0;
  }

  /** Counts one paragraph; null when the list is not defined or numbering is switched off (id 0). */
  next(numId: string, levelIndex: number): ShownNumber | null {
    const definition = this.definitions.get(numId);
    const level = definition?.levels.get(levelIndex);
    if (!definition || !level) return null;
    if (level.format === 'bullet') return { text: '', ordered: false };
    this.count(numId, definition, levelIndex, level);
    const counters = this.counters.get(definition.abstractId) ?? [];
    const text = level.text.replace(/%([1-9])/g, (_match, digit: string) => {
      const at = Number(digit) - 1;
      const shown = definition.levels.get(at);
      const value = counters[at] ?? shown?.start ?? 1;
      return formatNumber(value, level.decimalOnly ? 'decimal' : (shown?.format ?? 'decimal'));
    });
    return { text: level.format === 'none' ? '' : text.trim(), ordered: true };
  }

  private count(numId: string, definition: Definition, levelIndex: number, level: Level): void {
    const counters = this.counters.get(definition.abstractId) ?? [];
    const override = definition.startOverrides.get(levelIndex);
    const overrideId = `${numId}/${levelIndex}`;
    const current = counters[levelIndex];
    if (override !== undefined && !this.overridden.has(overrideId)) {
      this.overridden.add(overrideId);
      counters[levelIndex] = override;
    } else {
      counters[levelIndex] = current === undefined ? level.start : current + 1;
    }
    // A number on this level starts the deeper ones anew.
    counters.length = levelIndex + 1;
    this.counters.set(definition.abstractId, counters);
  }
}

function readDefinitions(root: XmlElement | null): Map<string, Definition> {
  const abstracts = new Map<string, { levels: Map<number, Level>; styleLink: string | null; linkTo: string | null }>();
  const definitions = new Map<string, Definition>();
  const children = root ? childrenOf(root) : [];
  for (const element of children) {
    if (nameOf(element) !== 'abstractNum') continue;
    abstracts.set(attributeOf(element, 'abstractNumId') ?? '', {
      levels: readLevels(element),
      styleLink: attributeOf(childOf(element, 'styleLink'), 'val'),
      linkTo: attributeOf(childOf(element, 'numStyleLink'), 'val'),
    });
  }
  for (const element of children) {
    if (nameOf(element) !== 'num') continue;
    let abstractId = attributeOf(childOf(element, 'abstractNumId'), 'val') ?? '';
    const linkTo = abstracts.get(abstractId)?.linkTo;
    if (linkTo) abstractId = [...abstracts].find(([, each]) => each.styleLink === linkTo)?.[0] ?? abstractId;
    const levels = new Map(abstracts.get(abstractId)?.levels ?? []);
    const startOverrides = new Map<number, number>();
    for (const override of childrenOf(element).filter((each) => nameOf(each) === 'lvlOverride')) {
      const index = numberOf(override, 'ilvl') ?? 0;
      for (const [at, level] of readLevels(override)) levels.set(at, level);
      const start = numberOf(childOf(override, 'startOverride'));
      if (start !== null) startOverrides.set(index, start);
    }
    definitions.set(attributeOf(element, 'numId') ?? '', { abstractId, levels, startOverrides });
  }
  definitions.delete('0');
  return definitions;
}

function readLevels(parent: XmlElement): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const element of childrenOf(parent).filter((each) => nameOf(each) === 'lvl')) {
    levels.set(numberOf(element, 'ilvl') ?? 0, {
      format: attributeOf(childOf(element, 'numFmt'), 'val') ?? 'decimal',
      text: attributeOf(childOf(element, 'lvlText'), 'val') ?? '',
      start: numberOf(childOf(element, 'start')) ?? 1,
      paragraphStyle: attributeOf(childOf(element, 'pStyle'), 'val'),
      decimalOnly: isOn(childOf(element, 'isLgl')),
    });
  }
  return levels;
}

/** One counter in one of Word's number formats; formats not known here are shown as decimal. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'upperLetter':
      return letters(value);
    case 'lowerLetter':
      return letters(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'ordinal':
      return `${value}.`;
    case 'none':
      return '';
    default:
      return String(value);
  }
}

// Word goes a … z, aa, bb, cc …
const letters = (value: number): string =>
  value < 1 ? '' : String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), 30));

function roman(value: number): string {
  const signs: [number, string][] = [
    ...([
      [1000, 'M'],
      [900, 'CM'],
      [500, 'D'],
      [400, 'CD'],
      [100, 'C'],
      [90, 'XC'],
      [50, 'L'],
      [40, 'XL'],
    ] as const),
    ...([
      [10, 'X'],
      [9, 'IX'],
      [5, 'V'],
      [4, 'IV'],
      [1, 'I'],
    ] as const),
  ].map(([size, sign]) => [size, sign]);
  let rest = Math.min(value, 5_000);
  let text = '';
  for (const [size, sign] of signs) for (; rest >= size; rest -= size) text += sign;
  return text;
}
