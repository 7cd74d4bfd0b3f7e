import { decodePage } from './charset';
import { readEntities } from './entities';
import { readDoings } from './onward';

/** What a person would see of a web page first. Everything here reads in one pass: pages come from anybody. */
export type Page = {
  title: string;
  /** What is shown, and what is called out to the reader. */
  text: string;
  script: boolean;
  asksPassword: boolean;
  /** Where the page sends its reader at once; '' where it does not. */
  onward: string;
};

const TEXT_LIMIT = 4_000;
const TITLE_LIMIT = 200;

/** @param contentType of the answer */
export function readPage(body: Buffer, contentType: string): Page {
  const html = decodePage(body, contentType);
  const { onward, alert } = readDoings(html);
  // Lower case for finding tags; of equal length, so that places are the same in both.
  const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  return {
    title: readTitle(html, lower),
    text: tidy(`${visibleText(html, lower)}\n${alert}`),
    script: lower.includes('<script'),
    asksPassword: /type\s?=\s?["']?password/.test(lower),
    onward,
  };
}

function readTitle(html: string, lower: string): string {
  const open = lower.indexOf('<title');
  const from = open < 0 ? -1 : lower.indexOf('>', open) + 1;
  if (from <= 0) return '';
  const to = lower.indexOf('</title', from);
  const title = tidy(html.slice(from, to < 0 ? from + TITLE_LIMIT : to)).replaceAll('\n', ' ');
  return [...title.slice(0, 2 * TITLE_LIMIT)].slice(0, TITLE_LIMIT).join('');
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

/** Entities read, blanks of a line folded, nothing that cannot be printed. */
const tidy = (text: string): string =>
  readEntities(text)
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
