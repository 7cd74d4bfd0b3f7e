import { readEntities } from './entities';

/** Pages that only send their reader on are short. Characters. */
const START = 8_000;
/** Who waits longer than this is meant to read the page (seconds). */
const LONGEST_DELAY = 10;

const COMMENT = /<!--[\s\S]*?-->|<noscript\b[\s\S]*?<\/noscript/gi;
const META = /<meta\b[^>]{0,2500}>/gi;
const REFRESH = /content\s*=\s*["']?\s*(\d{1,3})(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?["']?\s*([^"'>\s]{1,2000})/i;
/** One address written out, given to the window; an address put together is the browser's business. */
const SCRIPTED =
  /\blocation(?:\.href)?\s*=\s*(["'])([^"'\\<>\s]{1,2000})\1\s*[;<}\n]|\blocation\.(?:replace|assign)\s*\(\s*(["'])([^"'\\<>\s]{1,2000})\3\s*\)/i;
const ALERT = /\balert\s*\(\s*(["'])([^"'\\<>]{1,200})\1\s*\)/i;

/** What a page does to its reader: the address it sends them to at once, '' where it does not, and what it calls out. */
export type Doings = { onward: string; alert: string };

/** @param html of the page; only its beginning is read, and nothing that browsers of today pass over */
export function readDoings(html: string): Doings {
  const start = html.slice(0, START).replace(COMMENT, '');
  const scripted = SCRIPTED.exec(start);
  const onward = refreshIn(start) ?? scripted?.[2] ?? scripted?.[4] ?? '';
  return { onward: readEntities(onward), alert: readEntities(ALERT.exec(start)?.[2] ?? '') };
}

function refreshIn(start: string): string | undefined {
  const tag = [...start.matchAll(META)]
    .map(([meta]) => meta)
    .find((meta) => /http-equiv\s*=\s*["']?refresh/i.test(meta));
  const [, delay, address] = REFRESH.exec(tag ?? '') ?? [];
  return Number(delay) <= LONGEST_DELAY ? address : undefined;
}
