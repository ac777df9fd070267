/**
 * The fields of the open data, in the order of the columns. What each holds is told on the page (locales, openData) and
 * in docs/open-data.md. Fields are only ever added; a change of what one means is a new number of the schema.
 */
export const schemaNumber = 1;

export const fields = [
  'id',
  'submission',
  'hearing',
  'section',
  'sectionTitle',
  'place',
  'channel',
  'sender',
  'ageGroup',
  'receivedOn',
  'language',
  'stance',
  'text',
  'proposedText',
  'supports',
  'outcome',
  'reasoning',
  'planChange',
  'answerLanguage',
  'answeredOn',
  'answerNumber',
] as const;
export type Field = (typeof fields)[number];

/** One public input with its published answer. Null: not given, or not answered yet. */
export type OpenInput = Record<Field, string | number | null>;
