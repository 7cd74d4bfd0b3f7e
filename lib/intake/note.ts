import type { PartKey } from '@/lib/report';

/** What reading a text may have to say about itself. */
export const NOTE_CODES = [
  'control-characters',
  'artefact',
  'page-furniture',
  'title',
  'period-assumed',
  'period-missing',
  'heading-deviates',
  'heading-unplaced',
  'chapter-missing',
  'checklist-headless',
  'numbering',
  'renumbered',
  'table-row',
  'item-text',
  'item-number',
  'item-marks',
  'link-words',
  'bullet',
  'item-category',
  'item-missing',
  'table-unplaced',
  'signature',
  'attachment',
  'text-limit',
  'unplaced',
] as const;
export type NoteCode = (typeof NOTE_CODES)[number];

/** One thing the reader of a text should look at before keeping the draft. */
export type IntakeNote = {
  code: NoteCode;
  /** 'warning': look at it; 'hint': something was tidied. */
  severity: 'warning' | 'hint';
  part: PartKey;
  /** Line of the source, from 1. */
  line?: number;
  /** The source's words. */
  quote?: string;
  /** Chinese; says what was found and what was done. */
  message: string;
  /** What is wrong with the text alone, for who reads no draft made from it. */
  finding?: string;
};

/** A text may hold any number of oddities; this many are told one by one. */
const TOLD = 300;

/** Warnings first come first; what is over the limit is counted. */
export function limited(notes: readonly IntakeNote[]): IntakeNote[] {
  if (notes.length <= TOLD) return [...notes];
  const message = `另有${notes.length - TOLD}处提示没有逐条列出，请先核对文件是否选对。`;
  return [...notes.slice(0, TOLD), { code: 'unplaced', severity: 'warning', part: 'unplaced', message }];
}
