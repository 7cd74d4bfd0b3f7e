/** As many numbers as two characters are told apart by; what is found is compared before it is believed. */
const WIDE = 0x10000;
const ofTwo = (a: number, b: number): number => ((a * 31) ^ b) & (WIDE - 1);

/** What is asked of every two characters of a text, and the words that begin so. */
function indexOf(words: readonly string[]) {
  const begins = new Uint8Array(WIDE);
  const byPair = new Map<number, string[]>();
  for (const word of words) {
    const pair = ofTwo(word.charCodeAt(0), word.charCodeAt(1) || 0);
    begins[pair] = 1;
    byPair.set(pair, [...(byPair.get(pair) ?? []), word]);
  }
  return { begins, byPair };
}

/**
 * Whether a text holds one of some words. A pattern of many alternatives tries them at every character; this looks up
 * every two characters once.
 * @param words of one character or more
 */
export function holdsOneOf(words: readonly string[]): (text: string) => boolean {
  const single = new Uint8Array(WIDE);
  for (const word of words) if (word.length === 1) single[word.charCodeAt(0)] = 1;
  const { begins, byPair } = indexOf(words.filter((word) => word.length > 1));
  return (text) => {
    let a = text.charCodeAt(0);
    for (let i = 0; i < text.length; i++) {
      const b = i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
      if (single[a] === 1) return true;
      const pair = ofTwo(a, b);
      if (begins[pair] === 1 && byPair.get(pair)?.some((word) => text.startsWith(word, i))) return true;
      a = b;
    }
    return false;
  };
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Which of some words a text holds, found in one look at it.
 * @param words of two characters or more
 */
export function heldOf(words: readonly string[]): (text: string) => ReadonlySet<string> {
  const { begins, byPair } = indexOf(words);
  return (text) => {
    let held: Set<string> | undefined;
    let a = text.charCodeAt(0);
    for (let i = 1; i < text.length; i++) {
      const b = text.charCodeAt(i);
      const pair = ofTwo(a, b);
      a = b;
      if (begins[pair] !== 1) continue;
      for (const word of byPair.get(pair) ?? []) if (text.startsWith(word, i - 1)) held = (held ?? new Set()).add(word);
    }
    return held ?? NONE;
  };
}
