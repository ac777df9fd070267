import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';

/** References are read aloud and typed by hand: small letters and a missing dash are no mistakes. */
function readReference(typed: string): string {
  const signs = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return signs.length === 8 ? `${signs.slice(0, 4)}-${signs.slice(4)}` : signs;
}

const schema = z.object({
  email: z.string('emailMissing').trim().max(254, 'emailWrong').pipe(z.email('emailWrong')),
  reference: z.string().max(40, 'nameTooLong').transform(readReference).optional(),
});

/** The form in which somebody asks for new private links. Problems are keys of `submissions:error`. */
export const parseLostLink = (form: FormData) => parseWithZod(form, { schema });
