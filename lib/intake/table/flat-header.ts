import { withoutSpaces } from '@/lib/prose';
import type { SourceLine } from '../lines';

/** Columns a table of run-together cells is headed with, beside those that every table has. */
export type FlatHeader = { remark: boolean; department: boolean };

const WORD =
  '序号|编号|(?:信息)?(?:类别|分类|类型)|(?:公开|具体)?(?:事项|内容)|(?:公开|网页|网址|网站|栏目)*(?:链接|网址|地址|栏目|情况|方式|网页)(?:地址)?|备注|说明|原因|(?:责任|公开|负责|牵头)?(?:部门|单位)|(?:公开|生成)时间';
/** 公开网址或情况说明 heads one column. */
const WORDS = new RegExp(`^(?:${WORD})(?:[或及和与、/]?(?:${WORD}))+$`);
/** Lines that a header may take where each cell is one. */
const MOST = 8;

const textOf = (lines: readonly SourceLine[]): string => withoutSpaces(lines.map(({ raw }) => raw).join(''));

/** The header right above a table's first row. @returns its columns and the index of its first line */
export function flatHeader(lines: readonly SourceLine[], first: number): { header: FlatHeader; from: number } {
  let from = first;
  for (let at = first - 1; at >= Math.max(0, first - MOST); at--) {
    if (WORDS.test(textOf(lines.slice(at, first)))) from = at;
  }
  const text = textOf(lines.slice(from, first));
  const department = text.search(/部门|单位/);
  const answer = text.search(/链接|网址|地址|情况/);
  return { header: { remark: /备注|说明|原因/.test(text), department: department >= 0 && department < answer }, from };
}

/** A header that comes again on the next page. */
export const isRepeatedHeader = (line: SourceLine): boolean =>
  WORDS.test(textOf([line])) && /序号|编号/.test(line.text);
