import type { ElementColumn, PlanElementKind } from '../imported-plan';

const nouns: [PlanElementKind, RegExp][] = [
  ['indicator', /^(?:mål|måle|resultat|kvalitets|styrings)?indikator(?:er|ar|en|ane|ene)?$/],
  ['goal', /^(?:hoved|hovud|del|resultat|effekt|langtids|kortsiktig|periode|tjeneste|teneste)?mål(?:a|et|ene|ane)?$/],
  ['goal', /^(?:hoved|hovud)?(?:mål|målset)(?:setting|setning|setjing|ting|jing)(?:er|ar|a|en|ene|ane)?$/],
  ['strategy', /^(?:del|hoved|hovud)?strategi(?:er|ar|en|ane|ene)?$/],
  ['measure', /^(?:hoved|hovud|enkelt|del)?tiltak(?:a|et|ene|ane)?$|^tiltaks(?:beskrivelse|skildring|navn|namn)$/],
  ['challenge', /^(?:hoved|hovud)?utfordring(?:er|ar|en|a|ane|ene)?$|^utfordrings(?:bilde|bildet|bilete|biletet)$/],
];

// Names that only a table's heading row gives to a column of measures.
const tableNouns: [PlanElementKind, RegExp][] = [
  ['measure', /^(?:aktivitet(?:er|ar)?|handling(?:er|ar)?|delaktivitet(?:er|ar)?)$/],
];

const properties: [ElementColumn['holds'], RegExp][] = [
  [
    'responsible',
    /^(?:hoved|hovud)?(?:ansvar|ansvarleg|ansvarlig|ansvarlege|ansvarlige)(?:s?\w*)?$|^(?:hvem|kven|gjennomføring|gjennomføres)$/,
  ],
  [
    'start',
    /^(?:start|oppstart|oppstarta|påbegynnes|iverksettes|iverksettast|igangsettes|startår|startdato|oppstartsår)$/,
  ],
  [
    'end',
    /^(?:slutt|frist|tidsfrist|ferdig|ferdigstilt|ferdigstillelse|ferdigstilling|fullført|sluttår|sluttdato|avsluttes|avslutta|avsluttet|gjennomført)$/,
  ],
];

// Words that may stand around the noun when a line is nothing but a heading: "PRIORITERTE TILTAK for dei neste 4 åra".
const companions = new Set(
  (
    'nasjonale nasjonalt lokale lokalt kommunale kommunens kommunen regionale overordna overordnede overordnet viktige viktigste ' +
    'viktigaste sentrale prioriterte prioritert våre vår vårt særlige særskilte særskilde spesielle generelle langsiktige ' +
    'kortsiktige konkrete aktuelle strategiske felles foreslåtte foreslåtte nye videre vidare planlagte planlagde ' +
    'for i mot fram frem fra frå til innen innan utover de dei det neste første fyrste åra årene år perioden planperioden ' +
    'planperiode med nr nr. og forslag vi vil skal'
  ).split(' '),
);

const wordsOfHeading = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => word.replace(/\.$/, ''))
    .filter((word) => word !== '');

const isNumberWord = (word: string) => /^\d+(?:\.\d+)*$/.test(word);

const kindOfWord = (word: string, list: [PlanElementKind, RegExp][]): PlanElementKind | null =>
  list.find(([, pattern]) => pattern.test(word))?.[0] ?? null;

/**
 * The kind of plan element that a line announces, when the line is nothing but an announcement: "Mål 4 – i 2020",
 * "Nasjonale mål", "STRATEGIAR fram mot 2030", "3.2 Tiltak:". Prose that mentions goals gives null, and so does a line that
 * names two kinds ("Mål og tiltak").
 */
export function announcedKind(line: string): PlanElementKind | null {
  if (line.length > 80 || /[.!?]$/.test(line.trim())) return null;
  const kinds = new Set<PlanElementKind>();
  for (const word of wordsOfHeading(line)) {
    const kind = kindOfWord(word, nouns);
    if (kind) kinds.add(kind);
    else if (!companions.has(word) && !isNumberWord(word)) return null;
  }
  const [only, ...others] = kinds;
  return only && others.length === 0 ? only : null;
}

/**
 * As `announcedKind`, for the title of a section, which may go on to say what it is about: "Tiltak innen psykisk helse", "Mål for
 * rehabilitering". What is said of the plan itself ("Mål for planarbeidet") announces nothing.
 */
export function titleKind(title: string): PlanElementKind | null {
  const announced = announcedKind(title);
  if (announced) return announced;
  const words = wordsOfHeading(title).filter((word) => !isNumberWord(word));
  const at = words.findIndex((word) => kindOfWord(word, nouns) !== null);
  const before = words.slice(0, Math.max(at, 0));
  const [preposition = '', ...about] = words.slice(at + 1);
  if (at === -1 || !before.every((word) => companions.has(word)) || about.length === 0 || about.length > 6) return null;
  if (!/^(?:innen|innan|innenfor|innanfor|for|i|på)$/.test(preposition)) return null;
  const isOther = about.some((word) => kindOfWord(word, nouns) !== null || /^(?:\w*plan|arbeid|prosess)/.test(word));
  return isOther ? null : kindOfWord(words[at] ?? '', nouns);
}

/** What a column holds, from its title in a heading row; `other` when it is neither an element nor a known property. */
export function columnHolds(title: string): ElementColumn['holds'] {
  const announced = announcedKind(title);
  if (announced) return announced;
  const bracketed = announcedKind(/\(([^()]+)\)$/.exec(title.trim())?.[1] ?? '');
  if (bracketed) return bracketed;
  const words = wordsOfHeading(title);
  if (words.length === 0 || words.length > 8 || title.length > 80) return 'other';
  const numbers = words.some((word) => /^(?:nr|nummer|tiltaksnr|id)$/.test(word));
  const kinds = words.map((word) => kindOfWord(word, [...nouns, ...tableNouns]));
  const at = kinds.findIndex((kind) => kind !== null);
  const property = words
    .slice(0, 3)
    .flatMap((word) => properties.find(([, pattern]) => pattern.test(word))?.[0] ?? [])[0];
  if (property && (at === -1 || at > 1)) return property;
  const second = at === -1 ? -1 : kinds.findIndex((kind, index) => index > at && kind !== null && kind !== kinds[at]);
  const joined = second !== -1 && words.slice(at + 1, second).every((word) => ['og', 'eller'].includes(word));
  return at !== -1 && at <= 3 && !joined && !numbers ? (kinds[at] ?? 'other') : 'other';
}

/** True when a column's cells give the time of its row's elements in one: "Tidsrom", "Når". */
export const holdsPeriod = (title: string): boolean =>
  /^(?:tidsrom|tidsperiode|periode|tidspunkt|tid|når|tidsplan|tidsramme|gjennomføringsperiode|framdrift|fremdrift|år)\b/i.test(
    title.trim(),
  );

export const isElementKind = (holds: ElementColumn['holds']): holds is PlanElementKind =>
  ['challenge', 'goal', 'strategy', 'measure', 'indicator'].includes(holds);

/** The year or span of years that a heading or label names: "2030", "2016–2020". */
export const horizonIn = (text: string): string =>
  /\b(?:19|20)\d\d(?:\s*[–/-]\s*(?:(?:19|20)\d\d|\d\d))?\b/.exec(text)?.[0].replace(/\s+/g, '') ?? '';
