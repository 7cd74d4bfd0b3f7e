import { findPlatformFigures, findQuantities, isExact, type Quantity } from '@/lib/prose';
import { marksOf, startAfter } from '@/lib/prose/clauses';
import { type Readings, remembered } from '@/lib/prose/remembered';
import { partName } from '@/lib/report/part-names';
import type { Finding } from '../finding';
import { type Passage, prosePassages } from '../passages';
import { finding, type Rule } from '../rule';

/** Shorter numbers are each other's turned digits by chance. */
const LONG = /^\d{4,}$/;
/** A number that many things share is no slip of one of them. */
const KEPT = 9;
/** What is counted: the word behind the measure word, or the last one before the figure. */
const AROUND = 12;
const HAN = /\p{Script=Han}+/gu;
/** Words that stand beside any figure and name nothing. */
const EMPTY = /^(?:共计?|累计|总计|合计|其中|发布|公开|各类|信息|达到?|约|近|为|了|有|的)+$/;

/** Followers are told by few digits, but those of one account can be nothing else. */
const OF_FOLLOWERS = /^\d{1,4}\.\d{1,2}$/;
const OTHER_MATTER = marksOf('。；;\n');
/** The account that a figure is of is named no further before it. */
const NAMED = 160;

type Counted = {
  quantity: Quantity;
  words: string;
  quote: string;
  /** The account whose followers these are; '' of all else. */
  account: string;
};

const countedIn = remembered((text, readings): readonly Counted[] => {
  const counted = findQuantities(text, readings)
    .filter((quantity) => isExact(quantity) && !quantity.inWords && LONG.test(quantity.figure))
    .map((quantity) => {
      const before = clauseEnd(text.slice(Math.max(0, quantity.start - AROUND), quantity.start));
      const after = clauseStart(text.slice(quantity.end, quantity.end + AROUND));
      return { quantity, words: `${before} ${after}`, quote: `${before}${quantity.quote}${after}`, account: '' };
    });
  return text.includes('粉丝') ? [...counted, ...followersIn(text, readings)] : counted;
});

/** 官方微信……粉丝32.6万人: of the school's own accounts. */
const followersIn = (text: string, readings: Readings): Counted[] =>
  findPlatformFigures(text, readings)
    .filter(
      ({ metric, quantity, name, start }) =>
        metric === 'followers' &&
        isExact(quantity) &&
        OF_FOLLOWERS.test(quantity.figure) &&
        isOfficial(text, name, start),
    )
    .map(({ quantity, quote, name, platform }) => ({ quantity, words: '', quote: name + quote, account: platform }));

const MARKS = /[，,。；;：:！？、（）()\n]/;
const clauseEnd = (words: string): string => words.split(MARKS).at(-1) ?? '';
const clauseStart = (words: string): string => words.split(MARKS)[0] ?? '';

/** The number with two neighbouring digits in each other's place, for every two: 3897 may have been 8397, 3987 or 3879. */
export const transpositions = (figure: string): string[] =>
  Array.from({ length: Math.max(0, figure.length - 1) }, (_, at) => {
    const [one, other] = [figure.charAt(at), figure.charAt(at + 1)];
    return figure.slice(0, at) + other + one + figure.slice(at + 2);
  }).filter((turned) => turned !== figure);

/** People are counted by 名 and by 人. */
const unitOf = ({ quantity }: Counted): string => (quantity.unit === '名' ? '人' : quantity.unit);

function isOfficial(text: string, name: string, start: number): boolean {
  const named = text.lastIndexOf(name, start);
  return text.startsWith('官方', named - 2) && named >= startAfter(text, start, OTHER_MATTER, NAMED);
}

const pointOf = ({ quantity }: Counted): number => quantity.figure.indexOf('.');

/** Both name the same thing: they share a word of two characters, or are followers of one account in two chapters. */
function sameThing(a: Placed, b: Placed): boolean {
  if (a.account !== b.account || a.quantity.magnitude !== b.quantity.magnitude) return false;
  if (a.account !== '') return pointOf(a) === pointOf(b) && a.passage.part !== b.passage.part;
  if (unitOf(a) !== unitOf(b)) return false;
  return (a.words.match(HAN) ?? []).some((run) =>
    Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)).some(
      (word) => !EMPTY.test(word) && b.words.includes(word),
    ),
  );
}

type Placed = Counted & { passage: Passage };

/** The same thing with two digits the other way round: 毕业生3897人 and, further down, 3987名毕业生. */
export const transposed: Rule = {
  id: 'impossible-relation',
  check: (report) => {
    const figures = prosePassages(report).flatMap((passage): Placed[] =>
      countedIn(passage.text, passage.readings).map((counted) => ({ ...counted, passage })),
    );
    const told = new Map<string, Placed[]>();
    return figures.flatMap((figure): Finding[] => {
      const digits = figure.quantity.figure.replace('.', '');
      const other = transpositions(digits)
        .flatMap((turned) => told.get(turned) ?? [])
        .find((own) => sameThing(own, figure));
      const same = told.get(digits) ?? [];
      if (same.length < KEPT) told.set(digits, [...same, figure]);
      if (!other) return [];
      const where = partName(report, other.passage.part);
      const message = `“${figure.quote}”与“${where}”中的“${other.quote}”只有两位数字的先后不同，请核对是否互换`;
      const values = { here: figure.quantity.value, there: other.quantity.value };
      const { part, path, text } = figure.passage;
      // The name of an account may stand further off.
      const quote = text.includes(figure.quote) ? figure.quote : figure.quantity.quote;
      return [finding('impossible-relation', 'warning', part, message, { path, quote, values })];
    });
  },
};
