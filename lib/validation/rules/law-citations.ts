import {
  citation,
  edits,
  findLaws,
  KNOWN_LAWS,
  type KnownLaw,
  type LawSpan,
  lawNumber,
  plainTitle,
  similarity,
} from '@/lib/prose';
import { correction } from '@/lib/prose/correction';
import { type Remark, textRule, writtenPassages } from '../passages';

const BASIS = 'GB/T 15834-2011；引用公文应当写明标题和发文字号';
/** So many characters may differ, and no more than one in five, before a title counts as that of another document. */
const MOST_EDITS = 4;
const NEAR = 0.2;
/** With the number of a known document, a title need be only about as alike as this. */
const ALIKE = 0.45;

type Known = { law: KnownLaw; plain: string };
const KNOWN: readonly Known[] = KNOWN_LAWS.map((law) => ({ law, plain: plainTitle(law.title) }));

type Match = { law: KnownLaw; kind: 'exact' | 'without-issuer' | 'near' };

/** The known document a citation means; undefined for every other title, such as a province's or a school's own rules. */
function meant(cited: LawSpan): Match | undefined {
  const plain = plainTitle(cited.title);
  const exact = KNOWN.find((known) => known.plain === plain);
  if (exact) return { law: exact.law, kind: 'exact' };
  const bare = KNOWN.find(({ law, plain: whole }) => law.issuer !== '' && whole === law.issuer + plain);
  if (bare) return { law: bare.law, kind: 'without-issuer' };
  if (OF_OTHER_MAKER.test(plain)) return undefined;
  const near =
    KNOWN.find((known) => isNear(known, plain, cited)) ?? KNOWN.find(({ plain: k }) => scrambled(k, inner(cited)));
  return near && { law: near.law, kind: 'near' };
}

/** 天津市高等学校信息公开办法, 示例大学信息公开办法: rules of the same name and another maker. */
const OF_OTHER_MAKER = /^(?!高等|普通|教育部)[^的关]{2,10}?(?:省|市|自治区|大学|学院)(?!校)/;

function isNear({ law, plain: known }: Known, plain: string, cited: LawSpan): boolean {
  // Another year's notice has the same words and is another document, and so has one with another number.
  if (years(known) !== years(plain)) return false;
  const number = numberOf(cited);
  if (number !== '' && number === law.number) return similarity(plain, known) >= ALIKE;
  const most = Math.min(MOST_EDITS, Math.floor(known.length * NEAR));
  return (number === '' || law.number === '') && edits(plain, known, most) <= most;
}

const years = (title: string): string => (title.match(/\d{4}/g) ?? []).join();

/** The title that a citation nests: 〈高等学校信息公开事项清单〉. */
const inner = ({ title }: LawSpan): string => plainTitle(/[〈<]([^〈〉<>]+)[〉>]/.exec(title)?.[1] ?? title);

/** The same characters in another order. */
const scrambled = (a: string, b: string): boolean =>
  a !== b && a.length === b.length && [...a].toSorted().join('') === [...b].toSorted().join('');

const numberOf = (law: LawSpan): string => lawNumber(law.number.replace(/^.*(?=教办|教育部|国务院|国办)/, ''));

function judge(cited: LawSpan, before: string): Remark[] {
  const match = meant(cited);
  if (!match) return [];
  const { law, kind } = match;
  if (!law.verified) return [];
  const quote = cited.quote;
  const values = { written: cited.title, right: law.title };
  if (kind === 'near') {
    const message = `引用的文件名称“${cited.title}”有误，应为${citation(law)}`;
    return [{ severity: 'warning', message, quote, basis: BASIS, values, fix: [retitled(cited, law)] }];
  }
  return [...form(cited, match, before), ...wrongNumber(cited, law)];
}

const retitled = ({ start, title }: LawSpan, law: KnownLaw) =>
  correction(start + 1, title, law.title, '法规、文件的名称');

const renumbered = ({ start, quote, number }: LawSpan, law: KnownLaw) =>
  correction(start + quote.lastIndexOf(number), number, law.number, '发文字号');

/** Words are right, but the issuer or the inner marks of the title have been lost. */
function form(cited: LawSpan, { law, kind }: Match, before: string): Remark[] {
  const values = { written: cited.title, right: law.title };
  const more = { quote: cited.quote, basis: BASIS, values, fix: [retitled(cited, law)] };
  if (kind === 'without-issuer' && !before.endsWith(law.issuer)) {
    const message = `《${cited.title}》的名称应带发文机关：《${law.title}》`;
    return [{ severity: 'hint', message, ...more }];
  }
  if (law.title.includes('〈') && !/[〈<《]/.test(cited.title)) {
    const message = `《${cited.title}》漏了内层书名号，应为《${law.title}》`;
    return [{ severity: 'hint', message, ...more }];
  }
  return [];
}

function wrongNumber(cited: LawSpan, law: KnownLaw): Remark[] {
  const number = numberOf(cited);
  if (law.number === '' || number === '' || number === law.number || law.former.includes(number)) return [];
  const message = `《${cited.title}》的文号写为“${cited.number}”，应为“${law.number}”`;
  const values = { written: cited.number, right: law.number };
  const fix = [renumbered(cited, law)];
  return [{ severity: 'warning', message, quote: cited.quote, basis: BASIS, values, fix }];
}

/** Laws and notices are cited by their own names and numbers. */
export const lawTitle = textRule(
  'law-title',
  (text) => findLaws(text).flatMap((law) => judge(law, text.slice(Math.max(0, law.start - 12), law.start))),
  writtenPassages,
);

/** A number that a revision replaced: 国务院令第492号 became 第711号. */
export const formerNumber = textRule(
  'obsolete-name',
  (text) =>
    findLaws(text).flatMap((cited): Remark[] => {
      const number = lawNumber(cited.number);
      const law = KNOWN_LAWS.find(({ former }) => former.includes(number));
      if (!law) return [];
      const message = `《${cited.title}》已经修订，“${cited.number}”应为“${law.number}”`;
      const values = { written: cited.number, right: law.number };
      const fix = [renumbered(cited, law)];
      return [{ severity: 'warning', message, quote: cited.quote, basis: BASIS, values, fix }];
    }),
  writtenPassages,
);
