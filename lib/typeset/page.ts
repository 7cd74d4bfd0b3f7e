import type { HeadingLevel, Source } from './block';
import type { ContentElement } from './element';
import type { FontRole } from './metrics';

/** Characters of one role and element with the same spacing between them. x and y in pt from the page's top left; y is the baseline. */
export type PlacedRun = {
  x: number;
  y: number;
  role: FontRole;
  /** pt */
  size: number;
  text: string;
  /** Added after every character, pt. */
  spacing: number;
  /** From x to the end of the last character, without its spacing, pt. */
  width: number;
  element?: ContentElement;
};

export type PlacedLine = { runs: PlacedRun[]; source: Source };
export type Rule = { x1: number; y1: number; x2: number; y2: number; thickness: number };
/** Between two rows of a table: it has no ink and keeps the rows apart for programs that read a page by its places. */
export type RowGap = { x: number; y: number; width: number };
export type LinkArea = { x: number; y: number; width: number; height: number; url: string; element?: ContentElement };
/** `page` counts from 0; y in pt from the page's top. */
export type Bookmark = { level: HeadingLevel; title: string; page: number; y: number };

export type Page = {
  /** The printed number. */
  number: number;
  /** A wide table stands on the sheet turned a quarter to the right: width and height change places (see pageSize). */
  turned: boolean;
  lines: PlacedLine[];
  rules: Rule[];
  links: LinkArea[];
  rowGaps: RowGap[];
  /**
   * Keeps its place on the sheet however that is turned (GB/T 9704-2012 7.5): its x and y are those of an upright page.
   * On a turned page it is drawn turned a quarter to the right and moved right by the sheet's height.
   */
  folio: PlacedLine;
};

/** A character no font has, drawn as 〓. */
export type MissingCharacter = { character: string; source: Source };

export type TypesetReport = { pages: Page[]; bookmarks: Bookmark[]; missing: MissingCharacter[] };
