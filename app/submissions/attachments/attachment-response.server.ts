import { createReadableStreamFromReadable } from '@remix-run/node';
import { streamStoredFile } from '~/platform/file-store.server';
import { attachmentDisposition } from '~/platform/attachment';

interface SentFile {
  sha256: string;
  fileName: string;
  contentType: string;
  size: number;
}

/** Something to save, never to show: no browser opens it as a page of ours, guesses another type for it or lets it run. */
export const downloadHeaders = ({ fileName, contentType, size }: Omit<SentFile, 'sha256'>) => ({
  'Content-Type': contentType,
  'Content-Length': String(size),
  'Content-Disposition': attachmentDisposition(fileName),
  'Content-Security-Policy': "sandbox; default-src 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow',
  'Cache-Control': 'private, no-store',
});

/** An attachment as an answer, byte by byte as it was sent. */
export async function attachmentResponse({ sha256, ...file }: SentFile): Promise<Response> {
  const headers = downloadHeaders(file);
  return new Response(createReadableStreamFromReadable(await streamStoredFile(sha256)), { headers });
}
