import type { Handler } from 'express';

const nothingAllowed = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** How long the count of what comes in lasts (`abuse/rate-limits.server.ts`). */
const retryAfterSeconds = 10 * 60;

/**
 * Gives every answer that has none a content security policy and a rule for caches, and who came too often when to come again: redirects, data, files and the
 * short texts of the edge too. Done last, because Remix adds its own headers to those that are there.
 */
export const fillInHeaders: Handler = (_req, res, next) => {
  const writeHead = res.writeHead.bind(res) as (...args: unknown[]) => typeof res;
  res.writeHead = (...args: unknown[]) => {
    if (!res.hasHeader('Content-Security-Policy')) res.setHeader('Content-Security-Policy', nothingAllowed);
    if (!res.hasHeader('Cache-Control')) res.setHeader('Cache-Control', 'private, no-store');
    if ((args[0] ?? res.statusCode) === 429 && !res.hasHeader('Retry-After')) {
      res.setHeader('Retry-After', String(retryAfterSeconds));
    }
    return writeHead(...args);
  };
  next();
};
