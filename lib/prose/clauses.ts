/** Marks to look for, as UTF-16 units. */
export type Marks = ReadonlySet<number>;

export const marksOf = (marks: string): Marks => new Set([...marks].map((mark) => mark.charCodeAt(0)));

/**
 * Where the stretch without any of the marks begins that ends at a place.
 * @param reach no stretch is followed further, in UTF-16 units
 */
export function startAfter(text: string, end: number, marks: Marks, reach: number): number {
  let at = end;
  while (at > 0 && end - at < reach && !marks.has(text.charCodeAt(at - 1))) at--;
  return at;
}
