import { describe, expect, it } from 'vitest';
import { cell, numbered, p, row, run, styled, table } from '../testing/docx-parts';
import { read } from '../testing/read-docx-plan';

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
