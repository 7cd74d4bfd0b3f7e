import { remembered } from '@/lib/prose/remembered';
import { saysNothing } from '@/lib/prose/says-nothing';
import type { ItemContent } from '@/lib/report';
import type { Severity } from './finding';

/** The front page of a site, by any of its names. */
const HOME = /^\/(?:(?:index|main|default|home)\.(?:s?html?|aspx?|jsp|php))?$/i;

/** An address that works where it is typed, and nowhere else. */
const WITHOUT_SCHEME = /^www\.[A-Za-z0-9-]+\.[A-Za-z0-9\-._~:/?#=&%+]+$/i;

export type LinkVerdict = { rule: string; severity: Severity; message: string };

/** Addresses that only the campus reaches: RFC 1918, loopback, link-local, names without a dot. */
const PRIVATE = [
  /^10\./,
  /^127\./,
  /^192\.168\./,
  /^172\.(1[6-9]|2\d|3[01])\./,
  /^169\.254\./,
  /^\[(::1|f[cd]|fe80)/i,
  /^localhost$/i,
  /\.(local|lan|internal|intranet)$/i,
  // Gateways and office systems ask who one is before they show anything.
  /^(?:web)?vpn\d*\./i,
  /^oa\d*\./i,
];

/**
 * Judges one typed link without fetching it.
 * @returns undefined for a link that nothing is to be said of
 */
export function judgeLink(typed: string, state: ItemContent['state']): LinkVerdict | undefined {
  const link = typed.trim();
  if (link === '') return undefined;
  const url = parse(link);
  if (!url && WITHOUT_SCHEME.test(link)) {
    const message = `“${clip(link)}”没有写http://或https://，点不开，请补全`;
    return { rule: 'malformed-link', severity: 'warning', message };
  }
  if (!url && saysNothing(link)) {
    const message = `“${clip(link)}”写的是没有此项，不是网址：请把公开情况改为“无”或“不适用”，这句话写在备注栏`;
    return { rule: 'text-in-link', severity: 'warning', message };
  }
  if (!url) {
    const message = `“${clip(link)}”不是有效的网址，请填写以http://或https://开头的完整地址`;
    return { rule: /[\u4e00-\u9fff]/.test(link) ? 'text-in-link' : 'malformed-link', severity: 'error', message };
  }
  const slip = slipIn(link, url);
  if (slip) return { rule: 'malformed-link', severity: 'error', message: `“${clip(link)}”${slip}` };
  const onlyOnCampus = PRIVATE.some((pattern) => pattern.test(url.hostname)) || !/[.:]/.test(url.hostname);
  if (onlyOnCampus && state !== 'campus') {
    const message = `“${clip(link)}”是校内地址，社会公众打不开，请换成公网地址或改填“校内公开”`;
    return { rule: 'intranet-link', severity: 'warning', message };
  }
  if (HOME.test(url.pathname) && url.search === '' && url.hash === '') {
    const message = `“${clip(link)}”是网站首页，请换成本事项的栏目或页面地址`;
    return { rule: 'homepage-link', severity: 'hint', message };
  }
  return undefined;
}

/** A mark that stands where an address has another. @returns what is wrong, as the rest of a sentence */
function slipIn(link: string, { hostname, pathname }: URL): string | undefined {
  const wide = /[，。；：、（）．／]/.exec(link)?.[0];
  if (wide !== undefined) return `里有全角标点“${wide}”，网址打不开，请改为半角`;
  const odd = /[^\w.:[\]-]/.exec(hostname)?.[0];
  if (odd !== undefined) return `的域名里有“${odd}”，疑为“.”之误，网址打不开`;
  return /\.\./.test(hostname) || /[^/.]\.\.+[a-z]/i.test(pathname) ? '里有连着的两个点，疑为多打，请核对' : undefined;
}

const parse = (link: string): URL | undefined => readings(link).url;

const readings = remembered((link) => ({ url: parsed(link) }));

function parsed(link: string): URL | undefined {
  if (/\s/.test(link) || !/^https?:\/\//i.test(link)) return undefined;
  try {
    return new URL(link);
  } catch {
    return undefined;
  }
}

const clip = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
