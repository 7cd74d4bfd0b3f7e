export type Keyed<T> = { key: string; item: T };

/**
 * Gives every entry of a list that never changes order a key for React: its words, counted where they repeat.
 * @param wordsOf what tells the entries apart
 */
export function keyed<T>(items: readonly T[], wordsOf: (item: T) => string): Keyed<T>[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const words = wordsOf(item);
    const count = seen.get(words) ?? 0;
    seen.set(words, count + 1);
    return { key: `${words}#${count}`, item };
  });
}
