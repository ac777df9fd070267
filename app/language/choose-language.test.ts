import { describe, expect, it } from 'vitest';
import { chooseLanguage, chooseLanguageForm } from './choose-language';

describe('the language of a page', () => {
  it.each([
    ['language=nb', 'nn-NO', 'nn', 'nb', 'the visitor has chosen'],
    ['language=en; session=x', 'nn-NO', 'nn', 'en', 'the visitor has chosen English'],
    ['language=sv', 'nb', 'nn', 'nb', 'the choice is none of ours'],
    ['', 'nn-NO,nb;q=0.9', 'nb', 'nn', 'the browser asks for nynorsk first'],
    ['', 'en-US,en;q=0.9,no;q=0.8', 'nn', 'nb', 'the browser asks for English, then Norwegian'],
    ['', 'en-US,en;q=0.9', 'nn', 'en', 'the browser asks for English only'],
    ['', 'pl,en;q=0.7', 'nn', 'en', 'the browser asks for Polish, then English'],
    ['', 'pl', 'nn', 'nn', 'the browser asks for what we have not'],
    ['', 'en;q=0', 'nb', 'nb', 'the browser refuses English'],
    ['', '', 'nn', 'nn', 'the browser asks for nothing'],
  ] as const)(
    'cookie "%s", browser "%s", municipality %s: %s, because %s',
    (cookie, browser, municipality, shown, _why) => {
      expect(chooseLanguage(cookie, browser, municipality)).toBe(shown);
    },
  );

  it.each([
    ['language=en', 'nb-NO', 'nn', 'nb'],
    ['language=en', 'en', 'nn', 'nn'],
    ['language=nn', 'en', 'nb', 'nn'],
  ] as const)('on pages in Norwegian only: cookie "%s", browser "%s", municipality %s: %s', (...given) => {
    const [cookie, browser, municipality, shown] = given;
    expect(chooseLanguageForm(cookie, browser, municipality)).toBe(shown);
  });
});
