/**
 * For pages whose address holds a secret: no search engine, no copy. Other sites never hear of it, for every page has
 * the referrer policy "same-origin". Not "no-referrer" here: under it browsers send forms with "Origin: null", and
 * those without Fetch Metadata would be refused.
 */
export const privateHeaders = {
  'X-Robots-Tag': 'noindex, nofollow',
  'Cache-Control': 'private, no-store',
};
