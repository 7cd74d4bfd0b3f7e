/** The entries that hold every word of a search, however it is typed; all of them while nothing is typed. */
export function matching<T extends { words: string }>(entries: readonly T[], search: string): readonly T[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter(({ words }) => wanted.every((word) => words.includes(word)));
}
