/**
 * Length of the longest common subsequence, counted in characters (code points).
 * Bit-parallel after Hyyrö 2004: one big integer holds a row, so that two texts of 10,000 characters take milliseconds.
 */
export function commonSubsequence(a: string, b: string): number {
  const characters = [...a];
  const places = new Map<string, bigint>();
  for (const [i, character] of characters.entries()) {
    places.set(character, (places.get(character) ?? 0n) | (1n << BigInt(i)));
  }
  const all = (1n << BigInt(characters.length)) - 1n;
  let row = all;
  for (const character of b) {
    const matches = row & (places.get(character) ?? 0n);
    row = ((row + matches) | (row - matches)) & all;
  }
  let zeros = characters.length;
  for (const digit of row.toString(2)) if (digit === '1') zeros--;
  return zeros;
}
