/** Characters of text whose readings are kept, at least and at most twice as many: the longest reports have so many. */
const KEPT = 100_000;

/**
 * Reads every text once. While somebody types, all paragraphs but one are as they were, and several rules want the same
 * reading; so it is kept by its text, the longest unasked one forgotten first.
 * @param read must follow from its text alone; nobody may change what it gives
 */
export const remembered = <T extends object | string>(read: (text: string) => T): ((text: string) => T) =>
  rememberedBy((text: string) => text, read);

/**
 * The same of what is more than a text.
 * @param wordsOf all that the reading follows from
 */
export function rememberedBy<A, T extends object | string>(
  wordsOf: (about: A) => string,
  read: (about: A) => T,
): (about: A) => T {
  let recent = new Map<string, T>();
  let former = new Map<string, T>();
  let room = KEPT;
  return (about) => {
    const text = wordsOf(about);
    const known = recent.get(text);
    if (known !== undefined) return known;
    const reading = former.get(text) ?? read(about);
    room -= text.length + 1;
    if (room < 0) {
      former = recent;
      recent = new Map();
      room = KEPT;
    }
    recent.set(text, reading);
    return reading;
  };
}
