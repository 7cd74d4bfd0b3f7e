import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule, writtenPassages } from '../passages';

/** What no number, year or time of day looks like. */
type Reading = { pattern: RegExp; say: (quote: string, before: string) => string | undefined };

const COUNTED = '(?:余|多)?\\s?(?:[万亿]|人次|[条篇件次人项份场册元个部])';
const WELL_PARTED = /^\d{1,3}(?:,\d{3})+$/;

/** 清单7,12项, 第 7,11项, 《办法》7,12条: numbers of items, one above the other. */
const NUMBERED = /(?:第|序号|编号|清单(?:中|内|所列)?的?|》|条款)\s{0,3}$/;
const rises = (groups: readonly number[]): boolean =>
  groups.every((group, i) => i === 0 || group > (groups[i - 1] ?? 0));
/** 12,34条 is a number, 1,3,5,12项 are four. */
const LIST = 4;
const LARGEST_ITEM = 99;

function isListed(quote: string, before: string): boolean {
  const groups = quote.split(',').map(Number);
  if (!rises(groups) || groups.some((group) => group > LARGEST_ITEM)) return false;
  return groups.length >= LIST || NUMBERED.test(before);
}

const READINGS: readonly Reading[] = [
  {
    // 第1,2条 and 3,4次 are lists.
    pattern: new RegExp(`(?<![\\d.,第表图A-Za-z/]|分别[^，。；]{0,6})(\\d+(?:,\\d+)+)(?=${COUNTED})`, 'g'),
    say: (quote, before) =>
      WELL_PARTED.test(quote) || quote.split(',').every((group) => group.length < 2) || isListed(quote, before)
        ? undefined
        : `“${quote}”的分节号位置不对，每三位一节，请核对数字`,
  },
  {
    pattern: new RegExp(
      `(?<![\\d.]|(?:第|指标|观测点|要点|条款|附[件录表])\\s?)\\d+(?:\\.{2,}\\d+|(?:\\.\\d+){2,})(?=\\s?[%％]|${COUNTED})`,
      'g',
    ),
    say: (quote) => `“${quote}”的小数点多了一个，请核对数字`,
  },
  {
    pattern: /(?<![\d.,])(?:(?:19|20)\d{3}年|20\d年(?=\s?\d{1,2}\s?月))/g,
    say: (quote) => `“${quote}”不是四位的年份，请核对`,
  },
  {
    pattern:
      /(?<=[日午晚晨早于至—-]\s?)(?<!(?:比|配[备置]|生师|师生|[低高少多大小等优]于)[^。；;]{0,24})(?:[01]?\d|2[0-3])[:：][6-9]\d(?!\d)/g,
    say: (quote) => `“${quote}”不是钟点，请核对`,
  },
  {
    pattern: /\d+\s?(?:人次次|([条件篇项份])\1)(?![均数理款目例文幅件额块年日项下])/g,
    say: (quote) => `“${quote}”的量词写了两遍，请删去一个`,
  },
];

/** Asked once for all of them: figures stand in every text, and hardly one is mistyped. */
const MAY_BE_WRONG =
  /\d(?:,(?:\d{1,2}(?!\d)|\d{4})|\d{3},\d|\.(?:\.\d|\d+\.)|[:：][6-9]\d|\d{4}年|0\d年|\s?(?:人次次|([条件篇项份])\1))/;

const read = (text: string): Remark[] =>
  !MAY_BE_WRONG.test(text)
    ? []
    : READINGS.flatMap(({ pattern, say }) =>
        matchesIn(text, pattern).flatMap((found): Remark[] => {
          const message = say(found[0], text.slice(Math.max(0, found.index - 12), found.index));
          const quote = text.slice(found.index, found.index + found[0].length + 2);
          return message === undefined ? [] : [{ severity: 'warning', message, quote }];
        }),
      );

/** Figures with a digit, a point or a comma too many. */
export const mistypedFigures = textRule('typo', read, writtenPassages);
