import type { LanguageForm } from '~/language/language-form';

export const reportFormats = ['docx', 'pdf', 'xlsx'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** How the inputs are ordered: by part of the plan, by who sent them, or by theme. */
export const reportOrders = ['part', 'sender', 'theme'] as const;
export type ReportOrder = (typeof reportOrders)[number];

/** What whoever asks for a report chooses. */
export interface ReportOptions {
  language: LanguageForm;
  order: ReportOrder;
  /** When it is made; stands in the file, and is all that differs between two files of the same data. */
  madeAt: Date;
}
