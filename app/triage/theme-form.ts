import { z } from 'zod';

const line = (longest: number) => z.string().trim().max(longest, 'tooLong');

/** A theme's own words and its place in the tree. Messages are keys under `triage:error`. */
export const themeSchema = z.object({
  name: line(80).min(1, 'themeNameNeeded'),
  description: line(1000).default(''),
  parent: z.string().optional(),
});
