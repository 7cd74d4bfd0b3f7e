import type { TableKey } from '../tables';

export const CHAPTER_KEYS = [
  'overview',
  'proactive',
  'keyAreas',
  'onRequest',
  'evaluation',
  'disputes',
  'experience',
  'other',
  'checklist',
] as const;
export type ChapterKey = (typeof CHAPTER_KEYS)[number];

/** Something the law wants said in a chapter. It counts as said when the prose holds one of `evidence` or a listed table has a figure. */
export type Requirement = {
  id: string;
  label: string;
  evidence: readonly string[];
  tables?: readonly TableKey[];
};

export type ChapterDefinition = {
  key: ChapterKey;
  /** The official heading without its number. */
  heading: string;
  /** The words of the notice, for the author to read. */
  mandate: string;
  basis: string;
  requirements: readonly Requirement[];
  tables: readonly TableKey[];
};

/** What one notice asks for. A report pins the edition it was started with, so last year's prints as it was. */
export type Edition = {
  id: string;
  label: string;
  basis: string;
  chapters: readonly ChapterDefinition[];
};

/** A local form of an edition: other chapter set, headings or words. Chosen when a report is started. */
export type Variant = {
  id: string;
  label: string;
  note: string;
  chapters: readonly { key: ChapterKey; heading?: string }[];
  /** Deadline as MM-DD in the year the period ends (or the next year, for calendar-year reports). */
  deadline: string;
};
