import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportedSection } from '../import/imported-plan';
import { applyCorrections, type SectionCorrection } from './apply-corrections';

const word = fc.stringMatching(/^[a-zæøå<&>]{1,8}$/);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));

const draft = fc
  .array(fc.record({ level: fc.integer({ min: 1, max: 6 }), title: words, texts: fc.array(words, { maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 15,
  })
  .map((sections): ImportedSection[] =>
    sections.map(({ level, title, texts }, index) => ({
      key: `s-${index}`,
      level,
      title,
      synthetic: false,
      blocks: texts.map((text, position) => ({
        key: `b-${index}-${position}`,
        kind: 'paragraph',
        html: `<p>${position}</p>`,
        text,
        columns: [],
        elements: [],
      })),
    })),
  );

const decisions = fc.array(fc.option(fc.integer({ min: 1, max: 6 }), { nil: null }), { minLength: 15, maxLength: 15 });

const correct = (sections: ImportedSection[], levels: (number | null)[]): SectionCorrection[] =>
  sections.map(({ key, title }, index) => ({ key, title, level: levels[index]! }));

const wordsOf = (sections: readonly ImportedSection[]) =>
  sections.flatMap(({ title, blocks }) => [title, ...blocks.map(({ text }) => text)]);

describe('corrections of an outline', () => {
  it('lose no word, and keep the order', () => {
    fc.assert(
      fc.property(draft, decisions, (sections, levels) => {
        expect(wordsOf(applyCorrections(sections, correct(sections, levels)))).toEqual(wordsOf(sections));
      }),
    );
  });

  it('keep the keys of sections and blocks, and all keys unique', () => {
    fc.assert(
      fc.property(draft, decisions, (sections, levels) => {
        const corrected = applyCorrections(sections, correct(sections, levels));
        const blockKeys = corrected.flatMap(({ blocks }) => blocks.map(({ key }) => key));
        expect(corrected.map(({ key }) => key)).toEqual(
          sections.filter((_, index) => index === 0 || levels[index] !== null).map(({ key }) => key),
        );
        expect(new Set(blockKeys).size).toBe(blockKeys.length);
        const kept = sections.flatMap(({ blocks }) => blocks.map(({ key }) => key));
        expect(blockKeys).toEqual(expect.arrayContaining(kept));
      }),
    );
  });

  it('change nothing they do not speak of, and never what they are given', () => {
    fc.assert(
      fc.property(draft, decisions, (sections, levels) => {
        const before = structuredClone(sections);
        applyCorrections(sections, correct(sections, levels));
        expect(sections).toEqual(before);
        expect(applyCorrections(sections, [])).toEqual(before);
      }),
    );
  });

  const [first, second]: ImportedSection[] = ['Innleiing', 'Merk <dette>'].map((title, index) => ({
    key: `s-${index}`,
    level: 1,
    title,
    synthetic: false,
    blocks: [],
  }));

  it('set levels and titles', () => {
    const corrected = applyCorrections([first!, second!], [{ key: 's-1', level: 3, title: 'Rettleiing' }]);
    expect(corrected[1]).toMatchObject({ key: 's-1', level: 3, title: 'Rettleiing' });
  });

  it('make safe HTML of a title that becomes a paragraph', () => {
    const [above] = applyCorrections([first!, second!], [{ key: 's-1', level: null, title: 'Merk <dette> & hint' }]);
    expect(above?.blocks).toMatchObject([
      { kind: 'paragraph', text: 'Merk <dette> & hint', html: '<p>Merk &lt;dette&gt; &amp; hint</p>' },
    ]);
  });

  it('do not make a paragraph of a title that the draft never had', () => {
    const ours = { ...second!, synthetic: true };
    const [above] = applyCorrections([first!, ours], [{ key: 's-1', level: null, title: ours.title }]);
    expect(above?.blocks).toEqual([]);
  });
});
