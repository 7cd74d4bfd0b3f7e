import { correction } from '@/lib/prose/correction';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule, writtenPassages } from '../passages';

const BASIS = 'GB/T 15834-2011';

type Reading = {
  pattern: RegExp;
  severity: Remark['severity'];
  say: (found: RegExpMatchArray) => string;
  /** What should stand there; undefined where only the author knows. */
  right: (found: string) => string | undefined;
};

const READINGS: readonly Reading[] = [
  {
    pattern: /《[^《》]{0,60}《[^《》]{1,60}》[^《》]{0,60}》/g,
    severity: 'hint',
    say: () => '书名号里面再用书名号时，里层用单书名号〈〉',
    right: (title) => `《${title.slice(1, -1).replace('《', '〈').replace('》', '〉')}》`,
  },
  {
    pattern: /([，、；：。！？])(?:\1|[，、；：])|[，、；：]。/g,
    severity: 'warning',
    say: ([marks]) => `标点“${marks}”连用，请删去一个`,
    right: ([first = '', second = '']) => (first === second ? first : second === '。' ? second : undefined),
  },
  {
    // 及时, 与会, 和谐 and the like are words that a list may hold; 与甲相结合、与乙相结合 tells two things of one kind.
    pattern:
      /、(?:以及|[与和及](?![谐平睦解气时格早第会]))(?=[\p{Script=Han}《“])(?<![与和及][^，。；、：]{0,20}、(?:以及|.))/gu,
    severity: 'warning',
    say: ([marks]) => `“${marks.slice(1)}”前面不用顿号`,
    right: (marks) => marks.slice(1),
  },
  {
    pattern: /、等(?=[，。；、的\p{Script=Han}])/gu,
    severity: 'warning',
    say: () => '“等”前面不用顿号',
    right: () => '等',
  },
  {
    pattern: /[[［【(（]\s?(?:19|20)\d{2}\s?[\]］】)）]\s?\d{1,4}\s?号/g,
    severity: 'hint',
    say: ([number]) => `文号“${number}”的年份应当用六角括号〔〕`,
    right: (number) => number.replace(/\s/g, '').replace(/^.(\d{4})./, '〔$1〕'),
  },
];

function mended({ right, say }: Reading, found: RegExpMatchArray & { index: number }): Pick<Remark, 'fix'> {
  const [quote] = found;
  const to = right(quote);
  if (to === undefined || to === quote) return {};
  return { fix: [correction(found.index, quote, to, say(found))] };
}

/** Marks that stand where the standard has others. */
export const misplacedMarks = textRule(
  'punctuation',
  (text) =>
    READINGS.flatMap((reading) =>
      matchesIn(text, reading.pattern).map(
        (found): Remark => ({
          severity: reading.severity,
          message: reading.say(found),
          quote: text.slice(Math.max(0, found.index - 6), found.index + found[0].length + 6),
          basis: BASIS,
          ...mended(reading, found),
        }),
      ),
    ),
  writtenPassages,
);
