/** Characters of text whose readings are kept, at least and at most twice as many: the longest reports have so many. */
const KEPT = 1_000_000;

/** What each reader made of one text, by the reader's number. */
export type Readings = unknown[];

let recent = new Map<string, Readings>();
let former = new Map<string, Readings>();
let room = KEPT;
let readers = 0;

/** One search for all readers of a text: a search for each took longer than most of them read. */
export function readingsOf(text: string): Readings {
  const known = recent.get(text);
  if (known !== undefined) return known;
  const readings = former.get(text) ?? [];
  room -= text.length + 1;
  if (room < 0) {
    former = recent;
    recent = new Map();
    room = KEPT;
  }
  recent.set(text, readings);
  return readings;
}

/**
 * Reads every text once. While somebody types, all paragraphs but one are as they were, and several rules want the same
 * reading; so it is kept by its text, the longest unasked one forgotten first.
 * @param read must follow from its text alone; nobody may change what it gives; with the text it gets what else was read
 * of it, for the readers that it asks itself
 * @returns the reader; it may be given what was read of the same text, where that is at hand already
 */
export function remembered<T extends object | string>(
  read: (text: string, readings: Readings) => T,
): (text: string, readings?: Readings) => T {
  const reader = readers++;
  return (text, readings = readingsOf(text)) => {
    const known = readings[reader];
    // Only this reader writes at its number.
    if (known !== undefined) return known as T;
    const reading = read(text, readings);
    readings[reader] = reading;
    return reading;
  };
}

/**
 * The same of what is more than a text.
 * @param wordsOf all that the reading follows from
 */
export function rememberedBy<A, T extends object | string>(
  wordsOf: (about: A) => string,
  read: (about: A) => T,
): (about: A) => T {
  const reader = readers++;
  return (about) => {
    const readings = readingsOf(wordsOf(about));
    const known = readings[reader];
    if (known !== undefined) return known as T;
    const reading = read(about);
    readings[reader] = reading;
    return reading;
  };
}
