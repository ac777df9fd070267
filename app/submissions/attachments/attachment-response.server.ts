import { createReadableStreamFromReadable } from '@remix-run/node';
import { streamStoredFile } from '~/platform/file-store.server';
import { attachmentDisposition } from '~/platform/attachment';

interface SentFile {
  sha256: string;
  fileName: string;
  contentType: string;
  size: number;
}

/**
 * An attachment as an answer: something to save, never to show. Whatever a stranger sent, no browser opens it as a page
 * of ours, guesses another type for it or lets it run.
 */
export async function attachmentResponse({ sha256, fileName, contentType, size }: SentFile): Promise<Response> {
  return new Response(createReadableStreamFromReadable(await streamStoredFile(sha256)), {
    headers: {
      'Content-Type': contentType,
      'Content-Length': String(size),
      'Content-Disposition': attachmentDisposition(fileName),
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex, nofollow',
      'Cache-Control': 'private, no-store',
    },
  });
}
