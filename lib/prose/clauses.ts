/** Marks to look for: `has` takes a UTF-16 unit. */
export type Marks = { has(unit: number): boolean };

/** The ideographs that texts are written with. */
const [FIRST_HAN, LAST_HAN] = [0x4e00, 0x9fff];
const isHan = (unit: number): boolean => unit >= FIRST_HAN && unit <= LAST_HAN;

/** A table of all units: it is asked for every character between a figure and the beginning of its sentence. */
export function marksOf(marks: string): Marks {
  const table = new Uint8Array(0x10000);
  for (const mark of marks) table[mark.charCodeAt(0)] = 1;
  const amongHan = [...marks].some((mark) => isHan(mark.charCodeAt(0)));
  // Most characters are told by their code alone, and the few others leave the table where it is quickly read.
  return amongHan ? { has: (unit) => table[unit] === 1 } : { has: (unit) => !isHan(unit) && table[unit] === 1 };
}

/**
 * Where the stretch without any of the marks begins that ends at a place.
 * @param reach no stretch is followed further, in UTF-16 units
 */
export function startAfter(text: string, end: number, marks: Marks, reach: number): number {
  let at = end;
  while (at > 0 && end - at < reach && !marks.has(text.charCodeAt(at - 1))) at--;
  return at;
}
