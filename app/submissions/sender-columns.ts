import type { Sender } from './sent-submission';

/** A sender as the columns of a submission. */
export const senderColumns = (sender: Sender) => ({
  senderKind: sender.kind,
  senderName: sender.name,
  organisationName: sender.organisationName,
  organisationNumber: sender.organisationNumber ?? '',
  senderRole: sender.role ?? '',
  onBehalfOf: sender.onBehalfOf ?? '',
  ageGroup: sender.ageGroup ?? null,
  contactEmail: sender.contactEmail,
  nameIsPublic: sender.nameIsPublic,
});

type SenderRow = ReturnType<typeof senderColumns>;

/** The same the other way. */
export const senderFromColumns = (row: SenderRow): Sender => ({
  kind: row.senderKind,
  name: row.senderName,
  organisationName: row.organisationName,
  organisationNumber: row.organisationNumber || undefined,
  role: row.senderRole || undefined,
  onBehalfOf: row.onBehalfOf || undefined,
  ageGroup: row.ageGroup ?? undefined,
  contactEmail: row.contactEmail,
  nameIsPublic: row.nameIsPublic,
});
