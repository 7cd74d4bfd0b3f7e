import type * as z from 'zod/mini';
import { itemContentSchema } from './checklist/item';
import { ITEM_NUMBERS } from './checklist/numbers';
import {
  chapterSchema,
  checklistSettingsSchema,
  prefaceSchema,
  type ReportContent,
  signatureSchema,
  unplacedSchema,
} from './content';
import { CHAPTER_KEYS, type ChapterKey } from './editions';

/** A part is what is saved, assigned and versioned by itself: 'preface', 'overview', 'signature', 'item:12' … */
export type ChapterPart = ChapterKey;
export type ItemPart = `item:${number}`;
export type PartKey = 'preface' | ChapterPart | 'checklist-settings' | 'signature' | 'unplaced' | ItemPart;

export const itemPart = (number: number): ItemPart => `item:${number}`;

export const isChapterPart = (part: string): part is ChapterPart => (CHAPTER_KEYS as readonly string[]).includes(part);

/** The number of an item part ('item:12' → 12), or undefined for every other text. */
export function itemNumber(part: string): number | undefined {
  const match = /^item:([1-9]\d?)$/.exec(part);
  const number = match ? Number(match[1]) : undefined;
  return number !== undefined && ITEM_NUMBERS.includes(number) ? number : undefined;
}

/** True for the name of a part that reports can have. */
export function isPartKey(part: string): part is PartKey {
  const fixed = ['preface', 'checklist-settings', 'signature', 'unplaced'];
  return fixed.includes(part) || isChapterPart(part) || itemNumber(part) !== undefined;
}

/** The draft schema of a part's content. */
export function partSchema(part: PartKey): z.ZodMiniType {
  switch (part) {
    case 'preface':
      return prefaceSchema;
    case 'checklist-settings':
      return checklistSettingsSchema;
    case 'signature':
      return signatureSchema;
    case 'unplaced':
      return unplacedSchema;
    default:
      return isChapterPart(part) ? chapterSchema : itemContentSchema;
  }
}

/** The content of one part of a report; undefined for a chapter or item the report does not have. */
export function partOf(content: ReportContent, part: PartKey): unknown {
  switch (part) {
    case 'preface':
      return content.preface;
    case 'checklist-settings':
      return content.checklist;
    case 'signature':
      return content.signature;
    case 'unplaced':
      return content.unplaced;
    default:
      return isChapterPart(part)
        ? content.chapters.find((c) => c.key === part)?.content
        : content.items[String(itemNumber(part))];
  }
}

/** Every part of a report in printed order: the unit list for storing and loading it. */
export function partsOfReport(content: ReportContent): { part: PartKey; content: unknown }[] {
  const keys: PartKey[] = [
    'preface',
    ...content.chapters.map((c) => c.key),
    'checklist-settings',
    ...Object.keys(content.items).map((n) => itemPart(Number(n))),
    'signature',
    'unplaced',
  ];
  return keys.map((part) => ({ part, content: partOf(content, part) }));
}
