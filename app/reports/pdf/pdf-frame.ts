import type { LanguageForm } from '~/language/language-form';
import { literal, type Markup } from './typst-markup';

interface Frame {
  title: string;
  author: string;
  language: LanguageForm;
  /** Stands at the top of every page but the first. */
  header: string;
  page: string;
  pageOf: string;
  contents: string;
}

/** What stands before the text: page, type and the document's few looks. Colours as in the Word document. */
export const pdfFrame = ({ title, author, language, header, page, pageOf, contents }: Frame): string => `
#set document(title: ${literal(title)}, author: ${literal(author)})
#set text(lang: "${language}", region: "NO", size: 10pt, fill: rgb("1e2b2e"))
#set par(leading: 0.62em, spacing: 0.9em)
#set page(paper: "a4", margin: (x: 20mm, top: 23mm, bottom: 22mm),
  header: context if counter(page).get().first() > 1 { set text(8.5pt, fill: rgb("4a5a5e")); ${literal(header)} },
  footer: context { set text(8.5pt, fill: rgb("4a5a5e")); align(right)[#${literal(page)}#counter(page).display()#${literal(pageOf)}#counter(page).final().first()] })
#show heading: set text(fill: rgb("0b5560"))
#show heading.where(level: 1): it => { pagebreak(weak: true); it }
#set table(stroke: (x: none, y: 0.5pt + rgb("b7c6c9")), inset: (x: 5pt, y: 4pt))
#show table.cell.where(y: 0): set text(weight: "bold", fill: rgb("0b5560"))
#show table: set text(9.5pt)
#let said(body) = block(above: 1.3em, below: 0.6em, body)
#let answer(body) = block(above: 0.4em, inset: (left: 10pt), stroke: (left: 2pt + rgb("0b5560")), body)
#let facts(body) = block(above: 0.4em, below: 0.5em, text(8.5pt, fill: rgb("4a5a5e"), body))
#let quote(body) = block(above: 0.4em, below: 0.6em, inset: (left: 8pt), stroke: (left: 2pt + rgb("b7c6c9")), text(9pt, style: "italic", fill: rgb("4a5a5e"), body))
#let warning(body) = block(fill: rgb("fbebeb"), inset: 8pt, text(fill: rgb("8a1c1c"), body))
#let contents() = { outline(title: ${literal(contents)}, depth: 2) }
`;

/** Where the list of contents stands. */
export const contentsList = '\n#pagebreak()\n#contents()\n' as Markup;
