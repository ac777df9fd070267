import { z } from 'zod';
import { languageForms } from '~/language/language-form';
import { reportFormats, reportOrders } from './report-options';

/** What is asked for on the report's page. */
export const reportFormSchema = z.object({
  format: z.enum(reportFormats, 'formatNeeded'),
  languageForm: z.enum(languageForms, 'formatNeeded'),
  order: z.enum(reportOrders).default('part'),
  namesHidden: z.literal('on').optional(),
});
