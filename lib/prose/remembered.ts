/** Characters of text whose readings are kept, at least and at most twice as many: the longest reports have so many. */
const KEPT = 1_000_000;

/** What each reader made of one text, by the reader's number. */
export type Readings = unknown[];

const NONE: readonly never[] = [];

/** Most readers find nothing in most texts: thousands of empty lists of their own were a third of all that was kept. */
const lasting = <T>(reading: T): T => (Array.isArray(reading) && reading.length === 0 ? (NONE as T) : reading);

/** A memory of texts and what its readers made of them. The longest unasked text is forgotten first. */
class Memory {
  #recent = new Map<string, Readings>();
  #former = new Map<string, Readings>();
  #room = KEPT;
  #readers = 0;

  newReader(): number {
    return this.#readers++;
  }

  /** One search for all readers of a text: a search for each took longer than most of them read. */
  readingsOf(text: string): Readings {
    const known = this.#recent.get(text);
    if (known !== undefined) return known;
    const readings = this.#former.get(text) ?? new Array(this.#readers);
    this.#room -= text.length + 1;
    if (this.#room < 0) {
      this.#former = this.#recent;
      this.#recent = new Map();
      this.#room = KEPT;
    }
    this.#recent.set(text, readings);
    return readings;
  }
}

const texts = new Memory();
/** Of their own, so that the few readers of these keep no room for all readers of a paragraph. */
const wholes = new Memory();

export const readingsOf = (text: string): Readings => texts.readingsOf(text);

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
  const reader = texts.newReader();
  return (text, readings = texts.readingsOf(text)) => {
    const known = readings[reader];
    // Only this reader writes at its number.
    if (known !== undefined) return known as T;
    const reading = lasting(read(text, readings));
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
  const reader = wholes.newReader();
  return (about) => {
    const readings = wholes.readingsOf(wordsOf(about));
    const known = readings[reader];
    if (known !== undefined) return known as T;
    const reading = lasting(read(about));
    readings[reader] = reading;
    return reading;
  };
}
