import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../app/language/detection/detect-language';
import { textsToLearnFrom, textsToMeasureWith } from './language-texts';

const measured = textsToMeasureWith();

describe('telling languages apart', () => {
  it('is measured on texts it has not learnt from', () => {
    const learnt = new Set(textsToLearnFrom().map(({ text }) => text));
    expect(measured.filter(({ text }) => learnt.has(text))).toEqual([]);
  });

  it.each([
    ['nb', 200],
    ['nn', 200],
    ['other', 100],
  ] as const)('is right about %s at least 97 times of 100, in %i texts or more', (language, least) => {
    const own = measured.filter(({ expected }) => expected === language);
    expect(own.length).toBeGreaterThanOrEqual(least);
    const right = own.filter(({ text }) => detectLanguage(text) === language);
    expect(right.length / own.length).toBeGreaterThanOrEqual(0.97);
  });
});
