type HeaderBag = Record<string, string | string[] | undefined>;

/**
 * Where a request comes from: the last address named, the one the nearest proxy (or Next itself) saw.
 * Someone who reaches the program without a proxy can name what they like; the limit by user name still holds.
 */
export function clientAddress(headers: HeaderBag): string {
  const named = headers['x-forwarded-for'];
  const list = (Array.isArray(named) ? named.join(',') : (named ?? '')).split(',');
  return list.at(-1)?.trim() || 'unknown';
}
