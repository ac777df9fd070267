import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { TFunction } from 'i18next';
import { clockTime } from '~/language/dates';
import type { LanguageForm } from '~/language/language-form';
import { partHeading, noteFacts, recordFacts, type RecordHead } from './record-words';
import type { RecordPart, WorkshopRecord } from './record';

/** The record of a workshop as a Word document, in the workshop's own form. */
export function recordDocx(
  head: RecordHead,
  record: WorkshopRecord,
  addresses: ReadonlyMap<string, string>,
  { language, t }: { language: LanguageForm; t: TFunction<'workshops'> },
): Promise<Buffer> {
  const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
    new Paragraph({ text, heading: level });
  const document = new Document({
    title: `${t('record.title')}: ${head.title}`,
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, language: { value: language === 'nn' ? 'nn-NO' : 'nb-NO' } } },
      },
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 } } },
        children: [
          heading(head.title, HeadingLevel.TITLE),
          ...recordFacts(head, record, t).map(
            ([name, value]) =>
              new Paragraph({ children: [new TextRun({ text: `${name}: `, bold: true }), new TextRun(value)] }),
          ),
          heading(t('record.steps'), HeadingLevel.HEADING_1),
          stepTable(record, t),
          heading(t('record.notes'), HeadingLevel.HEADING_1),
          ...record.parts.flatMap((part) => partParagraphs(part, addresses, t)),
          ...(record.removed > 0 ? [new Paragraph(t('record.removed', { count: record.removed }))] : []),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function stepTable({ steps }: WorkshopRecord, t: TFunction<'workshops'>): Table {
  const cells = (texts: string[]) => texts.map((text) => new TableCell({ children: [new Paragraph(text)] }));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        tableHeader: true,
        children: cells([t('record.begun'), t('record.step'), t('record.asked'), t('record.planned')]),
      }),
      ...steps.map(
        ({ begunAt, title, question, minutes }) =>
          new TableRow({
            children: cells([
              begunAt ? clockTime(begunAt) : t('record.notBegun'),
              title,
              question,
              t('record.minutes', { count: minutes }),
            ]),
          }),
      ),
    ],
  });
}

function partParagraphs(
  part: RecordPart,
  addresses: ReadonlyMap<string, string>,
  t: TFunction<'workshops'>,
): Paragraph[] {
  return [
    new Paragraph({ text: partHeading(part, t), heading: HeadingLevel.HEADING_2 }),
    ...part.notes.map((note) => {
      const facts = noteFacts(note, part, addresses, t).join(' · ');
      return new Paragraph({
        bullet: { level: 0 },
        children: [
          ...note.text
            .split('\n')
            .map((line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}) })),
          ...(facts ? [new TextRun({ text: ` (${facts})`, color: '595959' })] : []),
        ],
      });
    }),
  ];
}
