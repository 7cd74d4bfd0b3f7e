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
  /** True where the font's sign for "no glyph" is drawn. */
  notdef: boolean;
  /** The tag around it, `Artifact` for what is no text; '' for none. */
  tag: string;
};

export type PrintedRule = { x1: number; y1: number; x2: number; y2: number };
export type PrintedPage = { width: number; height: number; glyphs: PrintedGlyph[]; rules: PrintedRule[] };
/** `page` counts from 0; y from the page's top. */
export type PrintedBookmark = { title: string; page: number; y: number };
export type PrintedFont = { name: string; embedded: boolean; subset: boolean; readable: boolean };

/** What a reader finds in an exported file. */
export type PrintedFile = {
  pages: PrintedPage[];
  bookmarks: PrintedBookmark[];
  fonts: PrintedFont[];
  language: string;
};

/** What does not hold. `page` and `line` count from 1; without them it concerns the whole file. */
export type Fault = { rule: string; message: string; page?: number; line?: number };
