import type { TitleForm } from './title-forms';

/** 天津市高等学校信息公开办法, 示例大学信息公开办法, 省教育厅关于……: rules of the same name and another maker. */
const MAKER =
  /^(?!中华人民共和国|高等|普通|教育部|国务院|中共中央|全国|学生)(?:[^的关]{2,10}?(?:省|市(?!场)|自治区|大学(?!生)|学院)(?!校)|全?省|市(?!场)|自治区|厅|教委|教育厅|我[校院省市]|本[校院]|校(?!园))/;

/** The body or school a title names as its maker; '' where it names none. */
export const makerOf = (plain: string): string => MAKER.exec(plain)?.[0] ?? '';

/** What only a rule of the whole country is called; a school's own rules are called 学生管理规定, not 普通高等学校学生管理规定. */
const NATIONAL = /高等学校|高校|教育部|国务院|中华|国家|全国|教育系统|中国共产党|党政|中外合作/;
/** Words that tell a notice from its sister of another year. */
const DEGREE = /^(?:进一步|深入|全面|切实|认真|扎实|持续|继续|不断|加快|大力|做好|加强|推进|落实|完善|规范)+$/;
/** Kinds of documents that are taken for one another: 办法 for 规定, 目录 for 清单; a 指南 is another thing. */
const KINDS = [
  /(?:实施|暂行|管理|工作)*(?:办法|规定|规程|规则|条例|细则|章程|制度|准则|规范|意见|方案)$/,
  /(?:清单|目录)(?:的通知)?$/,
];
/** In a title so long two documents do not differ in one word by chance. */
const LONG = 16;

/** What is left of two texts without what they begin and end with in common. */
function difference(a: string, b: string): { before: string; a: string; b: string; after: string } {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-end - 1) === b.at(-end - 1)) end++;
  const cut = (text: string) => text.slice(start, text.length - end);
  return { before: a.slice(0, start), a: cut(a), b: cut(b), after: a.slice(a.length - end) };
}

/** The years in a title: another year's notice has the same words. */
export const yearsIn = (title: string): string => (title.match(/\d{4}/g) ?? []).join();

const headOf = (title: string): string => (title.includes('关于') ? title.slice(0, title.indexOf('关于')) : '');

/** 河南省教育厅办公室关于…… beside 教育部办公厅关于……: the bodies differ in more than a slip. */
function hasOtherIssuer(plain: string, known: string): boolean {
  const [written, right] = [headOf(plain), headOf(known)];
  if (written === '' || right === '' || written === right) return false;
  if (/^(?:教育厅|教委|国务院办公室|教育局)$/.test(written)) return true;
  return (
    Math.abs(written.length - right.length) > 1 ||
    [...right].filter((c) => written.includes(c)).length < right.length - 1
  );
}

/** Whether words were put in, taken out or replaced that make it the name of another document rather than a slip. */
function meansOther(plain: string, known: string): boolean {
  const { before, a, b, after } = difference(plain, known);
  const national = NATIONAL.test(known);
  if ((a === '' || DEGREE.test(a)) && (b === '' || DEGREE.test(b))) return true;
  // 高等职业学校 are 高等学校, and have no 信息公开办法 of their own.
  if (b === '' && a === '职业' && /信息公开/.test(known)) return false;
  if (b === '') return a.length > 1 && !before.endsWith(a) && !after.startsWith(a);
  if (a === '') return b.length > 1 && !national;
  const sameMatter = KINDS.some((kind) => kind.test(plain) && plain.replace(kind, '') === known.replace(kind, ''));
  if (sameMatter) return !national || /实施/.test(plain.slice(before.length));
  if (a.length === 1 && b.length === 1) return false;
  if ([...a].toSorted().join('') === [...b].toSorted().join('')) return false;
  return known.length < LONG;
}

/** A title so short may be near another by chance: 高等教育学 is a book, 数据安全办法 and 学校招生工作条例 a school's own. */
const DISTINCT = 10;

const mayBeAnybodys = (plain: string, known: string): boolean =>
  /(?<!办)法$/.test(known)
    ? !/(?<!办)法$/.test(plain)
    : !NATIONAL.test(known) && KINDS.some((kind) => kind.test(plain));

/** Statutes are all known, also those that no school cites: what is near one is no other. */
const STATUTE = /^中华人民共和国.*(?<!办)法典?$/;

/**
 * Whether a title that is near a known one is still the name of something else: of another year or issuer, of a
 * narrower matter, of the school's own making.
 */
export function isOtherDocument(plain: string, { plain: known, bare, law }: TitleForm): boolean {
  if (STATUTE.test(known)) return false;
  if (yearsIn(plain) !== yearsIn(known) || hasOtherIssuer(plain, known)) return true;
  // A notice without its issuer is anybody's, unless it names what the ministry alone gave out.
  if (bare && !/[〈]/.test(law.title)) return true;
  if (known.length < DISTINCT && mayBeAnybodys(plain, known)) return true;
  return meansOther(plain, known);
}
