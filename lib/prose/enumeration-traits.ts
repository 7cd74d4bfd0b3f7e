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

const PEOPLE = /^[人名位]$/;

/** People are often counted by several traits at once (教授、博士), so their parts may rightly overlap. */
export const countsPeople = ({ total }: Enumeration): boolean => PEOPLE.test(total.unit);

const words = ({ text, total, end }: Enumeration): string => text.slice(total.end, end);

/** The words before each part. */
export const wordsBetween = ({ text, total, parts }: Enumeration): string[] =>
  parts.map(({ start }, i) => text.slice(Math.min(start, parts[i - 1]?.end ?? total.end), start));

/** People counted by several traits (教授、博士、党员), so that one stands in more than one part. */
export const isMixed = (found: Enumeration): boolean =>
  countsPeople(found) && TRAITS.filter((trait) => trait.test(words(found))).length > 1;

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

export const countsEach = (found: Enumeration): boolean => wordsBetween(found).some((name) => EACH.test(name));
