import type { Handler } from 'express';

/** Plan drafts may be 30 MB, with room for the form around them; no other form comes near 1 MB. */
const uploadLimit = 31 * 1024 * 1024;
const formLimit = 1024 * 1024;

/** Stops bodies that are larger than any honest form before they are read. */
export const limitBody: Handler = (req, res, next) => {
  const limit = /^\/arbeid\/import(?:\.data)?$/.test(req.path) ? uploadLimit : formLimit;
  if (Number(req.get('content-length') ?? 0) > limit) {
    res.status(413).type('text/plain').send('413');
    return;
  }
  let received = 0;
  req.on('data', (chunk: Buffer) => {
    received += chunk.length;
    if (received > limit) req.destroy();
  });
  req.pause();
  next();
};
