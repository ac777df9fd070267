import { expect, it } from 'vitest';
import { importPlan } from '../import-plan';
import { outlineOf } from '../outline-of';

const prose = [
  'Kommunen har dei siste åra fått fleire oppgåver, og innbyggjarane lever lenger enn dei gjorde før. Me',
  'ynskjer at alle som treng hjelp skal få henne til rett tid, og at tenestene heng godt saman i kvardagen.',
];
const gap = [' '];

/** As text extracted from a PDF: a blank line after every line, one space where a page or an item without its bullet begins. */
const toText = (pages: string[][]): string =>
  pages
    .map((lines) =>
      lines.reduce((text, line) => {
        if (line === ' ') return `${text}\n \n`;
        // A list is set without line spacing.
        const separator = text === '' || line.startsWith(' ') ? '' : '\n';
        return `${text}${separator}${line} \n`;
      }, ''),
    )
    .map((page) => `${page.trimEnd()} \n`)
    .join(' ');

const section = (title: string, ...body: string[]) => [...gap, title, ...gap, ...prose, ...body, ...gap];
const plan = [
  ['Føreord', ...gap, ...prose, ...section('Arbeidet med planen'), ...section('Kva planen gjeld')],
  ['Tenestene i dag', ...gap, ...prose, ...section('Tilbod til unge'), ...section('Tilbod i heimen')],
  ['Vegen vidare', 'Fyrste steg', ...gap, ...prose, ...section('Andre steg'), ...section('Tredje steg')],
];

async function headings(pages: string[][]) {
  const { sections } = outlineOf(await importPlan(new TextEncoder().encode(toText(pages)), 'utkast.txt'));
  return sections.map(({ level, title }) => `${level} ${title}`);
}

const expected = [
  '1 Føreord',
  '2 Arbeidet med planen',
  '2 Kva planen gjeld',
  '1 Tenestene i dag',
  '2 Tilbod til unge',
  '2 Tilbod i heimen',
  '1 Vegen vidare',
  '2 Fyrste steg',
  '2 Andre steg',
  '2 Tredje steg',
];

it('finds headings without a number by the space around them, and chapters by their new page', async () => {
  expect(await headings(plan)).toEqual(expected);
});

it.each(['DEL #', 'Kapittel #', '#', '#.'])(
  'finds sections without a number below chapters that have one: %s',
  async (form) => {
    const number = (index: number) => form.replace('#', String(index));
    const pages = plan.map(([title = '', ...rest], index) => [
      index === 0 ? title : `${number(index)} ${title}`,
      ...rest,
    ]);
    const last = [`${number(3)} Til slutt`, ...gap, ...prose];
    const titles = await headings([...pages, last]);
    const chapters = ['Tenestene i dag', 'Vegen vidare', 'Til slutt'];
    expect(titles).toEqual(
      [...expected, '1 Til slutt'].map((title) => {
        const index = chapters.indexOf(title.slice(2));
        return index === -1 ? title : `1 ${number(index + 1)} ${title.slice(2)}`;
      }),
    );
  },
);

it('finds sections below chapters that a table of contents names without a number', async () => {
  const last = (title: string) => [title, ...gap, ...prose];
  const contents = ['Innhald', 'Føreord 3', 'Tenestene i dag 4', 'Vegen vidare 5', 'Økonomi 6', 'Til slutt 7'];
  const found = await headings([contents, ...plan, last('Økonomi'), last('Til slutt')]);
  expect(found).toEqual([...expected, '1 Økonomi', '1 Til slutt']);
});

it('takes no last item of a list for a heading, though its bullet is lost and a paragraph follows', async () => {
  const list = [
    'Kommunen vil:',
    ' Styrkje førebygginga',
    ' Rekruttere fagfolk',
    ' Utvikle nye tenester',
    ...gap,
    ...prose,
  ];
  const pages = plan.map((page) => [...page, ...gap, ...list]);
  expect(await headings(pages)).toEqual(expected);
});

it('finds a heading on top of a page after a list whose items are sentences', async () => {
  const list = ['Kommunen vil:', ' Me styrkjer førebygginga.', ' Me rekrutterer fagfolk.'];
  expect(await headings(plan.map((page) => [...page, ...gap, ...list]))).toEqual(expected);
});

it('finds titles of a series on top of pages, with the title of a table right below that says the same', async () => {
  const areas = ['Born og unge', 'Rus og psykisk helse', 'Gode overgangar'].map((area) => [
    `Mål og tiltak for ${area}`,
    ...prose,
    ' Gode møteplassar',
    ' Nok fagfolk',
  ]);
  const pages = areas.map(([title = '', ...rest]) => [
    title,
    title.replace('Mål og tiltak for ', '').toUpperCase(),
    ...gap,
    ...rest,
    ...Array.from({ length: 8 }, () => prose).flat(),
    ' Trygge rammer',
    ' Meir samarbeid',
  ]);
  expect(await headings([...plan, ...pages])).toEqual([...expected, ...areas.map(([title]) => `1 ${title}`)]);
});

it('takes no names for headings that stand in a table again and again', async () => {
  const table = ['Kari Nordli', ...gap, prose[0] ?? '', 'Kari Nordli', 'Oppstart og omvising', 'Kari Nordli', 'Slutt.'];
  const pages = [...plan.slice(0, 2), [...(plan[2] ?? []), ...gap, ...table, ...table]];
  expect(await headings(pages)).toEqual(expected);
});
