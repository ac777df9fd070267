import { maskIdentityNumbers } from '~/privacy/identity-numbers';

// Control signs that XML cannot hold: one of them would make Word and Excel refuse the whole file.
// eslint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text as it may stand in the report: without identity numbers, and with nothing that breaks the file. */
export const reportText = (text: string): string =>
  maskIdentityNumbers(
    text
      .replace(/\r\n?/g, '\n')
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .replace(unwritable, '\ufffd'),
  );

/** The first words of a text, cut between words. */
export function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length).replace(/[\ud800-\udbff]$/, '');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length - 30)).replace(/[\s,.;:–-]+$/, '')} …`;
}
