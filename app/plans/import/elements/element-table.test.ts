import { describe, expect, it } from 'vitest';
import { importPlan } from '../import-plan';
import { cell, docxOf, norwegianStyles, p, row, run, styled, table } from '../testing/docx-parts';

const listStyles = `${norwegianStyles}
  <w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/></w:style>`;
const bullets = (...texts: string[]) => texts.map((text) => styled('ListBullet', text)).join('');
const heading = (text: string) => styled('Overskrift1', text);
const wide = (text: string, columns: number) => cell(text, `<w:gridSpan w:val="${columns}"/>`);
const cells = (...texts: string[]) => row(...texts.map((text) => cell(text === '' ? p('') : text)));
const goal = 'Innbyggerne mestrer eget liv';
const measure = 'Styrke hjemmetjenesten i hele kommunen';
const strategy = 'Utvikle tjenestene sammen med brukerne';

async function elementsIn(body: string) {
  const plan = await importPlan(await docxOf(heading('Kapittel') + body, { styles: listStyles }), 'plan.docx');
  return plan.sections.flatMap((section) => section.blocks.flatMap((block) => block.elements));
}
const kindsIn = async (body: string) => (await elementsIn(body)).map((each) => [each.kind, each.text]);

describe('a table of elements', () => {
  it.each([
    ['Tiltak', 'Start', 'Slutt'],
    ['Tiltak:', 'Oppstart', 'Ferdig'],
    ['Forslag til tiltak', 'Startdato', 'Sluttdato'],
  ])('gives measures their time: %s | %s | %s', async (...titles) => {
    const elements = await elementsIn(table(cells(...titles), cells(measure, '2014', '2016')));
    expect(elements).toMatchObject([{ kind: 'measure', text: measure, startsAt: '2014', endsAt: '2016' }]);
  });

  it.each([
    ['Utfordringsbilde', 'challenge'],
    ['Nasjonale mål', 'goal'],
    ['Målsettinger', 'goal'],
    ['Hva vil vi oppnå? (mål)', 'goal'],
    ['Strategi', 'strategy'],
  ])('knows the column %s', async (title, kind) => {
    expect(await kindsIn(table(cells(title, 'Ansvar'), cells(goal, 'Helsesjefen')))).toEqual([[kind, goal]]);
  });

  it('may have its name above the headings', async () => {
    const named = table(
      row(wide('Handlingsplan 2014–2018', 3)),
      cells('Tiltak', 'Start', 'Slutt'),
      cells(measure, '', ''),
    );
    expect(await kindsIn(named)).toEqual([['measure', measure]]);
    const over = table(row(wide('Tiltak', 3)), cells('Beskrivelse', 'Start', 'Slutt'), cells(measure, '2014', '2015'));
    expect(await elementsIn(over)).toMatchObject([
      { kind: 'measure', text: measure, startsAt: '2014', endsAt: '2015' },
    ]);
  });

  it('may have the goal of all its rows above the headings', async () => {
    const [first, second] = await elementsIn(
      table(row(wide(`Mål: ${goal}`, 2)), cells('Tiltak', 'Frist'), cells(measure, '2015')),
    );
    expect(first).toMatchObject({ kind: 'goal', label: 'Mål:', text: goal });
    expect(second).toMatchObject({ kind: 'measure', parentKey: first?.key });
  });

  it('takes a line across the table for the name of what follows', async () => {
    const grouped = table(
      cells('Tiltak', 'Start'),
      row(wide('Hjemmetjenesten', 2)),
      cells(measure, '2013'),
      row(wide('Institusjon', 2)),
      cells(`${measure} igjen`, ''),
    );
    expect(await kindsIn(grouped)).toEqual([
      ['measure', measure],
      ['measure', `${measure} igjen`],
    ]);
  });

  it('goes on in the next table when that has no headings of its own', async () => {
    const first = table(cells('Mål', 'Strategier'), cells(goal, strategy));
    const next = table(cells(`${goal} igjen`, `${strategy} igjen`));
    expect(await kindsIn(first + next)).toHaveLength(4);
    expect(await kindsIn(first + p('Ny tekst.') + next)).toHaveLength(2);
    expect(await kindsIn(first + table(cells('Annet', 'og', 'noe helt annet her')))).toHaveLength(2);
  });

  it('may repeat its headings', async () => {
    const titles = cells('Tiltak', 'Start', 'Slutt');
    const repeated = table(titles, cells(measure, '2013', ''), titles, cells(`${measure} igjen`, '2014', ''));
    expect(await kindsIn(repeated)).toHaveLength(2);
  });

  it('numbers its elements by a column of numbers', async () => {
    const elements = await elementsIn(table(cells('Nr', 'Tiltak', 'Ansvar'), cells('1', measure, 'Helsesjefen')));
    expect(elements).toMatchObject([{ label: '1', text: measure, attributes: [] }]);
  });

  it('keeps words that introduce a list apart from its first element', async () => {
    const content = p('Vi skal') + bullets(strategy, `${strategy} igjen`);
    const elements = await elementsIn(
      table(cells('Utfordringer', 'Strategier'), row(cell('Flere eldre her'), cell(content))),
    );
    expect(elements.slice(1)).toMatchObject([{ label: 'Vi skal', text: strategy }, { text: `${strategy} igjen` }]);
  });

  it('may be a box with a name and lines of text', async () => {
    const box = table(row(cell(p(run('Tiltak', '<w:b/>')) + p(measure) + p(`${measure} igjen`))));
    expect(await kindsIn(box)).toHaveLength(2);
  });
});

describe('no elements are', () => {
  it.each([
    ['values to reach', table(cells('Område', 'Status 2015', 'Mål 2020'), cells('Sykefravær', '8,5 %', '6 %'))],
    ['statistics', table(cells('År', '2015', '2016'), cells('Antall', '10', '12'))],
    ['lines of prose', p('Tiltak må settes inn tidlig.') + bullets('en', 'to')],
    ['texts about goals', heading('Mål') + p('Målene i planen bygger på samfunnsdelen.')],
    ['goals of the work with the plan', heading('Mål for planarbeidet') + bullets('Bred medvirkning', 'Ferdig i juni')],
  ])('%s', async (_what, body) => expect(await elementsIn(body)).toEqual([]));

  it('values to reach beside an indicator', async () => {
    const indicators = table(cells('Måleindikator', 'Status', 'Mål 2020'), cells('Sykefravær', '8 %', '6 %'));
    expect(await kindsIn(indicators)).toEqual([['indicator', 'Sykefravær']]);
  });
});

describe('a section that is called by a kind', () => {
  it.each([
    ['Tiltak innen psykisk helse', bullets(measure, `${measure} igjen`), 2],
    ['Tiltak', p(`1. ${measure}`) + p(`2. ${measure} igjen`), 2],
    ['Tiltak', p(`a) ${measure}`) + p(`b) ${measure} igjen`), 2],
    ['Strategier – vi vil', bullets(strategy), 1],
    ['Lokalt mål', p('Kommunen skal ha gode tjenester.'), 1],
  ])('lists elements: %s', async (title, body, count) => {
    expect(await elementsIn(heading(title) + body)).toHaveLength(count);
  });
});
