import { type Kept, keptText, readKept, type Shelf } from './safety-net';

/**
 * 已放下的文字: what someone wrote and then gave up for a colleague's text. It stays in this browser until its author
 * dismisses it; where the browser keeps nothing, as long as the page is open.
 */
export function setAsideTexts(shelf: Shelf, userId: string, reportId: string) {
  const prefix = `gongkai:set-aside:${userId}:${reportId}:`;
  const keyOf = ({ part, at }: Kept) => `${prefix}${at}/${part}`;
  const read = (key: string) => readKept(key.slice(key.lastIndexOf('/') + 1), shelf.get(key));
  let texts: readonly Kept[] = shelf
    .keys()
    .filter((key) => key.startsWith(prefix))
    .sort()
    .flatMap(read);
  return {
    /** Oldest first; the same array until it changes. */
    texts: () => texts,
    add: (kept: Kept) => {
      texts = [...texts, kept];
      shelf.set(keyOf(kept), keptText(kept));
    },
    dismiss: (kept: Kept) => {
      texts = texts.filter((text) => text !== kept);
      shelf.remove(keyOf(kept));
    },
  };
}
