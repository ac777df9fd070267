import type { z } from 'zod';
import { Failure } from '~/platform/failure';

/** Reads the JSON that one of our own pages sends. Throws Failure `badRequest` for anything else. */
export async function readJson<S extends z.ZodType>(request: Request, schema: S): Promise<z.infer<S>> {
  const sent: unknown = await request.json().catch(() => null);
  const parsed = schema.safeParse(sent);
  if (!parsed.success) throw new Failure('badRequest');
  return parsed.data;
}
