import { findToldFigures, type ToldFigure, withoutTitles } from '@/lib/prose';
import { remembered } from '@/lib/prose/remembered';
import { matchesIn } from '@/lib/prose/span';
import type { TableKey } from '@/lib/report';
import { splitSentences } from '../sentences';

/** Words that show which cell of which table a figure in prose repeats. */
export type ToldCell = {
  table: TableKey;
  cell: string;
  /** The clause before the figure ends so. */
  before: RegExp;
  unit: RegExp;
  /** What the sentence up to the figure must also say. */
  lead?: RegExp;
};

const applications = (cell: string, before: RegExp, lead?: RegExp): ToldCell => ({
  table: 'applications',
  cell,
  before,
  unit: /^[件份项个]$/,
  ...(lead ? { lead } : {}),
});

const APPLICATION_CELLS: readonly ToldCell[] = [
  applications(
    'received.total',
    /(?<!办结|答复|结转)(?:收到|受理|接收|新收)(?:到|了|的)?[^办结答复]{0,14}申请(?:共|总数|合计|数量)?(?:计|为)?$/,
  ),
  applications('received.total', /(?:收到|受理|接收|新收)(?:到|了)?依申请公开(?:事项)?(?:共)?(?:计|为)?$/),
  applications(
    'received.members',
    /^(?:其中)?(?:来自)?(?:校内)?师生(?:员工)?(?:申请|提出)?的?$/,
    /(?:收到|受理|新收).*申请/,
  ),
  applications('received.citizens', /^(?:校外|社会)?公民(?:申请|提出)?的?$/, /(?:收到|受理|新收).*申请/),
  applications(
    'received.organizations',
    /^法人(?:和|及|或)?(?:其他组织)?(?:申请|提出)?的?$/,
    /(?:收到|受理|新收).*申请/,
  ),
  applications('carriedIn.total', /上(?:一)?(?:学)?年度?结转(?:的|申请)?(?:为)?$/),
  applications('answered.total', /(?:共|已|全部)?办结(?:申请)?(?:共)?$/),
  applications('disclosed.total', /^(?:其中)?(?<!不)(?:予以|同意|全部)公开的?$/),
  applications('partial.total', /^(?:其中)?部分公开的?$/),
  applications('withheld.total', /^(?:其中)?不予公开的?$/),
  applications('unclear.total', /申请内容不明确的?$/),
  applications('repeated.total', /重复申请的?$/),
  applications('carriedOut.total', /结转下(?:一)?(?:学)?年度?(?:继续办理)?的?$/),
];

const way = (cell: string, word: string): ToldCell => ({
  table: 'applicationWays',
  cell: `${cell}.count`,
  before: new RegExp(`^(?:其中)?(?:通过|采用|以)?(?:${word})(?:方式|形式|途径)?(?:提出|提交|申请)?的?$`),
  unit: /^[件份项个]$/,
  lead: /申请/,
});

const WAY_CELLS: readonly ToldCell[] = [
  way('inPerson', '当面|现场'),
  way('letter', '信函|来信'),
  way('fax', '传真'),
  way('email', '电子邮件|邮件'),
  way('online', '网上|网络|在线'),
];

const dispute = (row: string, word: string): ToldCell => ({
  table: 'disputes',
  cell: `${row}.received`,
  before: new RegExp(`(?:收到|受到|接到|受理|发生|引起的|其中|^)[^，。；]{0,10}(?:${word})(?:案件|申请)?(?:共|为)?$`),
  unit: /^[件起例次宗]$/,
});

const DISPUTE_CELLS: readonly ToldCell[] = [
  dispute('complaints', '举报|投诉举报'),
  dispute('reconsideration', '行政复议|复议'),
  dispute('litigation', '行政诉讼|诉讼'),
];

const answers = (column: string, before: RegExp, unit = /^[人份名]$/): ToldCell[] => [
  { table: 'evaluation', cell: `members.${column}`, before, unit, lead: /师生|教职工|学生/ },
  { table: 'evaluation', cell: `public.${column}`, before, unit, lead: /公众|家长|用人单位|校友/ },
];

const EVALUATION_CELLS: readonly ToldCell[] = [
  ...answers('participants', /(?:(?:收回|回收)(?:有效)?(?:问卷)?|参与(?:评议|评价|测评)?(?:的)?(?:人数)?)(?:共|为)?$/),
  ...answers('satisfied', /^(?:其中)?(?:评价)?(?<!基本|不)(?:表示)?满意的?$/),
  ...answers('fair', /(?:基本满意|较满意)的?$/),
  ...answers('dissatisfied', /不满意的?$/),
];

const channel = (row: string, before: RegExp, unit: RegExp): ToldCell => ({
  table: 'channels',
  cell: `${row}.current`,
  before,
  unit,
});

const CHANNEL_CELLS: readonly ToldCell[] = [
  channel('portal', /门户网站(?:全年|本年度|本学年)?(?:共|累计)?(?:发布|公开)(?:各类)?信息(?:共)?$/, /^[条篇]$/),
  channel(
    'special',
    /信息公开(?:网|专栏|网站)(?:各栏目|全年)?(?:共|累计)?(?:发布|公开)(?:各类)?信息(?:共)?$/,
    /^[条篇]$/,
  ),
  channel('news', /新闻网(?:全年)?(?:共|累计)?发布[^，。；]{0,16}信息(?:共)?$/, /^[条篇]$/),
  channel('paper', /(?<!(?<!大)学)报》(?:全年|本年度|本学年)?(?:共|累计)?(?:出版|印发|刊印|编印)$/, /^期$/),
  channel('briefing', /简报(?:共)?(?:印发|编印|编发|印制)?$/, /^期$/),
  channel('broadcast', /广播(?:台|站)?(?:全年)?(?:共|累计)?(?:播音|播出)$/, /^小时$/),
  channel('press', /(?:召开|举办|举行)(?:新闻)?发布会(?:共)?$/, /^[次场]$/),
  channel('media', /校外媒体(?:共)?(?:报道|刊发)[^，。；]{0,8}(?:共)?$/, /^[篇条次]$/),
];

const FEE_CELLS: readonly ToldCell[] = [
  {
    table: 'fees',
    cell: 'charged.amount',
    before: /(?:收取|收费)(?:费用|检索费|复制费|邮寄费)?(?:共|共计|为)?$/,
    unit: /^元$/,
  },
  { table: 'fees', cell: 'waived.amount', before: /减免(?:费用|金额)?(?:共|共计|为)?$/, unit: /^元$/ },
];

const CELLS: readonly ToldCell[] = [
  ...FEE_CELLS,
  ...APPLICATION_CELLS,
  ...WAY_CELLS,
  ...DISPUTE_CELLS,
  ...EVALUATION_CELLS,
  ...CHANNEL_CELLS,
];

/** What one of those clauses at least must say; most say nothing of it, and are not held against all cells. */
const MAY_TELL =
  /申请|公开|结转|办结|公民|法人|师生|不明确|当面|现场|信函|来信|传真|邮件|网|在线|举报|复议|诉讼|收回|回收|参与|满意|报》|简报|广播|发布会|媒体|收取|收费|减免/;

/** Compared with another year, or the part of a part: the table has no cell for it. */
const OF_OTHERS = /较|比|同比|增加|减少|增长|上年(?!度?结转)|去年/;

const cellsCountedIn = remembered((unit) => CELLS.filter((told) => told.unit.test(unit)));

/** The cells that a figure in prose may repeat, the likeliest first; none for every other figure. */
const cellsOf = ({ before, lead, quantity }: ToldFigure): ToldCell[] =>
  OF_OTHERS.test(before)
    ? []
    : cellsCountedIn(quantity.unit).filter((told) => told.before.test(before) && (!told.lead || lastNamed(told, lead)));

/** The figures of a text that some table may hold. */
export const toldCells = remembered((text): readonly { told: ToldFigure; cells: readonly ToldCell[] }[] =>
  findToldFigures(text, (before) => MAY_TELL.test(before))
    .map((told) => ({ told, cells: cellsOf(told) }))
    .filter(({ cells }) => cells.length > 0),
);

/** Of several groups a sentence names, the one named last is spoken of. */
function lastNamed({ lead: wanted, table }: ToldCell, lead: string): boolean {
  if (!wanted?.test(lead)) return false;
  if (table !== 'evaluation') return true;
  const groups = matchesIn(lead, /师生|教职工|学生|公众|家长|用人单位|校友/g).map(([word]) => word);
  return wanted.test(groups.at(-1) ?? '');
}

/** "没有收到申请": a nought told in words. */
export type ToldNought = Pick<ToldCell, 'table' | 'cell'> & { quote: string; sentence: string };

/** 无未公开的举报 and 未处理的举报 deny none. */
const NO =
  '(?:未(?!公开的|处理|办)|没有|无(?!未)|从未)(?:有|曾)?(?:收到|发生|接到|受理|受到|遭到|出现|产生)?(?:过|任何)?';

const NOUGHTS: readonly (Pick<ToldCell, 'table' | 'cell'> & { pattern: RegExp })[] = [
  {
    table: 'applications',
    cell: 'received.total',
    pattern: new RegExp(
      `${NO}[^，。；不办答]{0,24}信息公开(?:的)?申请(?!复议|行政|表|人|转)|${NO}[^，。；不办答]{0,10}(?:公开|获取)[^，。；]{0,6}申请(?!复议|行政|表|人)`,
    ),
  },
  { table: 'disputes', cell: 'complaints.received', pattern: new RegExp(`${NO}[^，。；]{0,24}举报`) },
  { table: 'disputes', cell: 'reconsideration.received', pattern: new RegExp(`${NO}[^，。；]{0,30}复议`) },
  { table: 'disputes', cell: 'litigation.received', pattern: new RegExp(`${NO}[^，。；]{0,36}诉讼`) },
  {
    table: 'fees',
    cell: 'charged.amount',
    pattern: /(?:未|没有|不)(?:向[^，。；]{1,10})?(?:收取|收费)(?!标准|项目|依据)/,
  },
];

const SAYS_NO = /[未无不]|没有/;

/** The noughts that a text tells in words, in order. */
export const toldNoughts = remembered((text): readonly ToldNought[] =>
  (SAYS_NO.test(text) ? splitSentences(withoutTitles(text)) : [])
    .filter((sentence) => SAYS_NO.test(sentence))
    .flatMap((sentence) =>
      NOUGHTS.flatMap(({ table, cell, pattern }) => {
        const quote = pattern.exec(sentence)?.[0];
        return quote === undefined ? [] : [{ table, cell, quote, sentence }];
      }),
    ),
);
