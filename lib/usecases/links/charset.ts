/** Marks at the very start of a text (Encoding Standard, "BOM sniff"): they say more than any label. */
const MARKS: readonly (readonly [number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
];

const IN_HEADER = /charset\s{0,3}=\s{0,3}["']?([\w-]{2,30})/i;
const IN_PAGE = [
  /<meta\b[^>]{0,300}charset\s{0,3}=\s{0,3}["']?([\w-]{2,30})/i,
  /^\s{0,20}<\?xml\b[^>]{0,80}encoding\s{0,3}=\s{0,3}["']([\w-]{2,30})/i,
];
const HEAD_BYTES = 4_096;

/**
 * The text of a page. Sites of schools are often in GBK, and sometimes do not say so, or say that they are not.
 * @param contentType of the answer; it may name the charset, else the page does, else the bytes tell
 */
export function decodePage(body: Buffer, contentType: string): string {
  const mark = MARKS.find(([bytes]) => bytes.every((byte, index) => body[index] === byte))?.[1];
  const label = mark ?? IN_HEADER.exec(contentType)?.[1] ?? labelIn(body);
  return decodeAs(label, body) ?? decodeStrictly(body) ?? new TextDecoder('gb18030').decode(body);
}

/** A page that can be read as far as its own label is not in UTF-16, whatever the label says. */
function labelIn(body: Buffer): string | undefined {
  const head = body.toString('latin1', 0, HEAD_BYTES);
  const label = IN_PAGE.map((place) => place.exec(head)?.[1]).find((found) => found !== undefined);
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

/** @returns undefined for UTF-8, which is read strictly, and for labels nobody knows */
function decodeAs(label: string | undefined, body: Buffer): string | undefined {
  if (label === undefined || /^utf-?8$/i.test(label)) return undefined;
  try {
    return new TextDecoder(label).decode(body);
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
