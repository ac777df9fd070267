import { slugOf } from '../../app/platform/slug';
import type { ImportedBlock, ImportedElement, ImportedSection } from '../../app/plans/import/imported-plan';
import type { PlanDraft } from '../../app/plans/save-plan-version.server';

/** A chapter's own title and those below it, each with the matters that people will speak about there. */
const chapters: [title: string, parts: [title: string, matters: string[]][]][] = [
  [
    'Innleiing',
    [
      ['Kvifor ny samfunnsplan', []],
      ['Korleis planen er laga', []],
      ['Korleis du kan seie meininga di', ['digital']],
    ],
  ],
  [
    'Lauvfjord i dag',
    [
      ['Folketal og busetnad', ['bustad', 'skule']],
      ['Levekår og helse', ['psykisk', 'sjukeheim']],
      ['Arbeid og næring', ['bemanning', 'ladestasjon']],
      ['Natur og klima i endring', ['natur', 'flaum']],
    ],
  ],
  [
    'Samferdsel',
    [
      ['Buss og ferje', ['buss']],
      ['Gangvegar og trafikktryggleik', ['gangveg']],
      ['Straum og lading', ['ladestasjon']],
      ['Breiband og mobildekning', ['digital']],
      ['Vedlikehald av vegar', ['gangveg', 'flaum']],
    ],
  ],
  [
    'Oppvekst',
    [
      ['Skule', ['skule']],
      ['Barnehage', ['skule', 'bemanning']],
      ['Fritid og møteplassar', ['fritid']],
      ['Helsesjukepleie', ['psykisk']],
      ['Kulturskule', ['fritid', 'frivillig']],
    ],
  ],
  [
    'Helse og omsorg',
    [
      ['Sjukeheim og omsorgsbustader', ['sjukeheim']],
      ['Heimetenesta', ['bemanning', 'sjukeheim']],
      ['Psykisk helse og rus', ['psykisk']],
      ['Arbeidsmiljø og rekruttering', ['bemanning']],
      ['Pårørande og frivillige', ['frivillig', 'sjukeheim']],
    ],
  ],
  [
    'Likeverd',
    [
      ['Universell utforming', ['tilgjenge']],
      ['Digitale tenester', ['digital']],
      ['Språk og mangfald', ['digital', 'frivillig']],
      ['Medverknad', ['fritid', 'tilgjenge']],
    ],
  ],
  [
    'Natur og klima',
    [
      ['Strandsona', ['natur']],
      ['Villrein og fjell', ['natur']],
      ['Flaum', ['flaum']],
      ['Skred', ['flaum']],
      ['Energi og utslepp', ['ladestasjon', 'natur']],
    ],
  ],
  [
    'Samfunn og næring',
    [
      ['Frivillig arbeid', ['frivillig']],
      ['Kultur og idrett', ['frivillig', 'fritid']],
      ['Bustad', ['bustad']],
      ['Næringsutvikling', ['ladestasjon', 'bustad']],
      ['Landbruk', ['natur']],
    ],
  ],
  [
    'Arealstrategi',
    [
      ['Sentrum', ['tilgjenge', 'bustad']],
      ['Grendene', ['skule', 'bustad', 'buss']],
      ['Hytter og fritidsbustader', ['natur']],
    ],
  ],
  ['Gjennomføring', [['Økonomi og handlingsdel', ['bemanning', 'sjukeheim', 'skule']]]],
];

/** A part of the plan that people can speak about. */
export interface LargePlace {
  section: string;
  matters: string[];
  blocks: string[];
  elements: string[];
}

const paragraph = (key: string, text: string): ImportedBlock => ({
  key,
  kind: 'paragraph',
  html: `<p>${text}</p>`,
  text,
  columns: [],
  elements: [],
});

function goalTable(key: string, title: string): ImportedBlock {
  const element = (kind: 'goal' | 'strategy' | 'measure', text: string, column: number): ImportedElement => ({
    key: `${kind}-${key}`,
    kind,
    text,
    parentKey: kind === 'goal' ? null : `goal-${key}`,
    row: 0,
    column,
    label: '',
    horizon: kind === 'goal' ? '2038' : '',
    responsible: kind === 'measure' ? 'Kommunedirektøren' : '',
    startsAt: kind === 'measure' ? '2028' : '',
    endsAt: '',
    attributes: [],
  });
  return {
    key: `tabell-${key}`,
    kind: 'elements',
    html: '',
    text: 'Mål Strategi Tiltak',
    columns: [
      { title: 'Mål', holds: 'goal' },
      { title: 'Strategi', holds: 'strategy' },
      { title: 'Tiltak', holds: 'measure' },
    ],
    elements: [
      element('goal', `${title}: alle i Lauvfjord har eit tilbod dei kan lite på`, 0),
      element('strategy', `Samle innsatsen for ${title.toLowerCase()} og la innbyggjarane vere med`, 1),
      element('measure', `Lage ein fireårsplan for ${title.toLowerCase()} med fast finansiering`, 2),
    ],
  };
}

function bodyOf(key: string, title: string): ImportedBlock[] {
  const topic = title.toLowerCase();
  return [
    paragraph(
      `a-${key}`,
      `Kapittelet handlar om ${topic}. Det seier korleis stoda er, og kva kommunen vil fram til 2038.`,
    ),
    paragraph(
      `b-${key}`,
      `Innbyggjarane har peikt på ${topic} som noko av det viktigaste å gjere betre i planperioden.`,
    ),
  ];
}

/** A plan of 50 sections in two levels, and where in it each matter belongs. */
export function largePlan(): { content: PlanDraft; places: LargePlace[] } {
  const sections: ImportedSection[] = [];
  const places: LargePlace[] = [];
  for (const [chapter, [title, parts]] of chapters.entries()) {
    const number = chapter + 1;
    const chapterKey = slugOf(title);
    sections.push({
      key: chapterKey,
      level: 1,
      title: `${number} ${title}`,
      synthetic: false,
      blocks: bodyOf(chapterKey, title),
    });
    for (const [index, [name, matters]] of parts.entries()) {
      const key = slugOf(`${title} ${name}`);
      const table = chapter >= 2 ? [goalTable(key, name)] : [];
      const blocks = bodyOf(key, name);
      sections.push({
        key,
        level: 2,
        title: `${number}.${index + 1} ${name}`,
        synthetic: false,
        blocks: [...blocks, ...table],
      });
      places.push({
        section: key,
        matters,
        blocks: blocks.map((block) => block.key),
        elements: table.flatMap(({ elements }) => elements.map((element) => element.key)),
      });
    }
  }
  return {
    content: {
      title: 'Samfunnsplan for Lauvfjord 2027–2038',
      subtitle: 'Høyringsutkast',
      language: 'nn',
      sections,
      warnings: [],
      images: [],
    },
    places,
  };
}
