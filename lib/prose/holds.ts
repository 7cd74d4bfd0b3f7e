/** As many numbers as two characters are told apart by; what is found is compared before it is believed. */
const WIDE = 0x10000;
const ofTwo = (a: number, b: number): number => ((a * 31) ^ b) & (WIDE - 1);

const NONE: ReadonlySet<string> = new Set();

/**
 * Which of some words a text holds. A pattern of many alternatives tries them at every character; this looks up every two
 * characters once.
 * @param words of two characters or more
 */
export function heldOf(words: readonly string[]): (text: string) => ReadonlySet<string> {
  const begins = new Uint8Array(WIDE);
  const byPair = new Map<number, string[]>();
  for (const word of words) {
    const pair = ofTwo(word.charCodeAt(0), word.charCodeAt(1));
    begins[pair] = 1;
    byPair.set(pair, [...(byPair.get(pair) ?? []), word]);
  }
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
