import { describe, expect, it } from 'vitest';
import { readSectionCode, sectionCode } from './section-code';

const here = { plan: 'kommunedelplan-helse', hearing: 1 };

describe('the code on a printed form', () => {
  it('is read back as the part it was made for, however it is typed', () => {
    for (const position of [null, 0, 8, 9, 49, 122]) {
      const code = sectionCode({ ...here, position });
      for (const typed of [
        code,
        code.toLowerCase(),
        ` ${code} `,
        code.replaceAll('-', ' '),
        code.replace(/-(?=\D)/, ''),
      ]) {
        expect(readSectionCode(typed, here), typed).toBe(position);
      }
    }
  });

  it('of another plan or hearing, or with a slip, is no code', () => {
    const code = sectionCode({ ...here, position: 13 });
    expect(readSectionCode(code, { ...here, hearing: 2 })).toBeUndefined();
    expect(readSectionCode(code, { ...here, plan: 'temaplan' })).toBeUndefined();
    for (const typed of ['', '1', '1-14', 'KP', code.replace('14', '15'), code.replace('14', '41'), `${code}X`]) {
      expect(readSectionCode(typed, here), typed).toBeUndefined();
    }
  });

  it('takes nearly no part for the one beside it', () => {
    const taken = Array.from({ length: 100 }, (_, position) => sectionCode({ ...here, position })).filter((code) => {
      const [hearing, part, control] = code.split('-');
      return readSectionCode(`${hearing}-${Number(part) + 1}-${control}`, here) !== undefined;
    });
    expect(taken.length).toBeLessThan(3);
  });
});
