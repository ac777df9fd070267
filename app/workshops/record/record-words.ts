import type { TFunction } from 'i18next';
import { longDay } from '~/language/dates';
import type { RecordNote, RecordPart, WorkshopRecord } from './record';

/** What the record says of the workshop itself. */
export interface RecordHead {
  title: string;
  plan: string;
  method: string;
  heldOn: string;
  place: string;
  facilitators: string[];
  /** Who took part, as far as the facilitator chose to note it. */
  participantsNote: string;
  /** Where no device counted them. */
  headCount: number | null;
}

/** The facts of a workshop, as names and values. */
export function recordFacts(head: RecordHead, record: WorkshopRecord, t: TFunction<'workshops'>): [string, string][] {
  const tables = record.tables.map(({ name, journey }) => (journey ? `${name} (${journey})` : name));
  const people = head.headCount ?? record.participants;
  return [
    [t('record.plan'), head.plan],
    [t('form.method'), head.method],
    [t('page.held'), [longDay(head.heldOn), head.place].filter(Boolean).join(', ')],
    [t('record.facilitators'), head.facilitators.join(', ')],
    ...(head.participantsNote ? [[t('setup.participants'), head.participantsNote] as [string, string]] : []),
    ...(people > 0 ? [[t('record.participants'), String(people)] as [string, string]] : []),
    [t('record.tables'), `${tables.length}: ${tables.join(', ')}`],
    [t('page.notes'), String(record.notes)],
  ];
}

/** The heading over notes that are read together, with the dots that a cluster was given. */
export function partHeading({ kind, heading, dots }: RecordPart, t: TFunction<'workshops'>): string {
  const words = kind === 'pink' ? t('record.pink') : heading || t('record.rest');
  return dots > 0 ? `${words} (${t('handIn.dots', { count: dots })})` : words;
}

/** What is said of a note beside its text. */
export function noteFacts(
  note: RecordNote,
  part: RecordPart,
  addresses: ReadonlyMap<string, string>,
  t: TFunction<'workshops'>,
): string[] {
  const address = note.inputId && addresses.get(note.inputId);
  return [
    note.table,
    ...(note.tableCluster && note.tableCluster !== part.heading ? [t('record.from', { name: note.tableCluster })] : []),
    ...(note.kind === 'note' ? [] : [t(`record.kind.${note.kind}`)]),
    ...(part.kind === 'pink' && note.journey ? [note.journey] : []),
    ...(note.actor ? [note.actor] : []),
    ...(note.handOver ? [t('record.column.handOver')] : []),
    ...(note.about ? [t('record.about', { step: note.about })] : []),
    ...(part.kind === 'cluster' || note.dots === 0 ? [] : [t('handIn.dots', { count: note.dots })]),
    ...(note.late ? [t('record.late')] : []),
    ...(address ? [address] : []),
  ].filter(Boolean);
}
