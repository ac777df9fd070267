import type { Handler } from 'express';

/** Pages being made at once. At some 100 a second, who comes after these would wait longer than they are willing to. */
const mostReading = 200;
/** Submissions and other changes at once: what people have written is turned away last. */
const mostChanging = 1_000;
const retryAfterSeconds = 5;

/**
 * Above its capacity the server says so at once (503 with Retry-After) instead of letting everybody wait. Reading is
 * turned away first; kept pages do not come here. What browsers show is the page of the proxy or this short text, in
 * both forms.
 */
export function shedLoad({ reading = mostReading, changing = mostChanging } = {}): Handler {
  const inHand = { reading: 0, changing: 0 };
  return (req, res, next) => {
    const kind = req.method === 'POST' ? 'changing' : 'reading';
    if (inHand[kind] >= (kind === 'changing' ? changing : reading)) {
      res
        .status(503)
        .set('Retry-After', String(retryAfterSeconds))
        .type('text/plain')
        .send('503 – Mange er innom akkurat nå. Prøv igjen om litt. / Mange er inne akkurat nå. Prøv igjen om litt.');
      return;
    }
    inHand[kind] += 1;
    res.once('close', () => (inHand[kind] -= 1));
    next();
  };
}
