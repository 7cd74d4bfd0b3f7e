import * as z from 'zod/mini';
import { itemContentSchema } from './checklist/item';
import { ITEM_NUMBERS } from './checklist/numbers';
import { CHAPTER_KEYS } from './editions';
import { periodSchema } from './period';
import { proseSchema } from './prose';
import { tableContentSchema } from './tables';

/** What may be saved: everything may be missing, nothing is judged. Shape and size only. */

const line = z.string().check(z.maxLength(500));

export const prefaceSchema = z.object({
  /** Title lines as they print, broken at sense units (GB/T 9704-2012 7.3.1). */
  title: z.array(line).check(z.maxLength(6)),
  /** 主送机关, e.g. "省教育厅：", or ''. */
  addressee: line,
  period: periodSchema,
  legalBasis: z.array(line).check(z.maxLength(30)),
  contact: z.object({ office: line, address: line, postcode: line, phone: line, email: line }),
  downloadUrl: z.string().check(z.maxLength(2_000)),
  /** The printed text. The fields above are its data: they can compose it and are checked against it. */
  prose: proseSchema,
});
export type PrefaceContent = z.infer<typeof prefaceSchema>;

export const chapterSchema = z.object({
  /** Left out of the report altogether (an imported report may lack a chapter); checks say so where it is mandated. */
  omitted: z.boolean(),
  /** A heading that deviates from the edition's, kept as it came; null for the official one. */
  heading: z.nullable(line),
  prose: proseSchema,
  tables: z.record(z.string().check(z.maxLength(40)), tableContentSchema),
});
export type ChapterContent = z.infer<typeof chapterSchema>;

export const CHECKLIST_PRESETS = ['standard', 'by-category'] as const;

/** Columns that published tables have beside 序号, 类别, 公开事项, 网址链接 and 备注; no notice prescribes them (domain.md 3.3). */
export const CHECKLIST_COLUMNS = ['plain', 'department', 'department-time'] as const;
export type ChecklistColumns = (typeof CHECKLIST_COLUMNS)[number];

export const checklistSettingsSchema = z.object({
  /** Printed in its chapter, or as an attachment after the signature. */
  placement: z.enum(['chapter', 'attachment']),
  title: line,
  /** 'standard': 序号 1…50; 'by-category': 序号 of the category, "(6项)" and "(1)" inside the cells. */
  preset: z.enum(CHECKLIST_PRESETS),
  /** Missing means 'plain'. */
  columns: z.optional(z.enum(CHECKLIST_COLUMNS)),
  /** On sheets turned for it (GB/T 9704-2012 7.5: A4纸型的表格横排). */
  landscape: z.optional(z.boolean()),
});
export type ChecklistSettings = z.infer<typeof checklistSettingsSchema>;

export const signatureSchema = z.object({
  school: line,
  /** ISO day, '' while missing; drafts may hold any text. */
  date: z.string().check(z.maxLength(40)),
  sealed: z.boolean(),
  /** Names as in the 附件说明 (GB/T 9704-2012 7.3.4), with the attachment's own text. */
  attachments: z.array(z.object({ title: line, prose: proseSchema })).check(z.maxLength(30)),
});
export type SignatureContent = z.infer<typeof signatureSchema>;

/** Text of an imported report that found no place: kept and shown until someone deals with it. */
export const unplacedSchema = z.object({
  lines: z.array(z.object({ text: z.string(), near: line })).check(z.maxLength(5_000)),
});
export type UnplacedContent = z.infer<typeof unplacedSchema>;

/** By item number: what stood under any other would be kept in a part that no report has. */
const itemKey = z.string().check(z.refine((key) => ITEM_NUMBERS.some((number) => String(number) === key)));
const itemsSchema = z.record(itemKey, itemContentSchema);

export const contentSchema = z.object({
  edition: line,
  variant: line,
  /** The words after the years in the title: 学年度, 年度 … */
  yearWord: line,
  preface: prefaceSchema,
  /** In printed order. */
  chapters: z.array(z.object({ key: z.enum(CHAPTER_KEYS), content: chapterSchema })),
  checklist: checklistSettingsSchema,
  items: itemsSchema,
  signature: signatureSchema,
  unplaced: unplacedSchema,
});
/** A whole report while it is being written. */
export type ReportContent = z.infer<typeof contentSchema>;

export const itemOf = (content: ReportContent, number: number) => content.items[String(number)];

/** True when any of the 50 items has been answered. */
export const hasChecklist = (content: ReportContent): boolean =>
  ITEM_NUMBERS.some((number) => {
    const item = itemOf(content, number);
    return item !== undefined && (item.state !== '' || item.links.length > 0 || item.remark !== '');
  });
