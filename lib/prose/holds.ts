/** As many numbers as two characters are told apart by; what is found is compared before it is believed. */
const WIDE = 0x10000;
const ofTwo = (a: number, b: number): number => ((a * 31) ^ b) & (WIDE - 1);

/**
 * Whether a text holds one of some words. A pattern of many alternatives tries them at every character; this looks up
 * every two characters once.
 * @param words of one character or more
 */
export function holdsOneOf(words: readonly string[]): (text: string) => boolean {
  const begins = new Uint8Array(WIDE);
  const byPair = new Map<number, string[]>();
  const single = new Uint8Array(WIDE);
  for (const word of words) {
    const [a, b] = [word.charCodeAt(0), word.charCodeAt(1)];
    if (word.length === 1) single[a] = 1;
    else {
      begins[ofTwo(a, b)] = 1;
      byPair.set(ofTwo(a, b), [...(byPair.get(ofTwo(a, b)) ?? []), word]);
    }
  }
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
