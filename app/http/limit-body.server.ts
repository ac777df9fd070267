import type { Handler } from 'express';
import { bodyTooLargeHeader } from '~/platform/body-too-large';

/** Plan drafts may be 30 MB, minutes 20, with room for the form around them; no other form without files comes near 1 MB. */
const uploadLimit = 31 * 1024 * 1024;
const formLimit = 1024 * 1024;
/**
 * Statements may have five files of 10 MB. Twice that is read, a piece at a time, so that the page can say which file
 * was too large and keep the rest of what was typed.
 */
const statementLimit = 102 * 1024 * 1024;
const statementForms = /^\/(?:plan\/[^/]+\/uttale|min-merknad\/[^/]+\/[^/]+)(?:\.data)?$/;
/** A browser shows the answer only when it has sent everything, so an upload somewhat too large is taken in and dropped. */
const politeLimit = 300 * 1024 * 1024;

/** Stops bodies that are larger than any honest form before they are read. */
export const limitBody: Handler = (req, res, next) => {
  const isUpload = /^\/arbeid\/(?:import|rad\/[^/]+\/runde\/[^/]+\/vedtak)(?:\.data)?$/.test(req.path);
  const isStatement = statementForms.test(req.path) && !!req.get('content-type')?.startsWith('multipart/form-data');
  const limit = isUpload ? uploadLimit : isStatement ? statementLimit : formLimit;
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
