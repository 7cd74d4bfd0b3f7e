/**
 * True when a request that changes something comes from this site's own pages (or from no browser at all).
 * Browsers say so themselves (Sec-Fetch-Site); older ones name the origin. A script of another site can forge neither.
 */
export function isOwnOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site) return site === 'same-origin' || site === 'none';
  const origin = headers.get('origin');
  if (!origin) return true;
  const host = headers.get('x-forwarded-host') ?? headers.get('host');
  return URL.canParse(origin) && new URL(origin).host === host;
}
