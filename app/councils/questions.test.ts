import { describe, expect, it } from 'vitest';
import { isAnswered, readAnswer, tallyOf, type AnswerValue, type QuestionType } from './questions';

const formOf = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

describe('an answer', () => {
  it.each<[QuestionType, Record<string, string>, AnswerValue | null]>([
    ['freeText', { value: 'buss' }, null],
    ['choice', { value: 'buss' }, 'buss'],
    ['choice', { value: 'tog' }, null],
    ['scale', { value: '4' }, 4],
    ['scale', { value: '6' }, null],
    ['scale', {}, null],
    ['planPart', { value: 'satsing' }, 'satsing'],
    ['planPart', { value: 'ukjend' }, null],
    ['ranking', { 'rank-0': '3', 'rank-1': '1', 'rank-2': '2' }, ['ferje', 'sykkel', 'buss']],
    ['ranking', { 'rank-0': '1', 'rank-1': '1', 'rank-2': '' }, ['buss', 'ferje']],
    ['ranking', { 'rank-0': '9', 'rank-1': 'x' }, null],
  ])('to %s with %j is %j', (type, fields, value) => {
    const question = { type, options: ['buss', 'ferje', 'sykkel'] };
    expect(readAnswer(question, formOf({ ...fields, text: ' a\r\nb ' }), ['satsing'])).toEqual({ text: 'a\nb', value });
  });

  it('is one when something was said or chosen', () => {
    expect(isAnswered({ text: '', value: null })).toBe(false);
    expect(isAnswered({ text: '', value: 0 })).toBe(true);
    expect(isAnswered({ text: 'Ja', value: null })).toBe(true);
  });
});

describe('a tally', () => {
  it('counts choices, the most chosen first', () => {
    expect(tallyOf({ type: 'choice', options: ['a', 'b'] }, ['b', 'a', 'b', null])).toEqual({
      counts: [
        { value: 'b', count: 2 },
        { value: 'a', count: 1 },
      ],
      mean: null,
      answered: 3,
    });
  });

  it('gives the mean of a scale', () => {
    expect(tallyOf({ type: 'scale', options: [] }, [1, 4, null, 4])).toMatchObject({ mean: 3, answered: 3 });
    expect(tallyOf({ type: 'scale', options: [] }, [null])).toMatchObject({ mean: null, answered: 0 });
  });

  it('adds up rankings as Borda does', () => {
    const options = ['a', 'b', 'c'];
    const { counts } = tallyOf({ type: 'ranking', options }, [['a', 'b', 'c'], ['b', 'a', 'c'], ['b']]);
    expect(counts).toEqual([
      { value: 'b', count: 8 },
      { value: 'a', count: 5 },
      { value: 'c', count: 2 },
    ]);
  });
});
