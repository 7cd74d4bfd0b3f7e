export type TextPiece = { text: string; href: string | null };

/** http and https alone: nothing else in a report's text may become an address a reader can press. */
const ADDRESS = /https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+/g;
const TRAILING = /[.,;:!?)\]']+$/;

/** Text cut at the web addresses in it; together the pieces are the text. */
export function textPieces(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = match[0].replace(TRAILING, '');
    if (!hostOf(address)) continue;
    pieces.push({ text: text.slice(end, match.index), href: null }, { text: address, href: address });
    end = match.index + address.length;
  }
  pieces.push({ text: text.slice(end), href: null });
  return pieces.filter((piece) => piece.text !== '');
}

/** 'https://www.example.edu.cn/a' → 'www.example.edu.cn'; '' for what is no web address. */
export function hostOf(address: string): string {
  try {
    const { protocol, host } = new URL(address.trim());
    return protocol === 'http:' || protocol === 'https:' ? host : '';
  } catch {
    return '';
  }
}
