import { createHash } from 'node:crypto';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { publishedPlan } from '~/hearings/queries.server';
import { found } from '~/platform/failure';
import { dayInNorway } from '~/platform/norwegian-time';
import { publicRevision } from '~/platform/public-changes.server';
import type { OpenInput } from './fields';
import { openInputs } from './open-inputs.server';

type Plan = NonNullable<Awaited<ReturnType<typeof publishedPlan>>>['plan'];

interface Format {
  contentType: string;
  extension: string;
  write: (plan: Plan, inputs: OpenInput[]) => string;
}

/** The file made last of each format: it is asked for again and again by machines, and rarely differs. */
const made = new Map<string, { etag: string; body: string }>();

/** A file of all that is open about a plan, made anew when anything public has changed. */
export async function openDataFile({ params, request }: LoaderFunctionArgs, format: Format): Promise<Response> {
  const { plan } = found(await publishedPlan(params.plan ?? ''));
  const today = dayInNorway(new Date());
  const source = `${plan.id} ${today} ${publicRevision()}`;
  const etag = `"${createHash('sha256').update(`${format.extension} ${source}`).digest('base64url').slice(0, 22)}"`;
  const headers = {
    'Content-Type': format.contentType,
    'Content-Disposition': `attachment; filename="${plan.slug}.${format.extension}"`,
    'Cache-Control': 'public, max-age=300',
    // Anybody's page may read it.
    'Access-Control-Allow-Origin': '*',
    ETag: etag,
  };
  if (request.headers.get('If-None-Match')?.includes(etag)) return new Response(null, { status: 304, headers });
  let file = made.get(format.extension);
  if (file?.etag !== etag) {
    file = { etag, body: format.write(plan, await openInputs(plan.id, today)) };
    made.set(format.extension, file);
  }
  return new Response(file.body, { headers });
}
