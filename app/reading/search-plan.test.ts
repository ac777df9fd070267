import { describe, expect, it } from 'vitest';
import { searchPlan, wordsOf, type Searchable } from './search-plan';

const place = (text: string): Searchable => ({ sectionKey: 's', sectionTitle: 'S', anchor: 'b', text });

describe('search', () => {
  it.each([
    { query: 'skule', text: 'Trygge skulevegar', found: true },
    { query: 'ÅPEN', text: 'en åpen barnehage', found: true },
    { query: 'øy', text: 'Lauvøyra', found: false },
    { query: 'heim sjuke', text: 'Sjukeheimen og heimetenesta', found: true },
    { query: 'heim skule', text: 'Sjukeheimen og heimetenesta', found: false },
    { query: 'plan- og bygningslova', text: 'etter plan- og bygningslova § 11', found: true },
    { query: '2030', text: 'innan 2030.', found: true },
    { query: 'a\u030apen', text: 'åpen', found: true },
    { query: '.*', text: 'alt', found: false },
    { query: '', text: 'alt', found: false },
  ])('"$query" in "$text": $found', ({ query, text, found }) => {
    expect(searchPlan([place(text)], query)).toHaveLength(found ? 1 : 0);
  });

  it('marks whole words and loses nothing of a short text', () => {
    const [hit] = searchPlan([place('Nye skular og skulevegar')], 'skul');
    expect(hit?.snippet).toEqual([
      { text: 'Nye ', marked: false },
      { text: 'skular', marked: true },
      { text: ' og ', marked: false },
      { text: 'skulevegar', marked: true },
    ]);
  });

  it('cuts a long text around the first hit', () => {
    const [hit] = searchPlan([place(`${'ord '.repeat(200)}målet ${'ord '.repeat(200)}`)], 'mål');
    const text = hit?.snippet.map((piece) => piece.text).join('') ?? '';
    expect(text).toContain('målet');
    expect(text.length).toBeLessThan(240);
  });

  it('counts a word once', () => {
    expect(wordsOf('Skule  skule SKULE')).toEqual(['skule']);
  });
});
