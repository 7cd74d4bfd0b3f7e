/** One address a line, as typed; blank lines are no addresses. */
export const linesToLinks = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

export type ShownLink = { host: string; rest: string; href: string };

/** The host first, then the way there; undefined for text that is no web address. Only http and https become links. */
export function showLink(typed: string): ShownLink | undefined {
  if (!/^https?:\/\//i.test(typed.trim())) return undefined;
  try {
    const url = new URL(typed.trim());
    const rest = decoded(url.pathname + url.search + url.hash);
    return { host: url.host, rest: rest === '/' ? '' : rest, href: url.href };
  } catch {
    return undefined;
  }
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
