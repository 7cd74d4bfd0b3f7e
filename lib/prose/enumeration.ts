import { marksOf, startAfter } from './clauses';
import type { Quantity } from './quantities';
import type { Span } from './span';

/**
 * How the parts are led in: 其中 may name some, 包括 mostly names all, 分别为 and a colon name all, 含 is said of one part or
 * two, a bracket too; `list` has no word for it, only one clause of the same kind behind the other.
 */
export type Lead = 'among' | 'includes' | 'all' | 'with' | 'bracket' | 'after' | 'list';

/** A total and the figures it is made of. */
export type Enumeration = Span & {
  total: Quantity;
  lead: Lead;
  /** Figures that read as its parts, as far as they go on without a break. */
  parts: readonly Quantity[];
  /** Everything that may be a part where the sentence is read more widely; begins with `parts`. */
  others: readonly Quantity[];
  /** The total stands right before its parts. */
  adjacent: boolean;
  /** 其余, 等 and the like say that the parts are not all. */
  open: boolean;
  /** The list goes on in another unit: "来信42件，来访23人次". */
  goesOn: boolean;
  /** Its total is a part of another's: the list of that one goes on behind its parts. */
  inner: boolean;
  /** People counted by several traits (教授、博士、党员), so that one stands in more than one part. */
  mixed: boolean;
  /** Its parts are told as opposites (满意、不满意; 校内、校外), between which nothing is left. */
  closed: boolean;
  /** Its parts are told by one trait (本科、硕士、博士), so that nobody stands in two. */
  alike: boolean;
  /** The words before each part. */
  between: readonly string[];
  /** What else the parts may be of: figures told before the total, and the total with one of them. */
  alternatives: readonly number[];
};

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
const isMixed = (text: string): boolean => TRAITS.filter((trait) => trait.test(text)).length > 1;
const PEOPLE = /^[人名位]$/;

/** What is told with both of its halves is told whole. */
const OPPOSITES: readonly [RegExp, RegExp][] = [
  [/(?<![不未])(?:满意|合格|同意|通过)/, /[不未](?:满意|合格|同意|通过)/],
  [/线上/, /线下/],
  [/校内/, /校外/],
  [/男/, /女/],
  [/(?<!不予)(?:予以|同意)公开|(?<!不)予公开/, /不予公开/],
];
const isClosed = (text: string): boolean => OPPOSITES.some(([one, other]) => one.test(text) && other.test(text));

/** Kinds of which everybody is one. */
const KINDS = [
  /本科|专科|硕士|博士|研究生|高职/,
  /组长|主任|成员|委员/,
  /学生|教师|教职工|家长|社会|校友|师生/,
  /正高|副高|中级|初级/,
];
const isAlike = (text: string, total: Quantity, parts: readonly Quantity[]): boolean =>
  KINDS.some((kind) => parts.every(({ start }, i) => kind.test(text.slice(parts[i - 1]?.end ?? total.end, start))));

type Told = Pick<Enumeration, 'total' | 'lead' | 'parts'> & Partial<Enumeration>;

/** An enumeration as its paragraph tells it, from the clause of whatever stands first to the last of its figures. */
export function enumerationIn(text: string, { total, lead, parts, ...more }: Told): Enumeration {
  const last = parts.at(-1) ?? total;
  const start = clauseStart(text, Math.min(total.start, parts[0]?.start ?? total.start));
  const end = more.end ?? Math.max(total.end, last.end);
  const mixed = PEOPLE.test(total.unit) && isMixed(text.slice(total.end, end));
  const alike = PEOPLE.test(total.unit) && isAlike(text, total, parts);
  const closed = isClosed(text.slice(total.end, end));
  const quote = text.slice(start, end).trim();
  return {
    others: parts,
    adjacent: true,
    open: false,
    between: parts.map(({ start }, i) => text.slice(Math.min(start, parts[i - 1]?.end ?? total.end), start)),
    alternatives: [],
    inner: false,
    goesOn: false,
    ...more,
    start,
    end,
    quote,
    total,
    lead,
    parts,
    mixed,
    closed,
    alike,
  };
}

const CLAUSE_MARKS = marksOf('，,。；;！？\n');
const CLAUSE_REACH = 80;

/** Behind the last mark before a place. */
export const clauseStart = (text: string, at: number): number => startAfter(text, at, CLAUSE_MARKS, CLAUSE_REACH);
