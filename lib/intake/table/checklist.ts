import { normalForm, withoutSpaces } from '@/lib/prose';
import { CATEGORIES, CHECKLIST, type ChecklistSettings, emptyItem, type ItemContent, itemPart } from '@/lib/report';
import type { SourceLine } from '../lines';
import type { IntakeNote } from '../note';
import { mergeAnswers } from './answer';
import { type Columns, guessedColumns, headerColumns, ITEM_LIKE, likenessToItem, nearestItem } from './columns';
import { type Row, readCategory, readRow } from './rows';

export type ChecklistReading = {
  items: Record<string, ItemContent>;
  preset: ChecklistSettings['preset'];
  unplaced: { line: number; text: string }[];
  notes: IntakeNote[];
};

/** The table has 50 rows; past this many no more are compared, so that any input stays quick. */
const COMPARED_ROWS = 500;
/** Below this a row's words are not those of the item its number names. */
const UNLIKE = 0.3;

/** Columns of a table that lists disclosure items; undefined for any other table. */
export function checklistColumns(lines: readonly SourceLine[]): Columns | undefined {
  const rows = lines.map((line) => line.cells ?? []);
  const guessed = guessedColumns(rows);
  return (
    guessed &&
    (rows
      .slice(0, 5)
      .map(headerColumns)
      .find((c) => c !== undefined) ??
      guessed)
  );
}

/** The 50 items from the rows of their table. */
export function readChecklist(lines: readonly SourceLine[], columns: Columns): ChecklistReading {
  const items = Object.fromEntries(CHECKLIST.map(({ number }) => [String(number), emptyItem()]));
  const reading: ChecklistReading = { items, preset: 'standard', unplaced: [], notes: [] };
  const rows = lines.filter((line) => !headerColumns(line.cells ?? [])).map((line) => readRow(line, columns));
  // Item numbers inside the cells: then the first column counts categories.
  const byCategory = rows.filter((row) => row.text !== '' && row.number !== undefined && row.ordinal === '').length;
  if (byCategory > rows.length / 2) reading.preset = 'by-category';
  const answered = new Set<number>();
  const renumbered: Renumbered[] = [];
  let current = 0;
  for (const [index, row] of rows.entries()) {
    const number = row.text === '' ? current : index < COMPARED_ROWS ? placeOf(row, reading) : 0;
    if (number === 0 || (row.text !== '' && answered.has(number))) {
      reject(row, number, reading);
      continue;
    }
    current = number;
    answered.add(number);
    if (isRenumbered(row, number)) renumbered.push({ row, number });
    fill(reading, number, row);
  }
  reading.notes.push(...numberNotes(renumbered));
  for (const { number, text } of CHECKLIST) {
    if (answered.has(number)) continue;
    const message = `表中没有找到第${number}项“${text}”。`;
    reading.notes.push({ code: 'item-missing', severity: 'warning', part: itemPart(number), message });
  }
  return reading;
}

/** How many of the 50 items a way of reading finds answered under their own words. */
export function itemsFound(lines: readonly SourceLine[], columns: Columns): number {
  const { items, notes } = readChecklist(lines, columns);
  const answered = Object.values(items).filter(({ state }) => state !== '').length;
  return answered - notes.filter(({ code }) => code === 'item-text').length;
}

/** The item a row speaks of: by its number where the words agree, else by its words; 0 where neither tells. */
function placeOf(row: Row, { notes }: ChecklistReading): number {
  const official = CHECKLIST.find((item) => item.number === row.number);
  if (official && normalForm(row.text) === normalForm(official.text)) {
    if (withoutSpaces(row.text) !== official.text) notes.push(marksNote(row, official.number));
    return official.number;
  }
  const nearest = nearestItem(row.text);
  const own = official ? likenessToItem(row.text, official.number) : 0;
  const byWords = nearest.score >= ITEM_LIKE && nearest.score > own;
  const number = byWords ? nearest.number : official && own >= UNLIKE ? official.number : 0;
  if (number === 0) return 0;
  const wording = CHECKLIST[number - 1]?.text ?? '';
  if (normalForm(row.text) === normalForm(wording)) return number;
  const finding = `第${number}项写作“${row.text}”，与清单原文“${wording}”不一致`;
  notes.push({
    code: 'item-text',
    severity: 'warning',
    part: itemPart(number),
    line: row.line,
    quote: row.text.slice(0, 100),
    finding,
    message: `${finding}，印发时用清单原文。`,
  });
  return number;
}

/** A first column that counts categories numbers none of the items. */
const isRenumbered = ({ text, number, category }: Row, item: number): boolean =>
  text !== '' &&
  number !== undefined &&
  number !== item &&
  !(category !== '' && CATEGORIES[number - 1]?.numbers.includes(item));

type Renumbered = { row: Row; number: number };

/** Rows under another number than the list's are told once, however many they are: one row left out moves all behind it. */
function numberNotes(rows: readonly Renumbered[]): IntakeNote[] {
  const [first] = rows;
  if (!first) return [];
  const { row, number } = first;
  const told = `第${number}项“${row.text.slice(0, 18)}”原表序号为${row.number}`;
  const all = rows.length === 1 ? told : `原表有${rows.length}项的序号与清单不同（${told}），表中可能少列或多列了事项`;
  return [
    {
      code: 'item-number',
      severity: 'warning',
      part: rows.length === 1 ? itemPart(number) : 'checklist-settings',
      line: row.line,
      quote: row.text.slice(0, 100),
      finding: `${all}，请核对`,
      message: `${all}，已按内容对应，请核对。`,
    },
  ];
}

/** The words are the list's, its marks are not: they are printed as the list has them. */
const marksNote = ({ line, text }: Row, number: number): IntakeNote => ({
  code: 'item-marks',
  severity: 'hint',
  part: itemPart(number),
  line,
  quote: text.slice(0, 100),
  finding: `第${number}项用了半角标点，与清单原文不符`,
  message: `第${number}项用了半角标点，与清单原文不符，印发时用清单原文的全角标点。`,
});

/** "http://… 电话受理": what is no address went to the remarks. */
const linkWordsNote = ({ line, linkWords }: Row, number: number): IntakeNote => ({
  code: 'link-words',
  severity: 'warning',
  part: itemPart(number),
  line,
  quote: linkWords.slice(0, 200),
  finding: `第${number}项的链接栏里除网址外还有文字，说明请写在备注栏`,
  message: `第${number}项的链接栏里除网址外还有文字，已移入备注，请核对。`,
});

function reject(row: Row, number: number, { unplaced, notes }: ChecklistReading): void {
  if (row.source === '') return;
  unplaced.push({ line: row.line, text: row.source });
  const why = number === 0 ? '与清单50项都不对应' : `第${number}项在表中重复出现`;
  notes.push({
    code: 'table-row',
    severity: 'warning',
    part: 'unplaced',
    line: row.line,
    quote: row.source.slice(0, 100),
    message: `第${row.line}行${why}，已列入“未归位的文字”。`,
  });
}

function fill({ items, notes, unplaced }: ChecklistReading, number: number, row: Row): void {
  const item = items[String(number)] ?? emptyItem();
  const { state, links, remark } = mergeAnswers(item, row.answer);
  items[String(number)] = {
    state,
    links: links.map((link) => link.slice(0, 2000)).slice(0, 50),
    remark: remark.slice(0, 2000),
    department: item.department || row.department.slice(0, 100),
  };
  if (row.linkWords !== '') notes.push(linkWordsNote(row, number));
  const surplus = [
    remark.slice(2000),
    row.department.slice(100),
    ...links.slice(50),
    ...links.map((link) => link.slice(2000)),
  ]
    .join(' ')
    .trim();
  if (surplus !== '') unplaced.push({ line: row.line, text: surplus });
  if (row.category === '') return;
  const { name, count } = readCategory(row.category);
  const official = CHECKLIST.find((i) => i.number === number)?.category ?? '';
  const size = CATEGORIES.find((c) => c.name === official)?.numbers.length;
  if (name === normalForm(official) && (count === undefined || count === size)) return;
  notes.push({
    code: 'item-category',
    severity: 'warning',
    part: itemPart(number),
    line: row.line,
    quote: row.category,
    message: `原表类别为“${row.category}”，清单中第${number}项属于“${official}”（${size}项）。`,
  });
}
