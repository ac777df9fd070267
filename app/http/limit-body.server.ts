import type { Handler } from 'express';
import { bodyTooLargeHeader } from '~/platform/body-too-large';

/** Plan drafts may be 30 MB, with room for the form around them; no other form comes near 1 MB. */
const uploadLimit = 31 * 1024 * 1024;
const formLimit = 1024 * 1024;
/** A browser shows the answer only when it has sent everything, so an upload somewhat too large is taken in and dropped. */
const politeLimit = 300 * 1024 * 1024;

/** Stops bodies that are larger than any honest form before they are read. */
export const limitBody: Handler = (req, res, next) => {
  const isUpload = /^\/arbeid\/(?:import|rad\/[^/]+\/runde\/[^/]+\/vedtak)(?:\.data)?$/.test(req.path);
  const limit = isUpload ? uploadLimit : formLimit;
  const announced = Number(req.get('content-length') ?? 0);
  delete req.headers[bodyTooLargeHeader];
  if (isUpload && announced > limit && announced <= politeLimit) {
    req.headers[bodyTooLargeHeader] = '1';
    req.once('end', () => next()).resume();
    return;
  }
  if (announced > limit) {
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
