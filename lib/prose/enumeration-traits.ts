import type { Enumeration } from './enumeration';

/** What is read of an enumeration only where its figures do not agree: most do. */

/** Traits by which people are counted, each dividing them anew. */
const TRAITS = [
  /教授|讲师|助教|职称|正高|副高|研究员/,
  /博士|硕士|学历|学位/,
  /专任|管理人员|辅导员|教辅|行政/,
  /党员|团员|民主党派/,
  /女|男|少数民族/,
  /岁|青年|中年/,
  /人才|学者|院士|导师/,
];
/** Kinds of which everybody is one. */
const KINDS = [
  /本科|专科|硕士|博士|研究生|高职/,
  /组长|主任|成员|委员/,
  /学生|教师|教职工|家长|社会|校友|师生/,
  /正高|副高|中级|初级/,
  /全日制/,
  /学术(?:学位|型)|专业(?:学位|型)/,
];
/** What is told with both of its halves is told whole. */
const OPPOSITES: readonly [RegExp, RegExp][] = [
  [/(?<![不未])(?:满意|合格|同意|通过)/, /[不未](?:满意|合格|同意|通过)/],
  [/线上/, /线下/],
  [/校内/, /校外/],
  [/男/, /女/],
  [/(?<!不予)(?:予以|同意)公开|(?<!不)予公开/, /不予公开/],
];
/** Kinds of which everything is one, and nothing two; 采购 is of 货物、工程 or 服务 (《政府采购法》第二条). */
const WHOLES: readonly (readonly RegExp[])[] = [
  [/(?<!非)全日制/, /非全日制/],
  [/学术(?:学位|型)/, /专业(?:学位|型)/],
  [/线上/, /线下/],
  [/校内/, /校外/],
  [/男/, /女/],
  [/货物/, /工程/, /服务/],
];
/** 书记、校长各4次 counts more than the figure says. */
const EACH = /[各每均]\s?$/;
/** 30个部门各设1名信息员. */
const EACH_HAS = /[各每均][设配有明指确选落推派安][^\d，,。；;、]{0,8}$/;
const LONGEST_LEAD = 12;
/** 14件申请均已答复，其中…: how each of them was answered (《政府信息公开条例》第三十六条). */
const ALL_ANSWERED = /(?:均|都|全部)[^。；;]{0,24}(?:答复|办结|回复)/;
const OUTCOME = /公开|不存在|不属于|非本|不掌握|不予|无法提供|补正|重复|撤[回销]|终止/;
/** What was sent back and mended is all of it again: 最终通过1268篇. */
const IN_THE_END = /最终|[改善]后/;

const PEOPLE = /^[人名位]$/;

/** People are often counted by several traits at once (教授、博士), so their parts may rightly overlap. */
export const countsPeople = ({ total }: Enumeration): boolean => PEOPLE.test(total.unit);

const words = ({ text, total, end }: Enumeration): string => text.slice(total.end, end);

/** The words before each part. */
export const wordsBetween = ({ text, total, parts }: Enumeration): string[] =>
  parts.map(({ start }, i) => text.slice(Math.min(start, parts[i - 1]?.end ?? total.end), start));

/** People counted by several traits (教授、博士、党员; 具有……的), so that one stands in more than one part. */
export const isMixed = (found: Enumeration): boolean =>
  countsPeople(found) && (TRAITS.filter((trait) => trait.test(words(found))).length > 1 || hasTraits(found));

/** 具有甲的、具有乙的: who has the one may have the other, unless both are steps of one ladder. */
const hasTraits = (found: Enumeration): boolean =>
  wordsBetween(found).filter((name) => HAS.test(name)).length > 1 && !isAlike(found);
const HAS = /具有|具备|拥有|持有|获得|有[^，,、；;]{1,10}(?:经历|背景|资格)/;

/** Parts told by one trait (本科、硕士、博士), so that nobody stands in two. */
export const isAlike = (found: Enumeration): boolean =>
  KINDS.some((kind) => wordsBetween(found).every((name) => kind.test(name)));

/** Parts told as opposites (满意、不满意; 校内、校外), between which nothing is left. */
export const isClosed = (found: Enumeration): boolean =>
  OPPOSITES.some(([one, other]) => one.test(words(found)) && other.test(words(found)));

/** Each part is another kind of the whole, and no kind is left: 全日制、非全日制. */
export function isExhaustive(found: Enumeration): boolean {
  const names = wordsBetween(found);
  return WHOLES.some(
    (kinds) =>
      kinds.length === names.length && kinds.every((kind) => names.filter((name) => kind.test(name)).length === 1),
  );
}

/** Each part is an outcome of what the sentence says was answered in full. */
export const answersAll = (found: Enumeration): boolean =>
  ALL_ANSWERED.test(found.text.slice(found.total.end, found.parts[0]?.start)) &&
  wordsBetween(found).every((name) => OUTCOME.test(name));

export const countsEach = (found: Enumeration): boolean =>
  wordsBetween(found).some((name) => EACH.test(name)) ||
  EACH_HAS.test(found.text.slice(0, found.parts[0]?.start).slice(-LONGEST_LEAD));

export const tellsTheEnd = (found: Enumeration): boolean =>
  wordsBetween(found).some((name, i) => IN_THE_END.test(name) && found.parts[i]?.value === found.total.value);

/** What came in is not made of what was spent: 总收入23400万元，总支出22980万元. */
export function isOfTwoSides(found: Enumeration): boolean {
  const { text, total } = found;
  const whole = text.slice(Math.max(0, total.start - LONGEST_LEAD), total.start);
  const side = /收入(?!.*支出)/.test(whole) ? /支出/ : /支出(?!.*收入)/.test(whole) ? /收入/ : undefined;
  return side !== undefined && wordsBetween(found).some((name) => side.test(name));
}
