import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule, writtenPassages } from '../passages';

/** What no number, year or time of day looks like. */
type Reading = { pattern: RegExp; say: (quote: string, found: RegExpExecArray) => string | undefined };

const COUNTED = '(?:余|多)?\\s?(?:[万亿]|人次|[条篇件次人项份场册元个部])';
const WELL_PARTED = /^\d{1,3}(?:,\d{3})+$/;

const READINGS: readonly Reading[] = [
  {
    // 第1,2条 and 3,4次 are lists.
    pattern: new RegExp(`(?<![\\d.,第表图A-Za-z/]|分别[^，。；]{0,6})(\\d+(?:,\\d+)+)(?=${COUNTED})`, 'g'),
    say: (quote) =>
      WELL_PARTED.test(quote) || quote.split(',').every((group) => group.length < 2)
        ? undefined
        : `“${quote}”的分节号位置不对，每三位一节，请核对数字`,
  },
  {
    pattern: new RegExp(`(?<![\\d.])\\d+(?:\\.{2,}\\d+|(?:\\.\\d+){2,})(?=\\s?[%％]|${COUNTED})`, 'g'),
    say: (quote) => `“${quote}”的小数点多了一个，请核对数字`,
  },
  {
    pattern: /(?<![\d.,])(?:(?:19|20)\d{3}年|20\d年(?=\s?\d{1,2}\s?月))/g,
    say: (quote) => `“${quote}”不是四位的年份，请核对`,
  },
  {
    pattern: /(?<=[日午晚晨早于至—-]\s?)(?<!比[^，,。；;]{0,10})(?:[01]?\d|2[0-3])[:：][6-9]\d(?!\d)/g,
    say: (quote) => `“${quote}”不是钟点，请核对`,
  },
  {
    pattern: /\d+\s?(?:人次次|([条件篇项份])\1)(?![均数理款目例文幅件额块])/g,
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
          const message = say(found[0], found);
          const quote = text.slice(found.index, found.index + found[0].length + 2);
          return message === undefined ? [] : [{ severity: 'warning', message, quote }];
        }),
      );

/** Figures with a digit, a point or a comma too many. */
export const mistypedFigures = textRule('typo', read, writtenPassages);
