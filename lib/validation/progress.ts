import {
  type ChapterContent,
  type ChapterKey,
  chapterDefinitions,
  chineseOrdinal,
  hasChecklist,
  ITEM_NUMBERS,
  isBlankProse,
  isBlankTable,
  itemOf,
  itemPart,
  type ReportContent,
} from '@/lib/report';
import type { Finding } from './finding';
import { countBySeverity, type SeverityCounts } from './severity-counts';

export const TASK_STATUSES = ['not-started', 'in-progress', 'complete', 'omitted'] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

export const TASK_STATUS_LABELS: Record<TaskStatus, string> = {
  'not-started': '未开始',
  'in-progress': '编写中',
  complete: '已完成',
  omitted: '未列入',
};

export type TaskKey = 'preface' | ChapterKey | 'signature' | 'unplaced';

/** One line of the report's table of contents. */
export type Task = {
  key: TaskKey;
  /** "三、" of a printed chapter, else ''. */
  mark: string;
  /** Without the mark: 概述, 标题和前言, 落款和附件 … */
  title: string;
  status: TaskStatus;
  statusLabel: string;
  findings: SeverityCounts;
  /** What a part that is begun still lacks, in few words each: 收费、减免情况. */
  lacks: readonly string[];
  /** 0…1: nothing written, written but not yet complete, complete; the 50 items count by their answers. */
  progress: number;
};

export type TaskList = {
  tasks: Task[];
  /** Tasks that are complete, of all. */
  done: number;
  total: number;
  /** Mean of the tasks' progress, 0…1. */
  progress: number;
};

/**
 * What is to be done in a report, in printed order: preface, chapters, signature, and the text without a place while there is any.
 * The 50 items are one task, also where they are printed as an attachment.
 * @param findings of checkReport over the same content
 */
export function taskList(content: ReportContent, findings: readonly Finding[]): TaskList {
  const tasks = entries(content, findings).map((entry) => task(entry, findings));
  return {
    tasks,
    done: tasks.filter(({ status }) => status === 'complete').length,
    total: tasks.length,
    progress: tasks.reduce((sum, { progress }) => sum + progress, 0) / tasks.length,
  };
}

/** `share` is how much has been written at all, `right` how much of it may stand as it is where that is known; 0…1. */
type Entry = { key: TaskKey; mark: string; title: string; omitted: boolean; share: number; right?: number };

/** What is written but not complete, of a part that is not counted item by item. */
const HALF = 0.5;

/**
 * 已完成, said here alone: words or figures are there, no error stands, and nothing is lacking of which no reason tells
 * why, be it a mandated matter, a table, a cell or the confirmation of words taken over from last year.
 */
function statusOf({ omitted, share }: Entry, errors: number, lacks: readonly string[]): TaskStatus {
  if (omitted) return 'omitted';
  if (share === 0) return 'not-started';
  return share === 1 && errors === 0 && lacks.length === 0 ? 'complete' : 'in-progress';
}

function task(entry: Entry, findings: readonly Finding[]): Task {
  const { key, mark, title, omitted, share, right = 1 } = entry;
  const own = findings.filter(({ chapter }) => chapter === key);
  const counts = countBySeverity(own);
  const lacks = omitted || share === 0 ? [] : [...new Set(own.flatMap((finding) => finding.lacks ?? []))];
  const status = statusOf(entry, counts.error, lacks);
  const reached = right < 1 ? right : HALF;
  const progress = omitted ? 0 : status === 'complete' ? 1 : Math.min(share, reached);
  return { key, mark, title, status, statusLabel: TASK_STATUS_LABELS[status], findings: counts, lacks, progress };
}

function entries(content: ReportContent, findings: readonly Finding[]): Entry[] {
  const { preface, signature, unplaced } = content;
  const plain = { mark: '', omitted: false };
  const last: Entry[] = [
    { ...plain, key: 'signature', title: '落款和附件', share: portion([signature.school, signature.date]) },
  ];
  if (unplaced.lines.length > 0) last.push({ ...plain, key: 'unplaced', title: '未归位的文字', share: HALF });
  return [
    { ...plain, key: 'preface', title: '标题和前言', share: isBlankProse(preface.prose) ? 0 : 1 },
    ...withChecklist(content, chapterEntries(content), findings),
    ...last,
  ];
}

function chapterEntries(content: ReportContent): Entry[] {
  const official = new Map(chapterDefinitions(content.edition, content.variant).map((c) => [c.key, c.heading]));
  const printed = content.chapters.filter((chapter) => !chapter.content.omitted).map(({ key }) => key);
  return content.chapters.map(
    ({ key, content: chapter }): Entry => ({
      key,
      mark: chapter.omitted ? '' : `${chineseOrdinal(printed.indexOf(key) + 1)}、`,
      title: chapter.heading ?? official.get(key) ?? '',
      omitted: chapter.omitted,
      share: isBegun(chapter) ? 1 : 0,
    }),
  );
}

/** The items are asked for even where the report has no chapter for them, or leaves it out in favour of an attachment. */
function withChecklist(content: ReportContent, chapters: Entry[], findings: readonly Finding[]): Entry[] {
  const wrong = new Set(findings.filter(({ severity }) => severity === 'error').map(({ part }) => part));
  const stateOf = (number: number) => itemOf(content, number)?.state ?? '';
  const share = portion(ITEM_NUMBERS.map(stateOf));
  const right = portion(ITEM_NUMBERS.map((number) => (wrong.has(itemPart(number)) ? '' : stateOf(number))));
  const title = content.checklist.title;
  const table: Entry = { key: 'checklist', mark: '', title, omitted: false, share, right };
  if (!chapters.some(({ key }) => key === 'checklist')) return [...chapters, table];
  return chapters.map((entry) =>
    entry.key === 'checklist' ? { ...entry, omitted: entry.omitted && !hasChecklist(content), share, right } : entry,
  );
}

const isBegun = ({ prose, tables }: ChapterContent): boolean =>
  !isBlankProse(prose) || Object.values(tables).some((table) => !isBlankTable(table));

const portion = (texts: readonly string[]): number =>
  texts.filter((text) => text.trim() !== '').length / Math.max(texts.length, 1);
