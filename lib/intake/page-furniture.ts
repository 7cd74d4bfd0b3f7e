import { findPeriods, findPhones } from '@/lib/prose';
import { isBare, type SourceLine } from './lines';
import type { IntakeNote } from './note';

/** 发布时间, 浏览次数, 上一条 and the like: of the page, not of the report. */
const OF_THE_PAGE =
  /发布(?:时间|日期|者|人|机构)[：:]|^(?:作者|编辑|来源|审核)[：:]|^(?:时间|日期)[：:]\s*(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}(?!.*[至到~～—–])|信息来源[：:]|(?:浏览|点击|阅读|访问)(?:次数|量|数)?[：:]|索引号[：:]|^(?:当前|您的)位置|^首页(?:$|[>＞»/])|^[【[]?[上下]一[条篇页个](?:[】\]]|[：:]|$)|^[【[]?(?:打印|关闭|返回|分享|收藏)(?:本页|此页|页面|窗口|顶部|列表|到)?[】\]]?(?:$|[：:【[])/;
const LENGTH = 120;

/** What a web page prints before and behind the text it shows. */
export const isOfThePage = (line: SourceLine): boolean =>
  !line.cells && isBare(line.text, LENGTH) && OF_THE_PAGE.test(line.text);

/** A telephone or a span of days may be the report's own, whatever stands beside it. */
const mayBeOwn = ({ text }: SourceLine): boolean => findPhones(text).length > 0 || findPeriods(text).length > 0;

/** A menu and what else a page prints around its text are no more lines than this. */
const MOST = 100;

/** Of lines that a page printed, those to leave out and those that somebody has to look at. */
export function partFurniture(lines: readonly SourceLine[]): { left: SourceLine[]; doubtful: SourceLine[] } {
  const plain = lines.filter((line) => !mayBeOwn(line));
  return { left: plain.slice(0, MOST), doubtful: [...lines.filter(mayBeOwn), ...plain.slice(MOST)] };
}

/** Page numbers are printed anew, and what surrounds a text on its page says nothing of the report: told once, in its own words, for they stand nowhere else. */
export function furnitureNotes(pageNumbers: readonly SourceLine[], ofThePage: readonly SourceLine[]): IntakeNote[] {
  const [first] = [...ofThePage, ...pageNumbers];
  if (!first) return [];
  const quoted = ofThePage.map(({ text }) => `“${text}”`).join('、');
  const told = [
    ...(pageNumbers.length > 0 ? [`页码${pageNumbers.length}行`] : []),
    ...(quoted === '' ? [] : [`网页上的${quoted}${ofThePage.length}行`]),
  ].join('，');
  const quote = first.text.slice(0, 100);
  return [
    {
      code: 'page-furniture',
      severity: 'hint',
      part: 'unplaced',
      line: first.number,
      quote,
      message: `已略去${told}。`,
    },
  ];
}
