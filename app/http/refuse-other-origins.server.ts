import type { Handler } from 'express';
import { config } from '~/platform/config.server';

/**
 * Cross-site request forgery: a request that changes something must come from our own pages. Browsers say where it
 * comes from (Fetch Metadata; the Origin header in older ones); together with SameSite cookies no token is needed.
 * OWASP CSRF Prevention Cheat Sheet, "Fetch Metadata headers".
 */
export const refuseOtherOrigins: Handler = (req, res, next) => {
  if (req.method === 'GET' || req.method === 'HEAD') return next();
  const site = req.get('sec-fetch-site');
  const origin = req.get('origin');
  const ownOrigin = config().publicUrl ? new URL(config().publicUrl!).origin : `${req.protocol}://${req.get('host')}`;
  const sameSite = site ? site === 'same-origin' || site === 'none' : !origin || origin === ownOrigin;
  if (sameSite) return next();
  res.status(403).type('text/plain').send('403');
};
