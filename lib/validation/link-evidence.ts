import type { ItemContent } from '@/lib/report';

/** What asking a link from the server showed. Only `dead` says that something is wrong for certain. */
export const LINK_VERDICTS = ['alive', 'moved', 'dead', 'inconclusive'] as const;
export type LinkVerdict = (typeof LINK_VERDICTS)[number];

/** Why, in words for the person who has to do something about it. */
export const LINK_REASONS = {
  ok: '网页正常打开',
  redirected: '网站已改用新地址',
  'not-found': '网站答复该页面不存在',
  gone: '网站答复该页面已永久删除',
  'says-missing': '网页打开后写明页面不存在',
  'maybe-missing': '网页打开了，但内容像是“页面不存在”的提示，请点开看一看',
  'odd-missing': '网站答复页面不存在，却给出了内容，请点开看一看',
  empty: '网页打开了，但没有内容，请点开看一看',
  'campus-only': '网页写明只限校园网访问，社会公众打不开，请核对',
  'to-home': '跳转到了网站首页，原页面可能已不在，请点开看一看',
  login: '需要登录才能看，社会公众可能打不开，请核对',
  forbidden: '网站拒绝程序访问，请用浏览器点开看一看',
  challenge: '网站要求先做浏览器验证，程序无法判断，请点开看一看',
  busy: '网站要求放慢访问或暂停服务，请稍后再核对',
  'server-error': '网站出错，请稍后再核对',
  'odd-status': '网站的答复无法判断，请点开看一看',
  timeout: '网站长时间没有答复，请稍后再核对',
  dns: '暂时查不到这个域名，请稍后再核对',
  'no-host': '没有这个域名，可能写错，请点开看一看',
  refused: '网站没有接受连接，请稍后再核对',
  unreachable: '本系统所在服务器到不了这个网站',
  reset: '网站中断了连接，请稍后再核对',
  tls: '网站的安全证书或加密方式有问题，浏览器可能提示不安全，请核对',
  'tls-expired': '网站的安全证书已过期，浏览器会提示不安全，请网站管理部门更换',
  protocol: '网站用了本系统不支持的连接方式，请点开看一看',
  private: '校内或保留地址，本系统不去访问',
  port: '网址用了不常用的端口，本系统不去访问',
  redirects: '网站反复跳转，程序无法判断，请点开看一看',
  'host-silent': '这个网站的前几个链接都没有答复，这次没有再问',
  'host-busy': '这个网站要求放慢访问，其余链接这次没有再问，请稍后再核对',
} as const;
export type LinkReason = keyof typeof LINK_REASONS;

export const isLinkReason = (text: string): text is LinkReason => Object.hasOwn(LINK_REASONS, text);

/** The last answer to one link of a report. */
export type LinkEvidence = {
  /** As typed in the item, without blanks around it. */
  url: string;
  verdict: LinkVerdict;
  reason: LinkReason;
  /** HTTP status of the last answer; null where none came. */
  status: number | null;
  /** Of the page, '' where it has none. */
  title: string;
  /** Where redirects led; '' where there were none. */
  finalUrl: string;
  /** ISO. */
  checkedAt: string;
  /** When it was alive last, ISO; null where it never was. */
  aliveAt: string | null;
  checkedByName: string;
};

/** How a pass over a report's links stands; 'interrupted': the server ended before it did. */
export const LINK_RUN_STATES = ['running', 'finished', 'stopped', 'late', 'offline', 'interrupted', 'failed'] as const;
export type LinkRunState = (typeof LINK_RUN_STATES)[number];

export const isLinkRunState = (text: string): text is LinkRunState => LINK_RUN_STATES.some((known) => known === text);

/** Evidence older than this says little of today (days). */
export const EVIDENCE_DAYS = 7;

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** @param now ISO day or moment */
export const isStale = ({ checkedAt }: Pick<LinkEvidence, 'checkedAt'>, now: string): boolean =>
  Date.parse(now) - Date.parse(checkedAt) > EVIDENCE_DAYS * DAY_MS;

/**
 * Whether a link should be asked before the report goes to review: never asked, asked too long ago, or not well when it was
 * asked last, more than an hour ago: it may have been mended since.
 * @param now ISO moment
 */
export function isDue(one: Pick<LinkEvidence, 'checkedAt' | 'verdict'> | undefined, now: string): boolean {
  if (!one || isStale(one, now)) return true;
  const well = one.verdict === 'alive' || one.verdict === 'moved';
  return !well && Date.parse(now) - Date.parse(one.checkedAt) > HOUR_MS;
}

/** The address that is asked for a typed link; undefined for text that is no web address. */
export function askableLink(typed: string): string | undefined {
  const link = typed.trim();
  if (/\s/.test(link) || !/^https?:\/\//i.test(link) || !URL.canParse(link)) return undefined;
  return link;
}

/** What some items have in the place of links, each once, in order; text that is no web address too. */
export const typedLinks = (items: readonly ItemContent[]): string[] => [
  ...new Set(items.flatMap(({ links }) => links.map((typed) => typed.trim()).filter((typed) => typed !== ''))),
];

/** The different links of some items in their order. */
export const linksOfItems = (items: readonly ItemContent[]): string[] =>
  typedLinks(items).flatMap((typed) => askableLink(typed) ?? []);

/** How a link stands: as it answered last, not asked yet, or no web address that could be asked. */
export type LinkStanding = LinkVerdict | 'unchecked' | 'incomplete';

export type LinkTally = Record<LinkStanding | 'stale', number>;

/** How many links stand how; what is stale is counted under its verdict as well. @param links as typed @param now ISO moment */
export function tallyLinks(links: readonly string[], evidence: readonly LinkEvidence[], now: string): LinkTally {
  const known = new Map(evidence.map((one) => [one.url, one]));
  const tally: LinkTally = { alive: 0, moved: 0, dead: 0, inconclusive: 0, unchecked: 0, incomplete: 0, stale: 0 };
  for (const link of links) {
    const one = known.get(link);
    tally[askableLink(link) === undefined ? 'incomplete' : (one?.verdict ?? 'unchecked')] += 1;
    if (one && isStale(one, now)) tally.stale += 1;
  }
  return tally;
}
