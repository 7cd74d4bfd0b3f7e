import { CHECKLIST, type ItemContent, type ItemState } from '@/lib/report';
import { readCells } from './spreadsheet';

/** What one pasted row says of an item; fields it does not speak of stay as they are. */
export type PastedItem = { number: number; change: Partial<ItemContent> };
export type PastedBlock = { items: PastedItem[]; unread: string[] };

type Field = 'number' | 'text' | 'category' | 'state' | 'links' | 'remark' | 'department';

const HEADS: readonly [Field, RegExp][] = [
  ['number', /^(序号|编号)$/],
  ['category', /^类别/],
  ['text', /^(公开)?事项(名称|内容)?$/],
  ['state', /^(公开)?(状态|情况|方式)$|^是否公开$/],
  ['links', /链接|网址|地址/],
  ['department', /部门|单位/],
  ['remark', /备注|理由|原因|说明/],
];

const STATES: readonly [ItemState, RegExp][] = [
  ['campus', /^(校内|仅校内)(公开|可见)?$/],
  ['public', /^(已|面向社会|社会)?公开$|^是$/],
  ['not-applicable', /^不适用$|^不涉及$/],
  ['none', /^无$|^(未|不)公开$|^否$/],
];

const ADDRESS = /(?:https?:\/\/|www\.)[^\s；;，,、“”"（）]+/gi;

const stateOf = (text: string): ItemState | undefined => STATES.find(([, pattern]) => pattern.test(text))?.[0];
const bare = (text: string) => text.replace(/[\s，,、。；;（）()]/g, '');
const byText = new Map(CHECKLIST.map(({ number, text }) => [bare(text), number]));
const categories = new Set(CHECKLIST.map(({ category }) => bare(category)));

const headsOf = (row: readonly string[]): (Field | undefined)[] | undefined => {
  const heads = row.map((cell) => HEADS.find(([, pattern]) => pattern.test(cell.replace(/\s/g, '')))?.[0]);
  return heads.filter((head) => head !== undefined).length >= 2 ? heads : undefined;
};

/**
 * Reads a block for the table of items: by its own heads, by 序号 or the item's words, else row by row from `order`.
 * @param order the numbers of the items as they stand on the page, from the one pasted onto
 * @returns what would change, and the rows that fit no item
 */
export function readItems(text: string, order: readonly number[]): PastedBlock {
  const rows = readCells(text);
  const heads = headsOf(rows[0] ?? []);
  const items: PastedItem[] = [];
  const unread: string[] = [];
  let next = 0;
  for (const row of heads ? rows.slice(1) : rows) {
    const named = numberOf(row, heads);
    const number = named ?? (claimsNumber(row, heads) ? undefined : order[next]);
    const change = changeOf(row, heads, named);
    if (number === undefined || Object.keys(change).length === 0) unread.push(row.join('　'));
    else items.push({ number, change });
    next = number === undefined ? next + 1 : Math.max(next, order.indexOf(number)) + 1;
  }
  return { items, unread };
}

/** The digits a row gives as its 序号, whether or not there is such an item. */
function digitsOf(row: readonly string[], heads: (Field | undefined)[] | undefined): string | undefined {
  const at = heads ? heads.indexOf('number') : 0;
  return /^[（(]?(\d{1,3})[）).、]?$/.exec(row[at] ?? '')?.[1];
}

function numberOf(row: readonly string[], heads: (Field | undefined)[] | undefined): number | undefined {
  const named = row.map((cell) => byText.get(bare(cell))).find((number) => number !== undefined);
  if (named !== undefined) return named;
  const digits = digitsOf(row, heads);
  return CHECKLIST.find(({ number }) => number === Number(digits))?.number;
}

/** A row that numbers itself must not be written into another item. */
const claimsNumber = (row: readonly string[], heads: (Field | undefined)[] | undefined): boolean =>
  digitsOf(row, heads) !== undefined;

function changeOf(
  row: readonly string[],
  heads: (Field | undefined)[] | undefined,
  named: number | undefined,
): Partial<ItemContent> {
  const change: Partial<ItemContent> = {};
  for (const [at, cell] of row.entries()) {
    if (cell !== '' && !isLabel(cell, at, heads) && !isNameOf(cell, named))
      Object.assign(change, said(cell, heads?.[at], change));
  }
  // A row with addresses and no state speaks of published information.
  if (change.links && change.state === undefined) change.state = 'public';
  // 无 and 不适用 show nothing: the addresses that stood there go as well, seen in the preview and taken back with it.
  if (!change.links && (change.state === 'none' || change.state === 'not-applicable')) change.links = [];
  return change;
}

/** Number, category and the official words of an item say which row it is, nothing more. */
function isLabel(cell: string, at: number, heads: (Field | undefined)[] | undefined): boolean {
  const head = heads?.[at];
  if (head === 'number' || head === 'text' || head === 'category') return true;
  if (heads) return false;
  return (
    byText.has(bare(cell)) || categories.has(bare(cell).replace(/\d+项$/, '')) || (at === 0 && /^\d{1,2}$/.test(cell))
  );
}

/** Offices shorten an item's words: 学校章程 in the row of item 2 is its name, never a reason for 无. */
function isNameOf(cell: string, named: number | undefined): boolean {
  const official = CHECKLIST.find(({ number }) => number === named)?.text;
  const words = bare(cell);
  return official !== undefined && words.length >= 2 && stateOf(cell) === undefined && bare(official).includes(words);
}

function said(cell: string, head: Field | undefined, before: Partial<ItemContent>): Partial<ItemContent> {
  if (head === 'department') return { department: cell };
  if (head === 'remark') return { remark: joined(before.remark, cell) };
  const state = stateOf(cell);
  if (state !== undefined) return { state };
  const links = cell.match(ADDRESS) ?? [];
  const words = cell.replace(ADDRESS, ' ').replace(/\s+/g, ' ').trim();
  return {
    ...(links.length > 0 ? { links: [...(before.links ?? []), ...links] } : {}),
    ...(words !== '' ? { remark: joined(before.remark, words) } : {}),
  };
}

const joined = (before: string | undefined, text: string) => (before ? `${before}；${text}` : text);
