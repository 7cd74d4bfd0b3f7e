import type { RuleId } from './clauses';

/** One character on a page, as the file itself places it. Lengths in pt, x and y from the page's top left, y the baseline. */
export type PrintedGlyph = {
  /** What is read when the text is copied. */
  text: string;
  x: number;
  y: number;
  /** Advance without spacing. */
  width: number;
  size: number;
  /** Name of the font, without its subset's tag. */
  font: string;
  /** True where the font's sign for "no glyph" is drawn, or the font has no picture of that code. */
  notdef: boolean;
  /** False where the picture in the embedded font is blank. */
  inked: boolean;
  /** Quarter turns to the right of the writing; 0 upright. */
  turns: number;
  /** The tag around it, `Artifact` for what is no text; '' for none. */
  tag: string;
  /** Number of the marked stretch of the page's contents it stands in. */
  mark?: number;
};

export type PrintedRule = { x1: number; y1: number; x2: number; y2: number };
/** An area that leads to an address. `printable` as PDF/A wants it; `spoken` where it belongs to an element. */
export type PrintedLink = {
  url: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
  printable: boolean;
  spoken: boolean;
};
/** Width and height as the page is read. */
export type PrintedPage = {
  width: number;
  height: number;
  glyphs: PrintedGlyph[];
  rules: PrintedRule[];
  links: PrintedLink[];
};

/** A stretch of a page's contents. `listed` where the tree of parents names the same element for it. */
export type PrintedStretch = { page: number; mark: number; listed: boolean };
/** An element of the tree that is heard, its type after the file's own names are replaced by the standard's. */
export type PrintedElement = {
  type: string;
  kids: (PrintedElement | PrintedStretch)[];
  /** Of a head cell: what it is the head of. */
  scope: string;
  rowSpan: number;
  columnSpan: number;
};

/** `page` counts from 0; y from the page's top; `depth` in the outline from 1. */
export type PrintedBookmark = { title: string; page: number; y: number; depth: number };
/** `widths` is true where the widths the file states are those of the embedded font. */
export type PrintedFont = { name: string; embedded: boolean; subset: boolean; readable: boolean; widths: boolean };

/** Entries of the document information, also as XMP names them. */
export type PrintedInformation = Record<string, string>;

/** What the file says of itself. */
export type PrintedArchive = {
  /** The version of PDF and whether the file is marked as binary. */
  version: string;
  binary: boolean;
  /** Whether it has an identifier. */
  identified: boolean;
  information: PrintedInformation;
  /** Of the XMP packet; none without one. */
  xmp?: { part: string; conformance: string; information: PrintedInformation };
  /** Whether an output intent with a colour profile stands in it. */
  profiled: boolean;
  /** Whether it is declared to be tagged. */
  marked: boolean;
  /** Whether readers show its title. */
  titled: boolean;
  /** What PDF/A-2 forbids and the file holds, for people. */
  forbidden: string[];
  /** What could not be read, for people. */
  damage: string[];
};

/** What a reader finds in an exported file. */
export type PrintedFile = {
  pages: PrintedPage[];
  bookmarks: PrintedBookmark[];
  fonts: PrintedFont[];
  language: string;
  elements: PrintedElement[];
  archive: PrintedArchive;
};

/** What does not hold. `page` and `line` count from 1; without them it concerns the whole file. */
export type Fault = { rule: RuleId; message: string; page?: number; line?: number };

/** @param place the page and the line where it is, counted from 1 */
export const faultOf = (rule: RuleId, message: string, place: Pick<Fault, 'page' | 'line'> = {}): Fault => ({
  rule,
  message,
  ...place,
});
