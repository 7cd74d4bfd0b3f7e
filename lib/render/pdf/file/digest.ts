const SEEDS = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b] as const;
const FACTORS = [0x01000193, 0x0100019d, 0x010001a9, 0x010001b5] as const;

/**
 * 128 bits that tell files and subsets apart, as 32 hexadecimal digits (FNV-1a over four bytes at a time from four
 * seeds, its end mixed): the same bytes give the same, so that the same report gives the same file. No protection
 * against forgery.
 */
export function digest(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const words = bytes.length & ~3;
  let [a, b, c, d]: [number, number, number, number] = [...SEEDS];
  const [fa, fb, fc, fd] = FACTORS;
  const take = (value: number) => {
    a = Math.imul(a ^ value, fa);
    b = Math.imul((b ^ value) + (a >>> 15), fb);
    c = Math.imul((c ^ value) + (b >>> 13), fc);
    d = Math.imul((d ^ value) + (c >>> 11), fd);
  };
  for (let at = 0; at < words; at += 4) take(view.getUint32(at, true));
  for (let at = words; at < bytes.length; at++) take(view.getUint8(at));
  take(bytes.length);
  return [a, b, c, d].map((lane) => (mixed(lane) >>> 0).toString(16).padStart(8, '0')).join('');
}

function mixed(lane: number): number {
  const once = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  return Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
}
