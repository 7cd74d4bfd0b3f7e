import type { FontRole } from './metrics';

/** Where the words come from: the part of the report and the path inside it, for the jump from page to field. */
export type Source = { part: string; path: string };

/**
 * Words in one kind of type. `lead` marks a run-in heading (段首标题), whose level is that of the paragraph's bookmark;
 * `label` the number of a list's item.
 */
export type TextRun = { role: FontRole; text: string; link?: string; lead?: true; label?: true };

export type Alignment = 'left' | 'center' | 'right';

/** 一、 is 1, （一） 2, 1. 3 and （1） 4 (GB/T 9704-2012 7.3.3). */
export type HeadingLevel = 1 | 2 | 3 | 4;

/** Entry of the PDF's outline. */
export type BookmarkEntry = { level: HeadingLevel; title: string };

export type Cell = {
  /** One paragraph per entry. */
  paragraphs: readonly (readonly TextRun[])[];
  align?: Alignment;
  /** Left indent in em. */
  indent?: number;
  source: Source;
};

export type TableRow = {
  cells: readonly Cell[];
  /** Neighbouring rows of one group share their cells in the merged columns. */
  group?: string;
};

export type TableBlock = {
  kind: 'table';
  /** Line above the table; '' for none. */
  title: string;
  /** Line above the table where it goes on, with 续表 in it. */
  continuedTitle: string;
  /** Widths in pt; together at most the type area's (TURNED_AREA's where it is turned). */
  columns: readonly { width: number; align: Alignment }[];
  head: readonly Cell[];
  rows: readonly TableRow[];
  /** Columns whose cells are merged down within a group and repeated on a continued page. */
  merged: readonly number[];
  bookmark?: BookmarkEntry;
  /** On sheets turned for it; its columns may be as wide as these are. */
  turned?: boolean;
  source: Source;
};

/** What a report is made of, in printed order. */
export type Block =
  | { kind: 'title'; lines: readonly string[]; source: Source }
  | { kind: 'addressee'; text: string; source: Source }
  | { kind: 'heading'; runs: readonly TextRun[]; bookmark?: BookmarkEntry; source: Source }
  | {
      kind: 'paragraph';
      runs: readonly TextRun[];
      bookmark?: BookmarkEntry;
      /** An item of a list, and its depth from 1. */
      item?: number;
      source: Source;
    }
  | TableBlock
  | { kind: 'attachment-note'; titles: readonly string[]; source: Source }
  | { kind: 'signature'; school: string; date: string; sealed: boolean; source: Source }
  | { kind: 'attachment'; label: string; title: string; bookmark?: BookmarkEntry; source: Source };
