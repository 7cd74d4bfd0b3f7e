import { bigrams, findUrls, setSimilarity } from '@/lib/prose';
import { CATEGORIES, CHECKLIST } from '@/lib/report';

export const COLUMN_ROLES = ['number', 'category', 'item', 'answer', 'remark', 'department', 'other'] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Header words seen in published tables (domain.md 3.3), in the order they are tried. */
const HEADERS: readonly [ColumnRole, RegExp][] = [
  ['number', /序号|编号/],
  ['category', /类别|分类|类型/],
  ['answer', /链接|网址|公开情况|公开网页|公开地址|栏目|公开方式|查询/],
  ['department', /部门|单位/],
  ['remark', /备注|说明|原因/],
  ['item', /事项|公开内容|内容/],
];

export type Columns = { roles: ColumnRole[]; labels: string[] };

/** The roles a header row names; undefined for a row that is no header. */
export function headerColumns(cells: readonly string[]): Columns | undefined {
  const taken = new Set<ColumnRole>();
  const roles = cells.map((cell): ColumnRole => {
    const role = cell.length > 20 ? undefined : HEADERS.find(([r, words]) => !taken.has(r) && words.test(cell))?.[0];
    if (role) taken.add(role);
    return role ?? 'other';
  });
  return taken.has('item') && taken.size >= 2 && findUrls(cells.join(' ')).length === 0
    ? { roles, labels: [...cells] }
    : undefined;
}

const ITEM_GRAMS = CHECKLIST.map((item) => ({ item, grams: bigrams(item.text) }));

/** The item whose official wording is most like a text, and how like it is (0 … 1). */
export function nearestItem(text: string): { number: number; score: number } {
  const grams = bigrams(text);
  let best = { number: 0, score: 0 };
  for (const { item, grams: official } of ITEM_GRAMS) {
    const score = setSimilarity(grams, official);
    if (score > best.score) best = { number: item.number, score };
  }
  return best;
}

/** How like a text is to the wording of one item, 0 … 1. */
export const likenessToItem = (text: string, number: number): number => {
  const entry = ITEM_GRAMS[number - 1];
  return entry ? setSimilarity(bigrams(text), entry.grams) : 0;
};

/** A row is one of the 50 items when some cell reads like one. */
export const ITEM_LIKE = 0.6;

/** A cell that holds a number and nothing else: 7, （7）, 7. */
export const ITEM_NUMBER = /^[（(]?(\d{1,2})[）).．、]?$/;

/** Rows looked at to tell what a table is. */
const SAMPLE = 30;

/** A table may count what was published by the categories of the list. */
const isCategory = (cell: string): boolean =>
  CATEGORIES.some(({ name }) => cell === name || cell.replace(/信息$/, '') === name.replace(/信息$/, ''));

/** Roles guessed from what the columns hold, for a table without header; undefined where no column holds items. */
export function guessedColumns(rows: readonly (readonly string[])[]): Columns | undefined {
  const sample = rows.slice(0, SAMPLE);
  const width = Math.min(20, Math.max(...sample.map((r) => r.length)));
  const count = (column: number, test: (cell: string) => boolean) => sample.filter((r) => test(r[column] ?? '')).length;
  const best = (test: (cell: string) => boolean, except: readonly number[]) => {
    const columns = Array.from({ length: width }, (_, c) => ({ c, n: except.includes(c) ? 0 : count(c, test) }));
    return columns.sort((a, b) => b.n - a.n).find(({ n }) => n > 0)?.c ?? -1;
  };
  const item = best((cell) => cell.length > 3 && !isCategory(cell) && nearestItem(cell).score >= ITEM_LIKE, []);
  if (item < 0) return undefined;
  const answer = best((cell) => findUrls(cell).length > 0 || cell === '无', [item]);
  const category = best((cell) => CATEGORIES.some(({ name }) => cell.startsWith(name)), [item, answer]);
  const number = best((cell) => ITEM_NUMBER.test(cell), [item, answer, category]);
  const known: Record<number, ColumnRole> = {
    [number]: 'number',
    [category]: 'category',
    [answer]: 'answer',
    [item]: 'item',
  };
  const roles = Array.from({ length: width }, (_, c): ColumnRole => known[c] ?? 'remark');
  return { roles, labels: roles.map(() => '') };
}
