import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';
import { hasPersonalData } from '~/privacy/personal-data';
import { pointText } from './point-form';

/** The form in which a sender corrects their points: fields `text-1`, `text-2` … by the number of the point. */
export function parseCorrection(form: FormData, numbers: readonly number[]) {
  const names = numbers.map((number) => `text-${number}`);
  const schema = z
    .object({ ...Object.fromEntries(names.map((name) => [name, pointText])), sendAnyway: z.boolean().default(false) })
    .superRefine((values: Record<string, unknown>, context) => {
      for (const name of names) {
        if (!values.sendAnyway && hasPersonalData(String(values[name] ?? ''))) {
          context.addIssue({ code: 'custom', path: [name], message: 'personalData' });
        }
      }
    });
  return parseWithZod(form, { schema });
}

/** The form in which they take it back: one checkbox that must be ticked. */
export const parseWithdrawal = (form: FormData) =>
  parseWithZod(form, { schema: z.object({ confirm: z.literal(true, 'confirmMissing') }) });
