import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';

const schema = z.object({
  email: z.string('emailMissing').trim().max(254, 'emailWrong').pipe(z.email('emailWrong')),
});

/** The form in which somebody gives an address. Problems are keys of `messages:error`. */
export const parseFollow = (form: FormData) => parseWithZod(form, { schema });

export type FollowProblem = 'emailMissing' | 'emailWrong';
