/** What can be said of an address without visiting it. */
export type AddressFault = 'not-an-address' | 'mixed-text' | 'malformed' | 'intranet' | 'homepage';

const PRIVATE_HOSTS = [
  /^10\./,
  /^127\./,
  /^169\.254\./,
  /^172\.(1[6-9]|2\d|3[01])\./,
  /^192\.168\./,
  /^localhost$/,
  /\.(local|lan|internal|intranet|localdomain)$/,
];

/** Hosts without a dot answer inside the campus only; RFC 1918 addresses too. */
const isIntranetHost = (host: string): boolean =>
  PRIVATE_HOSTS.some((pattern) => pattern.test(host)) || (!host.includes('.') && !host.startsWith('['));

const HOME_PATH = /^\/?(?:(?:index|main|default|home)\.(?:html?|aspx?|jsp|php))?$/i;

/**
 * The first fault of an address as typed, undefined for a good one.
 * @param typed one link of an item, white space around it aside
 */
export function addressFault(typed: string): AddressFault | undefined {
  const text = typed.trim();
  if (!/https?[:：]|www\./i.test(text)) return 'not-an-address';
  if (/[\s\p{Script=Han}，。；、：（）]/u.test(text)) return 'mixed-text';
  const url = readUrl(text);
  if (!url) return 'malformed';
  if (isIntranetHost(url.hostname)) return 'intranet';
  return HOME_PATH.test(url.pathname) && url.search === '' && url.hash === '' ? 'homepage' : undefined;
}

/** The address, read strictly: browsers mend "http:/a" and "http://a..b", readers of a printed table cannot. */
export function readUrl(text: string): URL | undefined {
  if (!/^https?:\/\/[^/]/i.test(text) || /[<>"{}|\\^`]/.test(text)) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && !/\.\.|^\.|\.$/.test(url.hostname) && isTopLevel(url.hostname) ? url : undefined;
}

const isTopLevel = (host: string): boolean =>
  !host.includes('.') || /^[\d.]+$/.test(host) || /\.[a-z\u4e00-\u9fff][a-z0-9-]*[a-z0-9]$/i.test(host);
