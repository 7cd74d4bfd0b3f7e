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
import { type Cell, mm, type TableBlock, type TableRow, type TextRun } from '@/lib/typeset';
import { isWebAddress, textRuns } from './text-runs';

const HEAD = ['序号', '类别', '公开事项', '网址链接', '备注'];
/** mm; 156 together. Remarks need room where there are any. */
const WIDTHS = { bare: [10, 23, 61, 48, 14], remarked: [10, 23, 47, 46, 30] } as const;

/** The table of the 50 items, every item in it, answered or not. @param title above the table, '' where a heading says it */
export function checklistTable(content: ReportContent, title: string): TableBlock {
  const remarked = CHECKLIST.some(({ number }) => (itemOf(content, number)?.remark ?? '') !== '');
  const [centre, left] = ['center', 'left'] as const;
  const aligns = [centre, centre, left, left, left];
  const source = { part: 'checklist-settings', path: 'title' };
  const byCategory = content.checklist.preset === 'by-category';
  return {
    kind: 'table',
    title,
    continuedTitle: `${content.checklist.title}（续表）`,
    columns: WIDTHS[remarked ? 'remarked' : 'bare'].map((width, i) => ({ width: mm(width), align: aligns[i] ?? left })),
    head: HEAD.map((text) => ({ paragraphs: [[{ role: 'heading1', text }]], align: 'center', source })),
    rows: CHECKLIST.map((item) => row(item, itemOf(content, item.number) ?? emptyItem(), byCategory)),
    merged: byCategory ? [0, 1] : [1],
    source,
  };
}

const body = (text: string): TextRun[] => [{ role: 'body', text }];

function row(item: ChecklistItem, answer: ItemContent, byCategory: boolean): TableRow {
  const part = itemPart(item.number);
  const category = CATEGORIES.findIndex(({ name }) => name === item.category);
  const count = CATEGORIES[category]?.numbers.length ?? 0;
  const cell = (path: string, paragraphs: Cell['paragraphs']): Cell => ({ paragraphs, source: { part, path } });
  return {
    group: item.category,
    cells: [
      cell('number', [body(String(byCategory ? category + 1 : item.number))]),
      cell('category', byCategory ? [body(item.category), body(`(${count}项)`)] : [body(item.category)]),
      cell('text', [body(byCategory ? `(${item.number}) ${item.text}` : item.text)]),
      cell('links', linkParagraphs(answer)),
      cell('remark', answer.remark === '' ? [] : [textRuns('body', answer.remark)]),
    ],
  };
}

/** The addresses one below the other; a state other than 公开 is said, an unanswered item stays blank. */
function linkParagraphs({ state, links }: ItemContent): TextRun[][] {
  const addresses = links.map((link): TextRun[] =>
    isWebAddress(link) ? [{ role: 'body', text: link.trim(), link: link.trim() }] : textRuns('body', link),
  );
  return state === '' || state === 'public' ? addresses : [...addresses, body(ITEM_STATE_LABELS[state])];
}
