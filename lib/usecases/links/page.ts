/** What a person would see of a web page first. Everything here reads in one pass: pages come from anybody. */
export type Page = { title: string; text: string; script: boolean; asksPassword: boolean };

const TEXT_LIMIT = 4_000;
const TITLE_LIMIT = 200;

/** @param contentType of the answer; it may name the charset, else the page does, else the bytes tell */
export function readPage(body: Buffer, contentType: string): Page {
  const html = decode(body, contentType);
  // Lower case for finding tags; of equal length, so that places are the same in both.
  const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  return {
    title: readTitle(html, lower),
    text: visibleText(html, lower),
    script: lower.includes('<script'),
    asksPassword: /type\s?=\s?["']?password/.test(lower),
  };
}

const CHARSET = /charset\s{0,3}=\s{0,3}["']?([\w-]{2,30})/i;
const HEAD_BYTES = 4_096;

/** Sites of schools are often in GBK and sometimes do not say so. */
function decode(body: Buffer, contentType: string): string {
  const named = CHARSET.exec(contentType)?.[1] ?? CHARSET.exec(body.toString('latin1', 0, HEAD_BYTES))?.[1];
  return decodeAs(named, body) ?? decodeStrictly(body) ?? new TextDecoder('gb18030').decode(body);
}

function decodeAs(charset: string | undefined, body: Buffer): string | undefined {
  if (charset === undefined || /^utf-?8$/i.test(charset)) return undefined;
  try {
    return new TextDecoder(charset).decode(body);
  } catch {
    return undefined;
  }
}

/** UTF-8 that may break off in the middle of a character; undefined for other bytes. */
function decodeStrictly(body: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body, { stream: true });
  } catch {
    return undefined;
  }
}

function readTitle(html: string, lower: string): string {
  const open = lower.indexOf('<title');
  const from = open < 0 ? -1 : lower.indexOf('>', open) + 1;
  if (from <= 0) return '';
  const to = lower.indexOf('</title', from);
  return tidy(html.slice(from, to < 0 ? from + TITLE_LIMIT : to)).slice(0, TITLE_LIMIT);
}

/** Elements whose text is not shown. */
const HIDDEN = ['script', 'style', 'title', 'template', 'svg'] as const;

function visibleText(html: string, lower: string): string {
  const pieces: string[] = [];
  let size = 0;
  for (let at = 0; at < html.length && size < TEXT_LIMIT; ) {
    const open = html.indexOf('<', at);
    const piece = html.slice(at, open < 0 ? undefined : open).trim();
    if (piece !== '') pieces.push(piece);
    size += piece.length;
    at = open < 0 ? html.length : endOfTag(lower, open);
  }
  return tidy(pieces.join('\n')).slice(0, TEXT_LIMIT);
}

function endOfTag(lower: string, open: number): number {
  if (lower.startsWith('<!--', open)) return behind(lower, '-->', open + 4);
  const hidden = HIDDEN.find((name) => lower.startsWith(name, open + 1));
  return behind(lower, '>', hidden ? behind(lower, `</${hidden}`, open) : open);
}

const behind = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
};

const NAMED: Record<string, string> = { nbsp: ' ', lt: '<', gt: '>', amp: '&', quot: '"', mdash: '—', middot: '·' };

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Entities read, blanks of a line folded, nothing that cannot be printed. */
const tidy = (text: string): string =>
  text
    .replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, entity)
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
