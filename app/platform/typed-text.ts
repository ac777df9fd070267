/** Signs that nobody sees and that do harm: in XML (a report in Word, a feed) or by turning what stands after them. */
const harmful = /(?![\n\t])\p{Cc}|\p{Cs}|[\u202a-\u202e]/gu;

/** A sign that one sees, or hears read out. */
const perceived = /[^\s\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/**
 * What somebody typed or pasted, as it is kept: line ends are one sign, as the browser's counter counts them (Word's own
 * line break, a vertical tab, is one as well), without control signs and signs that turn the reading direction of
 * whatever follows, and without space around it. Empty when there is nothing to see in it. Joiners stay: emojis and
 * several scripts are written with them.
 */
export function typedText(text: string): string {
  const plain = text
    .replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
    .replace(harmful, '')
    .trim();
  return perceived.test(plain) ? plain : '';
}
