import type { LoaderFunctionArgs } from '@remix-run/node';
import { may } from '~/identity/permissions';
import { database } from '~/platform/database.server';
import { readStoredFile } from '~/platform/file-store.server';

const contentTypes = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/svg+xml', 'image/avif']);
const none = () => new Response(null, { status: 404 });

/** An image of a published version, for everybody; of a draft, for those who manage plans. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const sha256 = params['sha256'] ?? '';
  const find = (published: boolean) =>
    database().planImage.findFirst({
      where: { sha256, ...(published ? { version: { publishedAt: { not: null } } } : {}) },
      select: { contentType: true },
    });
  const published = await find(true);
  const image = published ?? (may(await context.viewer(), 'plans.manage') ? await find(false) : null);
  if (!image || !contentTypes.has(image.contentType)) return none();
  return new Response(new Uint8Array(await readStoredFile(sha256)), {
    headers: {
      'Content-Type': image.contentType,
      'Content-Disposition': 'inline',
      // An SVG opened by itself may neither run scripts nor fetch anything.
      'Content-Security-Policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': published ? 'public, max-age=31536000, immutable' : 'private, no-store',
    },
  });
}
