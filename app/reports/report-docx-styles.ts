import { AlignmentType, BorderStyle, type IStylesOptions } from 'docx';
import type { LanguageForm } from '~/language/language-form';

/** The one accent of the document: Samråd's. */
export const accent = '0B5560';
export const tint = 'E1EAEC';
export const sumTint = 'F3F7F8';
export const line = 'B7C6C9';
const ink = '1E2B2E';
const quiet = '4A5A5E';
const alarm = '8A1C1C';

/** Width of the text on an A4 page with the margins below, in twentieths of a point. */
export const textWidth = 9638;
export const margins = { top: 1304, bottom: 1247, left: 1134, right: 1134, header: 567, footer: 567 };

export const languageTag = (form: LanguageForm): string => `${form}-NO`;

const heading = (size: number, before: number, after: number) => ({
  run: { size, bold: true, color: accent, font: 'Calibri' },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
});

const style = (id: string, paragraph: object, run: object, next?: string) => ({
  id,
  name: id,
  basedOn: 'Normal',
  quickFormat: true,
  ...(next ? { next } : {}),
  paragraph,
  run,
});

/** Every look of the document has a name, so that whoever edits it in Word changes it in one place. */
export const documentStyles = (language: LanguageForm): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 22, color: ink, language: { value: languageTag(language) } },
      paragraph: { spacing: { after: 120, line: 269, lineRule: 'auto' } },
    },
    title: {
      run: { size: 60, bold: true, color: accent, font: 'Calibri' },
      paragraph: { spacing: { before: 0, after: 120 } },
    },
    heading1: heading(36, 0, 200),
    heading2: heading(28, 360, 120),
    heading3: heading(25, 300, 100),
    heading4: heading(23, 260, 80),
    heading5: heading(22, 240, 80),
    heading6: heading(22, 240, 80),
    hyperlink: { run: { color: accent, underline: {} } },
  },
  paragraphStyles: [
    style('Municipality', { spacing: { after: 2400 } }, { size: 26, bold: true, color: quiet }),
    style('PlanTitle', { spacing: { after: 60 } }, { size: 36, color: ink }),
    style('PlanSubtitle', { spacing: { after: 480 } }, { size: 26, color: quiet }),
    style('TitleFact', { spacing: { after: 60 }, tabStops: [{ type: 'left', position: 2600 }] }, { size: 22 }),
    style('WarningSpace', { spacing: { before: 360, after: 0 } }, {}),
    style('AfterTable', { spacing: { before: 160, after: 120 } }, { color: quiet }),
    style('ContentsTitle', { spacing: { after: 200 }, keepNext: true }, { size: 36, bold: true, color: accent }),
    style('Contents1', { spacing: { before: 120, after: 40 } }, { bold: true }),
    style('Contents2', { indent: { left: 340 }, spacing: { after: 20 } }, {}),
    style('Contents3', { indent: { left: 680 }, spacing: { after: 20 } }, { color: quiet }),
    style(
      'Warning',
      {
        spacing: { before: 0, after: 0 },
        keepLines: true,
        shading: { type: 'clear', color: 'auto', fill: 'FBEBEB' },
        border: { left: { style: BorderStyle.SINGLE, size: 36, space: 10, color: alarm } },
        indent: { left: 260 },
      },
      { color: alarm },
    ),
    style('CellText', { spacing: { after: 60, line: 252, lineRule: 'auto' } }, { size: 20 }),
    style(
      'CellNumber',
      { spacing: { after: 60, line: 252, lineRule: 'auto' }, alignment: AlignmentType.RIGHT },
      { size: 20 },
    ),
    style('CellHeading', { spacing: { after: 60 } }, { size: 19, bold: true, color: accent }),
    style('CellSender', { spacing: { after: 0 } }, { size: 20, bold: true }),
    style('CellFacts', { spacing: { after: 80 } }, { size: 18, color: quiet }),
    style(
      'CellQuote',
      {
        spacing: { after: 100, line: 240, lineRule: 'auto' },
        indent: { left: 170 },
        border: { left: { style: BorderStyle.SINGLE, size: 18, space: 7, color: line } },
      },
      { size: 18, italics: true, color: quiet },
    ),
    style('Statement', { spacing: { after: 100 }, indent: { left: 340 } }, {}),
    style('CellRemoved', { spacing: { after: 60 } }, { size: 20, italics: true, color: quiet }),
    style('CellOutcome', { spacing: { after: 80 } }, { size: 20, bold: true, color: accent }),
    style('CellUnassessed', { spacing: { after: 80 } }, { size: 20, bold: true, color: alarm }),
    style('PageHeader', { spacing: { after: 0 } }, { size: 18, color: quiet }),
    style('PageFooter', { spacing: { after: 0 }, alignment: AlignmentType.RIGHT }, { size: 18, color: quiet }),
  ],
});
