import type { Handler } from 'express';

const methods = new Set(['GET', 'HEAD', 'POST']);

/** Refuses requests that no browser sends to us, before anything is made of them: methods, addresses, host names. */
export const refuseOddRequests: Handler = (req, res, next) => {
  if (!methods.has(req.method)) {
    res
      .status(405)
      .set('Allow', [...methods].join(', '))
      .type('text/plain')
      .send('405');
  } else if (isAddress(`${req.protocol}://${req.get('host') ?? 'localhost'}`, req.originalUrl)) {
    next();
  } else {
    res.status(400).type('text/plain').send('400');
  }
};

function isAddress(origin: string, path: string): boolean {
  try {
    const url = new URL(origin + path);
    decodeURIComponent(url.pathname);
    return path.startsWith('/') && new URL(origin).pathname === '/' && !url.username;
  } catch {
    return false;
  }
}
