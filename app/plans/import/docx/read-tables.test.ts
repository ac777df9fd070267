import { describe, expect, it } from 'vitest';
import { cell, numbered, p, row, styled, table } from '../testing/docx-parts';
import { read } from '../testing/read-docx-plan';

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
