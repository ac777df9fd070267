import type { TFunction } from 'i18next';
import { csvOf } from '~/platform/csv';
import type { WorkshopRecord } from './record';

/**
 * The notes of a workshop as a table: one row for each, with its chain.
 *
 * @param addresses by input, what the planners call it
 */
export function recordCsv(
  { parts }: WorkshopRecord,
  addresses: ReadonlyMap<string, string>,
  t: TFunction<'workshops'>,
): string {
  const columns = [
    'number',
    'text',
    'kind',
    'question',
    'table',
    'tableCluster',
    'plenaryCluster',
    'dots',
    'journey',
    'actor',
    'handOver',
    'about',
    'late',
    'input',
  ] as const;
  const yes = t('record.yes');
  const rows = parts
    .flatMap(({ notes }) => notes)
    .map((note, index) => [
      index + 1,
      note.text,
      t(`record.kind.${note.kind}`),
      note.question,
      note.table,
      note.tableCluster,
      note.plenaryCluster,
      note.dots,
      note.journey,
      note.actor,
      note.handOver ? yes : '',
      note.about,
      note.late ? yes : '',
      (note.inputId && addresses.get(note.inputId)) || '',
    ]);
  return csvOf([columns.map((name) => t(`record.column.${name}`)), ...rows]);
}
