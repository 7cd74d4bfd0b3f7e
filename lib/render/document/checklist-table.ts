import {
  CATEGORIES,
  CHECKLIST,
  type ChecklistItem,
  emptyItem,
  ITEM_STATE_LABELS,
  type ItemContent,
  itemOf,
  itemPart,
  type ReportContent,
} from '@/lib/report';
import type { Cell, TableBlock, TextRun } from '@/lib/typeset';
import { type ColumnKey, checklistColumns } from './checklist-columns';
import { isWebAddress, textRuns } from './text-runs';

/** The table of the 50 items, every item in it, answered or not. @param title above the table, '' where a heading says it */
export function checklistTable(content: ReportContent, title: string): TableBlock {
  const remarked = CHECKLIST.some(({ number }) => (itemOf(content, number)?.remark ?? '') !== '');
  const columns = checklistColumns(content.checklist, remarked);
  const source = { part: 'checklist-settings', path: 'title' };
  const byCategory = content.checklist.preset === 'by-category';
  return {
    kind: 'table',
    title,
    continuedTitle: `${content.checklist.title}（续表）`,
    columns,
    head: columns.map(({ label }) => ({ paragraphs: [[{ role: 'heading1', text: label }]], align: 'center', source })),
    rows: CHECKLIST.map((item) => {
      const cells = cellsOf(item, itemOf(content, item.number) ?? emptyItem(), byCategory);
      return { group: item.category, cells: columns.map(({ key }) => cells[key]) };
    }),
    merged: byCategory ? [0, 1] : [1],
    turned: content.checklist.landscape === true,
    source,
  };
}

const body = (text: string): TextRun[] => [{ role: 'body', text }];

function cellsOf(item: ChecklistItem, answer: ItemContent, byCategory: boolean): Record<ColumnKey, Cell> {
  const part = itemPart(item.number);
  const category = CATEGORIES.findIndex(({ name }) => name === item.category);
  const count = CATEGORIES[category]?.numbers.length ?? 0;
  const cell = (path: string, paragraphs: Cell['paragraphs']): Cell => ({ paragraphs, source: { part, path } });
  const words = (text = ''): Cell['paragraphs'] => (text === '' ? [] : [textRuns('body', text)]);
  return {
    number: cell('number', [body(String(byCategory ? category + 1 : item.number))]),
    category: cell('category', byCategory ? [body(item.category), body(`(${count}项)`)] : [body(item.category)]),
    text: cell('text', [body(byCategory ? `(${item.number}) ${item.text}` : item.text)]),
    department: cell('department', words(answer.department)),
    time: cell('time', words(answer.time)),
    answer: cell('links', answerParagraphs(answer)),
    remark: cell('remark', words(answer.remark)),
  };
}

/**
 * What is said of an item, then its addresses one below the other. 公开 is said by the addresses where there are any; an
 * unanswered item stays blank.
 */
function answerParagraphs({ state, links }: ItemContent): TextRun[][] {
  const addresses = links.map((link): TextRun[] =>
    isWebAddress(link) ? [{ role: 'body', text: link.trim(), link: link.trim() }] : textRuns('body', link),
  );
  const silent = state === '' || (state === 'public' && links.length > 0);
  return silent ? addresses : [body(ITEM_STATE_LABELS[state]), ...addresses];
}
