import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { daysToKeepMail } from '~/messages/forget-mail.server';

it.each(['nb', 'nn'])('promises in %s what is carried out', (language) => {
  const texts = JSON.parse(readFileSync(`locales/${language}/privacy.json`, 'utf8')) as { howLong: { text: string } };
  expect(texts.howLong.text).toMatch(new RegExp(` ${daysToKeepMail} dag[ea]r`));
});
