import { describe, expect, it } from 'vitest';
import { importWithAccount } from '../import-plan';
import { sourceWords } from '../source-words';
import {
  bulletsAndNumbers,
  cell,
  docxOf,
  norwegianStyles,
  numbered,
  p,
  row,
  run,
  styled,
  table,
  type DocxParts,
} from '../testing/docx-parts';
import { subtractWords, wordsIn, wordsOf } from '../words';

/** Imports hand-written XML and checks, every time, that no word was lost or made up. */
async function read(body: string, parts: DocxParts = {}) {
  const bytes = await docxOf(body, { styles: norwegianStyles, numbering: bulletsAndNumbers, ...parts });
  const { plan, leftOut, added } = await importWithAccount(bytes, 'plan.docx');
  const result = [...wordsOf(plan), ...leftOut.flatMap(wordsIn)];
  const source = await sourceWords(bytes);
  expect(subtractWords(source, result)).toEqual([]);
  expect(subtractWords(result, [...source, ...added.flatMap(wordsIn)])).toEqual([]);
  const blocks = plan.sections.flatMap((section) => section.blocks);
  return { plan, leftOut, blocks, elements: blocks.flatMap((block) => block.elements) };
}

const outline = (plan: { sections: { level: number; title: string }[] }) =>
  plan.sections.map(({ level, title }) => `${level} ${title}`);

describe('headings', () => {
  it('come from style names, whatever the style is called in the file', async () => {
    const { plan } = await read(
      styled('Tittel', 'Planen') +
        styled('Undertittel', 'Høringsutkast') +
        styled('Overskrift1', 'En') +
        styled('Overskrift2', 'To'),
    );
    expect([plan.title, plan.subtitle]).toEqual(['Planen', 'Høringsutkast']);
    expect(outline(plan)).toEqual(['1 En', '2 To']);
  });

  it('come from outline levels, inherited through basedOn and in the paragraph itself', async () => {
    const styles = `
      <w:style w:type="paragraph" w:styleId="Kap"><w:name w:val="Kapittelnavn"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="KapBlå"><w:name w:val="Kapittel blå"/><w:basedOn w:val="Kap"/></w:style>
      <w:style w:type="paragraph" w:styleId="Ring"><w:name w:val="Ring"/><w:basedOn w:val="Ring"/></w:style>`;
    const body =
      p('Øverst', '<w:outlineLvl w:val="0"/>') +
      styled('KapBlå', 'Under') +
      styled('Ring', 'Tekst') +
      p('Mer', '<w:pStyle w:val="KapBlå"/><w:outlineLvl w:val="9"/>');
    const { plan } = await read(body, { styles });
    expect(outline(plan)).toEqual(['1 Øverst', '2 Under']);
  });

  it('show the numbers that Word computes', async () => {
    const heading = (level: number, text: string, numId = 2) =>
      p(
        text,
        `<w:pStyle w:val="Overskrift${level}"/><w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="${numId}"/></w:numPr>`,
      );
    const body =
      heading(1, 'Innledning') +
      heading(1, 'Status') +
      heading(2, 'Barn') +
      heading(2, 'Voksne') +
      heading(3, 'Rus') +
      heading(1, 'Mål og veg') +
      heading(2, 'Slutt') +
      heading(1, 'Vedlegg', 3) +
      heading(1, 'Uten', 0);
    expect(outline((await read(body)).plan)).toEqual([
      '1 1 Innledning',
      '1 2 Status',
      '2 2.1 Barn',
      '2 2.2 Voksne',
      '3 a) Rus',
      '1 3 Mål og veg',
      '2 3.1 Slutt',
      '1 5 Vedlegg',
      '1 Uten',
    ]);
  });

  it('are found among bold numbered paragraphs only where there are no heading styles', async () => {
    const bold = (text: string) => p(run(text, '<w:b/>'));
    const fake =
      p('Plan') +
      bold('1 Innledning') +
      p('Brødtekst.') +
      bold('1.1 Bakgrunn') +
      p('Mer.') +
      bold('Viktig å huske') +
      bold('Kilder') +
      p('SSB');
    expect(outline((await read(fake)).plan)).toEqual(['1 1 Innledning', '2 1.1 Bakgrunn', '1 Kilder']);
    expect(outline((await read(styled('Overskrift1', 'Ekte') + fake)).plan)).toEqual(['1 Ekte']);
  });

  it('stand in content controls and boxes of one cell too, but not in other tables', async () => {
    const body =
      `<w:sdt><w:sdtPr/><w:sdtContent>${styled('Overskrift1', 'I kontroll')}</w:sdtContent></w:sdt>` +
      table(row(cell(styled('Overskrift2', 'I ramme') + p('Tekst')))) +
      table(row(cell(styled('Overskrift2', 'I tabell')), cell('Annet')));
    expect(outline((await read(body)).plan)).toEqual(['1 I kontroll', '2 I ramme']);
  });
});

describe('generated text', () => {
  it('leaves out a table of contents, its heading and nothing more', async () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = '<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>';
    const body =
      styled('Tittel', 'Planen') +
      styled('Overskrift1', 'Innhold') +
      `<w:p><w:pPr><w:pStyle w:val="INNH1"/></w:pPr>${field('begin')}${code}${field('separate')}${run('Status 3')}</w:p>` +
      p('Veien videre 9') +
      `<w:p>${field('end')}</w:p>` +
      styled('Overskrift1', 'Status') +
      p('Teksten.');
    const { plan, leftOut } = await read(body);
    expect(outline(plan)).toEqual(['1 Status']);
    expect(leftOut.join(' ')).toContain('Veien videre 9');
  });

  it('does not let a contents field without an end swallow the plan', async () => {
    const open =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const { plan } = await read(
      `<w:p>${open}${run('Status 3')}</w:p>` + styled('Overskrift1', 'Status') + p('Teksten står her.'),
    );
    expect(plan.sections[0]?.blocks[0]?.text).toBe('Teksten står her.');
  });
});

describe('text', () => {
  it('keeps inserted words and drops deleted ones', async () => {
    const body = `<w:p>${run('Vi ')}<w:ins>${run('skal ')}</w:ins><w:del><w:r><w:delText>vil </w:delText></w:r></w:del>${run('gjøre det')}</w:p>`;
    expect((await read(styled('Overskrift1', 'A') + body)).blocks[0]?.text).toBe('Vi skal gjøre det');
  });

  it('keeps emphasis, line breaks, tabs and safe links, and drops dangerous ones', async () => {
    const relations =
      '<Relationship Id="l1" Target="https://lovdata.no/" TargetMode="External"/><Relationship Id="l2" Target="javascript:alert(1)" TargetMode="External"/>';
    const body = `<w:p>${run('Se', '<w:b/>')}<w:r><w:br/></w:r><w:hyperlink r:id="l1">${run('loven')}</w:hyperlink><w:r><w:tab/></w:r><w:hyperlink r:id="l2">${run('og &lt;script&gt;')}</w:hyperlink></w:p>`;
    const block = (await read(styled('Overskrift1', 'A') + body, { relations })).blocks[0];
    expect(block?.html).toBe(
      '<p><strong>Se</strong><br /><a href="https://lovdata.no/">loven</a>\tog &lt;script&gt;</p>',
    );
    expect(block?.text).toBe('Se\nloven og <script>');
  });

  it('reads text boxes once, though Word writes them twice', async () => {
    const box = `<w:txbxContent>${p('I boksen')}</w:txbxContent>`;
    const body = `<w:p>${run('Før')}<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect((await read(styled('Overskrift1', 'A') + body)).blocks.map((block) => block.text)).toEqual([
      'Før',
      'I boksen',
    ]);
  });

  it('places footnotes after the block that refers to them', async () => {
    const footnotes = `<w:footnote w:type="separator" w:id="0">${p('')}</w:footnote><w:footnote w:id="4">${p('Kilde: SSB')}</w:footnote>`;
    const body =
      styled('Overskrift1', 'A') +
      `<w:p>${run('Flere eldre')}<w:r><w:footnoteReference w:id="4"/></w:r></w:p>` +
      p('Neste');
    const { blocks } = await read(body, { footnotes });
    expect(blocks.map((block) => [block.kind, block.text])).toEqual([
      ['paragraph', 'Flere eldre'],
      ['footnote', 'Kilde: SSB'],
      ['paragraph', 'Neste'],
    ]);
    expect(blocks[0]?.html).toBe('<p>Flere eldre<sup>1</sup></p>');
  });

  it('nests lists', async () => {
    const { blocks } = await read(
      styled('Overskrift1', 'A') + numbered(1, 0, 'En') + numbered(1, 1, 'Under') + numbered(1, 0, 'To'),
    );
    expect(blocks[0]?.html).toBe('<ul><li>En<ul><li>Under</li></ul></li><li>To</li></ul>');
  });

  it('puts text before the first heading into a section of ours', async () => {
    const { plan } = await read(
      styled('Tittel', 'Planen') + p('Vedtatt i mai.') + styled('Overskrift1', 'Status') + p('x'),
    );
    expect(plan.sections[0]).toMatchObject({ synthetic: true, level: 1 });
    expect(plan.warnings.map((warning) => warning.code)).toEqual(['textBeforeFirstHeading']);
  });
});

describe('pictures', () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
  const picture = (id: string, alt: string) =>
    p(
      `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Bilde 1" descr="${alt}"/><a:blip r:embed="${id}"/></wp:inline></w:drawing></w:r>`,
    );
  const relations =
    '<Relationship Id="i1" Target="media/image1.png"/><Relationship Id="i2" Target="media/image2.emf"/>';
  const files = { 'word/media/image1.png': png, 'word/media/image2.emf': 'EMF' };

  it('are kept with their alternative text', async () => {
    const { plan, blocks } = await read(styled('Overskrift1', 'A') + picture('i1', 'Omsorgstrappa'), {
      relations,
      files,
    });
    expect(plan.images).toMatchObject([{ contentType: 'image/png', alt: 'Omsorgstrappa' }]);
    expect(blocks[0]?.html).toBe(`<img src="image:${plan.images[0]?.sha256}" alt="Omsorgstrappa" />`);
  });

  it('warn when they cannot be shown, or have no alternative text', async () => {
    const { plan, blocks } = await read(styled('Overskrift1', 'A') + picture('i2', 'Et kart') + picture('i1', ''), {
      relations,
      files,
    });
    expect(plan.warnings.map((warning) => warning.code)).toEqual(['imageNotSupported', 'imageWithoutAlt']);
    expect(blocks[0]?.text).toBe('Et kart');
  });
});

describe('tables', () => {
  const merged = (span: number) => `<w:gridSpan w:val="${span}"/>`;
  const down = (start: boolean) => `<w:vMerge${start ? ' w:val="restart"' : ''}/>`;

  it('keep their spans and get heading cells', async () => {
    const body =
      styled('Overskrift1', 'A') +
      table(
        row(cell('Avdeling'), cell('Plasser', merged(2))),
        row(cell('Sør', down(true)), cell('12'), cell('14')),
        row(cell('', down(false)), cell('13'), cell('15')),
      );
    expect((await read(body)).blocks[0]?.html).toBe(
      '<table><thead><tr><th scope="col">Avdeling</th><th scope="col" colspan="2">Plasser</th></tr></thead><tbody><tr><td rowspan="2">Sør</td><td>12</td><td>14</td></tr><tr><td>13</td><td>15</td></tr></tbody></table>',
    );
  });

  it('of goals, strategies and measures let strategies serve the row’s only goal, also when its cell is merged', async () => {
    const body =
      styled('Overskrift1', 'A') +
      table(
        row(
          cell('MÅL for 2030'),
          cell('STRATEGIAR fram mot 2030'),
          cell('PRIORITERTE TILTAK for dei neste 4 åra'),
          cell('Ansvar'),
        ),
        row(
          cell('Trygge heimar', down(true)),
          cell(numbered(1, 0, 'Bygge') + numbered(1, 1, 'i Nord')),
          cell('Plan for bygg'),
          cell('Rådmann'),
        ),
        row(cell('', down(false)), cell('Leige'), cell('Avtalar'), cell('Teknisk')),
      );
    const { blocks, elements } = await read(body);
    expect(blocks[0]?.columns.map((column) => column.holds)).toEqual(['goal', 'strategy', 'measure', 'responsible']);
    const goal = elements[0];
    expect(goal).toMatchObject({ kind: 'goal', text: 'Trygge heimar', horizon: '2030', row: 0, column: 0 });
    expect(
      elements
        .slice(1)
        .map(({ kind, text, responsible, parentKey, row: at }) => [
          kind,
          text,
          responsible,
          parentKey === goal?.key,
          at,
        ]),
    ).toEqual([
      ['strategy', 'Bygge\ni Nord', '', true, 0],
      ['measure', 'Plan for bygg', 'Rådmann', false, 0],
      ['strategy', 'Leige', '', true, 1],
      ['measure', 'Avtalar', 'Teknisk', false, 1],
    ]);
    expect(elements[2]?.parentKey).toBe(elements[1]?.key);
  });

  it('arranged vertically are turned', async () => {
    const { elements } = await read(
      styled('Overskrift1', 'A') +
        table(
          row(cell('Mål'), cell('Gode liv')),
          row(cell('Strategier'), cell(p('Samle') + p('Styrke'))),
          row(cell('Tiltak'), cell('Bygge')),
          row(cell('Ansvar'), cell('Rådmann')),
        ),
    );
    expect(elements.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'goal: Gode liv',
      'strategy: Samle',
      'strategy: Styrke',
      'measure: Bygge',
    ]);
    expect(elements.at(-1)?.responsible).toBe('Rådmann');
  });

  it('of measures keep every column, also those they have no name for', async () => {
    const { elements } = await read(
      styled('Overskrift1', 'A') +
        table(
          row(cell('Nr'), cell('Tiltak'), cell('Tidsrom'), cell('Frist'), cell('Kostnad')),
          row(cell('1'), cell('Ny bil'), cell('2016–2018'), cell('Mai'), cell('400 000')),
        ),
    );
    expect(elements).toMatchObject([{ label: '1', text: 'Ny bil', horizon: '2016–2018', endsAt: 'Mai' }]);
    expect(elements[0]?.attributes).toEqual([
      { title: 'Tidsrom', text: '2016–2018' },
      { title: 'Kostnad', text: '400 000' },
    ]);
  });

  it('may hold several groups, with goals on rows of their own', async () => {
    const wide = (text: string) => row(cell(text, merged(2)));
    const { elements } = await read(
      styled('Overskrift1', 'A') +
        table(
          row(cell('Tiltak'), cell('Ansvar')),
          wide('Mål 1: Alle skal bli hørt'),
          row(cell('Møter'), cell('NAV')),
          wide('Mål 2: Alle skal få svar'),
          row(cell('Brev'), cell('Arkiv')),
        ),
    );
    const goals = elements.filter((element) => element.kind === 'goal');
    expect(goals.map(({ label, text }) => [label, text])).toEqual([
      ['Mål 1:', 'Alle skal bli hørt'],
      ['Mål 2:', 'Alle skal få svar'],
    ]);
    expect(elements.filter((element) => element.kind === 'measure').map((element) => element.parentKey)).toEqual(
      goals.map((goal) => goal.key),
    );
  });

  it('of numbers are tables, and a goal to reach is no goal', async () => {
    const { blocks } = await read(
      styled('Overskrift1', 'A') +
        table(row(cell('År'), cell('2014')), row(cell('Brukere'), cell('12'))) +
        table(row(cell('Indikatorer'), cell('Mål 2020')), row(cell('Andel'), cell('80 %'))),
    );
    expect(blocks.map((block) => block.kind)).toEqual(['table', 'elements']);
    expect(blocks[1]?.elements).toMatchObject([
      { kind: 'indicator', text: 'Andel', attributes: [{ title: 'Mål 2020', text: '80 %' }] },
    ]);
  });
});

describe('lists outside tables', () => {
  it('serve the goal that stands before them, in a paragraph or a heading', async () => {
    const body =
      styled('Overskrift1', 'Satsing') +
      p('Mål 1: Alle får hjelp i tide') +
      p('Strategier:') +
      numbered(1, 0, 'Samle') +
      numbered(1, 0, 'Styrke') +
      styled('Overskrift2', 'Mål 2: Alle kan bo hjemme') +
      p('Tiltak 2020:') +
      numbered(1, 0, 'Bygge');
    const { elements } = await read(body);
    expect(elements.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'goal: Alle får hjelp i tide',
      'strategy: Samle',
      'strategy: Styrke',
      'goal: Alle kan bo hjemme',
      'measure: Bygge',
    ]);
    expect(elements.map((element) => element.parentKey)).toEqual([
      null,
      elements[0]?.key,
      elements[0]?.key,
      null,
      elements[3]?.key,
    ]);
    expect(elements[3]?.row).toBe(-1);
  });

  it('are no elements because prose speaks of goals', async () => {
    const body =
      styled('Overskrift1', 'Mål og føringer') +
      p('Planen har følgende mål:') +
      numbered(1, 0, 'En') +
      p('Mål 1: Alle får hjelp i tide') +
      p('Dette er et viktig mål.') +
      p('Tiltak er beskrevet i kapittel 3.');
    expect((await read(body)).elements).toEqual([]);
  });
});
