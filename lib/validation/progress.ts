import {
  blockText,
  type ChapterContent,
  type ChapterKey,
  chapterDefinitions,
  chineseOrdinal,
  hasChecklist,
  ITEM_NUMBERS,
  isBlankProse,
  isBlankTable,
  itemOf,
  type Prose,
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
  /** 0…1: nothing written, written but not yet right, complete; the 50 items count by their answers. */
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
  const tasks = entries(content).map((entry) => task(entry, findings));
  return {
    tasks,
    done: tasks.filter(({ status }) => status === 'complete').length,
    total: tasks.length,
    progress: tasks.reduce((sum, { progress }) => sum + progress, 0) / tasks.length,
  };
}

/** `share` is how much has been written at all, 0…1; a task is complete when all is and no error stands. */
type Entry = { key: TaskKey; mark: string; title: string; omitted: boolean; carried: boolean; share: number };

const HALF = 0.5;

function task({ key, mark, title, omitted, carried, share }: Entry, findings: readonly Finding[]): Task {
  const counts = countBySeverity(findings.filter(({ chapter }) => chapter === key));
  const status = statusOf(omitted, share, counts.error > 0 || carried);
  const progress = status === 'complete' ? 1 : share === 1 ? HALF : share;
  return { key, mark, title, status, statusLabel: TASK_STATUS_LABELS[status], findings: counts, progress };
}

function statusOf(omitted: boolean, share: number, unsettled: boolean): TaskStatus {
  if (omitted) return 'omitted';
  if (share === 0) return 'not-started';
  return share === 1 && !unsettled ? 'complete' : 'in-progress';
}

function entries(content: ReportContent): Entry[] {
  const { preface, signature, unplaced } = content;
  const plain = { mark: '', omitted: false, carried: false };
  const last: Entry[] = [
    { ...plain, key: 'signature', title: '落款和附件', share: portion([signature.school, signature.date]) },
  ];
  if (unplaced.lines.length > 0) last.push({ ...plain, key: 'unplaced', title: '未归位的文字', share: HALF });
  return [
    {
      ...plain,
      key: 'preface',
      title: '标题和前言',
      carried: isCarried(preface.prose),
      share: isBlankProse(preface.prose) ? 0 : 1,
    },
    ...chapterEntries(content),
    ...last,
  ];
}

function chapterEntries(content: ReportContent): Entry[] {
  const official = new Map(chapterDefinitions(content.edition, content.variant).map((c) => [c.key, c.heading]));
  const printed = content.chapters.filter((chapter) => !chapter.content.omitted).map(({ key }) => key);
  const chapters = content.chapters.map(
    ({ key, content: chapter }): Entry => ({
      key,
      mark: chapter.omitted ? '' : `${chineseOrdinal(printed.indexOf(key) + 1)}、`,
      title: chapter.heading ?? official.get(key) ?? '',
      omitted: chapter.omitted,
      carried: isCarried(chapter.prose),
      share: isBegun(chapter) ? 1 : 0,
    }),
  );
  return withChecklist(content, chapters);
}

/** The items are asked for even where the report has no chapter for them, or leaves it out in favour of an attachment. */
function withChecklist(content: ReportContent, chapters: Entry[]): Entry[] {
  const share = portion(ITEM_NUMBERS.map((number) => itemOf(content, number)?.state ?? ''));
  const title = content.checklist.title;
  const table: Entry = { key: 'checklist', mark: '', title, omitted: false, carried: false, share };
  if (!chapters.some(({ key }) => key === 'checklist')) return [...chapters, table];
  return chapters.map((entry) =>
    entry.key === 'checklist' ? { ...entry, omitted: entry.omitted && !hasChecklist(content), share } : entry,
  );
}

const isBegun = ({ prose, tables }: ChapterContent): boolean =>
  !isBlankProse(prose) || Object.values(tables).some((table) => !isBlankTable(table));

const isCarried = (prose: Prose): boolean =>
  prose.some((block) => block.carried === true && blockText(block).trim() !== '');

const portion = (texts: readonly string[]): number =>
  texts.filter((text) => text.trim() !== '').length / Math.max(texts.length, 1);
