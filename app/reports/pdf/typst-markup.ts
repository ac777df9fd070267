import type { LanguageForm } from '~/language/language-form';

/**
 * Markup for the typesetter Typst. Every text of a person goes in as a string, which Typst shows as it is: nothing in
 * it can be taken for markup.
 */
export type Markup = string & { readonly markup: true };

const markup = (text: string) => text as Markup;

/** A text, with its line breaks. */
export const words = (text: string): Markup =>
  markup(
    text
      .split('\n')
      .map((line) => (line ? `#${literal(line)}` : ''))
      .join(' \\ '),
  );

/** A text as a string of Typst's language. */
export const literal = (text: string): string =>
  `"${text
    .replace(/[\\"]/g, (sign) => `\\${sign}`)
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\p{Surrogate}]/gu, '')}"`;

/** Content marked with the form it is written in, where that is not the document's. */
export const inForm = (form: LanguageForm | undefined, content: Markup): Markup =>
  form ? markup(`#text(lang: "${form}")[${content}]`) : content;

export const bold = (content: Markup): Markup => markup(`#strong[${content}]`);

/** Pieces one after another. */
export const together = (...pieces: Markup[]): Markup => markup(pieces.join(' '));

export const paragraph = (content: Markup): Markup => markup(`\n${content}\n`);

/** A longer text: one paragraph for each of its own. */
export const paragraphs = (text: string, form?: LanguageForm): Markup =>
  markup(
    text
      .split(/\n\s*\n/)
      .filter((part) => part.trim())
      .map((part) => paragraph(inForm(form, words(part.trim()))))
      .join('\n'),
  );

const deepestHeading = 5;

export const heading = (text: string, level: number, form?: LanguageForm): Markup =>
  markup(`\n#heading(level: ${Math.min(level, deepestHeading)})[${inForm(form, words(text))}]\n`);

/** A table with a heading row that is repeated on each page. */
export function table(
  headings: readonly string[],
  shares: readonly number[],
  rows: Iterable<readonly Markup[]>,
): Markup {
  const head = headings.map((text) => `[${words(text)}]`).join(', ');
  const body = [...rows].map((cells) => cells.map((cell) => `[${cell}]`).join(', '));
  return markup(
    `\n#table(columns: (${shares.map((share) => `${share}fr`).join(', ')},), table.header(${head}),\n${body.join(',\n')})\n`,
  );
}

/** One of the document's own looks: a function of the frame around a content. */
export const look = (name: 'said' | 'answer' | 'facts' | 'quote' | 'warning', content: Markup): Markup =>
  markup(`\n#${name}[${content}]\n`);

/** The level of a heading; 0 for anything else. */
export const headingLevel = (part: Markup): number => Number(/^\n#heading\(level: (\d)\)/.exec(part)?.[1] ?? 0);

/** The same with headings that never skip a level, which PDF/UA asks for; a plan may, and a volume begins anywhere. */
export function* withoutSkippedLevels(parts: Iterable<Markup>): Generator<Markup> {
  let last = 0;
  for (const part of parts) {
    const level = headingLevel(part);
    if (level === 0) {
      yield part;
      continue;
    }
    last = Math.min(level, last + 1);
    yield markup(part.replace(/^\n#heading\(level: \d\)/, `\n#heading(level: ${last})`));
  }
}
