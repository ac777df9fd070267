import type { LanguageForm } from '~/language/language-form';

export interface AtomEntry {
  /** Unchanging, for ever: a tag or UUID URI. */
  id: string;
  title: string;
  text: string;
  url: string;
  at: Date;
}

export interface AtomFeed {
  id: string;
  title: string;
  author: string;
  language: LanguageForm;
  /** Of this file. */
  self: string;
  /** Of the page it is about. */
  page: string;
  /** When there are no entries yet. */
  since: Date;
  entries: AtomEntry[];
}

// Signs that XML 1.0 cannot hold are left out: control characters but tab and line ends, and lone surrogates.
const notInXml = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu;
const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xml = (text: string): string => text.replace(notInXml, '').replace(/[&<>"]/g, (sign) => signs[sign]!);

/** An Atom feed (RFC 4287) with the language of its words. */
export function atomFeed({ id, title, author, language, self, page, since, entries }: AtomFeed): string {
  const updated = entries.reduce((latest, { at }) => (at > latest ? at : latest), since);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${xml(id)}</id>`,
    `<title>${xml(title)}</title>`,
    `<updated>${updated.toISOString()}</updated>`,
    `<author><name>${xml(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(page)}"/>`,
    ...entries.map((entry) =>
      [
        '<entry>',
        `<id>${xml(entry.id)}</id>`,
        `<title>${xml(entry.title)}</title>`,
        `<updated>${entry.at.toISOString()}</updated>`,
        `<link rel="alternate" type="text/html" href="${xml(entry.url)}"/>`,
        `<summary>${xml(entry.text)}</summary>`,
        '</entry>',
      ].join('\n'),
    ),
    '</feed>',
    '',
  ].join('\n');
}
