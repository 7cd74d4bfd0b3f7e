/** A title in 书名号, with what it nests. */
const TITLES = /《[^《》]{0,120}(?:《[^《》]{0,120}》[^《》]{0,120})?》/g;
const ADDRESSES = /(?:https?:\/\/|www\.)[\x21-\x7e]+/gi;

/** Every match as wide as it was, but blank, so that all other words keep their places. */
export const blankOut = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (match) => '　'.repeat(match.length));

/** The text without the titles of documents, which are quoted as their issuers worded them. */
export const withoutTitles = (text: string): string => blankOut(text, TITLES);

export const withoutAddresses = (text: string): string => blankOut(text, ADDRESSES);
