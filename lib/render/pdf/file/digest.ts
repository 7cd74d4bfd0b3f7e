const SEEDS = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b] as const;

/**
 * 128 bits that tell files and subsets apart, as 32 hexadecimal digits (FNV-1a from four seeds, its end mixed): the
 * same bytes give the same, so that the same report gives the same file. No protection against forgery.
 */
export function digest(bytes: Uint8Array): string {
  let [a, b, c, d]: number[] = [...SEEDS];
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    a = Math.imul((a ?? 0) ^ byte, 0x01000193);
    b = Math.imul((b ?? 0) ^ byte ^ i, 0x01000193);
    c = Math.imul((c ?? 0) ^ byte, 0x0100019d);
    d = Math.imul((d ?? 0) ^ byte ^ (a >>> 16), 0x0100019d);
  }
  return [a, b, c, d].map((lane) => (mixed(lane ?? 0) >>> 0).toString(16).padStart(8, '0')).join('');
}

function mixed(lane: number): number {
  const once = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  return Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
}
