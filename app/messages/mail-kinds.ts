/** What mail is for; the outbox says it instead of showing the words. */
export const mailKinds = [
  'receipt',
  'corrected',
  'withdrawn',
  'removed',
  'restored',
  'newLink',
  'confirmFollowing',
  'news',
  'reminder',
  'answers',
  'other',
] as const;

export type MailKind = (typeof mailKinds)[number];

/** The kind in a row of the outbox. */
export const mailKindOf = (kind: string): MailKind => mailKinds.find((known) => known === kind) ?? 'other';
