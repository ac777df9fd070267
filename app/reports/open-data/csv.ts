import { asText } from '../spreadsheet-text';
import { fields, type OpenInput } from './fields';

/**
 * Comma-separated values (RFC 4180) in UTF-8 with a byte order mark, by which spreadsheets know it. No cell is read as
 * a formula: where a text begins as one, an apostrophe stands before it.
 */
export function csvOf(inputs: readonly OpenInput[]): string {
  const lines = inputs.map((input) => fields.map((field) => cell(input[field])).join(','));
  return `\ufeff${[fields.join(','), ...lines].join('\r\n')}\r\n`;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = asText(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
