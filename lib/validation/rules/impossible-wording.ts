import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';

/** What no figure can be told with, by the rule it breaks. */
type Reading = {
  where: RegExp;
  pattern: RegExp;
  severity: Remark['severity'];
  say: (found: RegExpExecArray) => string;
};

const FIGURE = '\\d[\\d,.]*';

const TIMES: readonly Reading[] = [
  {
    where: /倍/,
    pattern: new RegExp(
      `(?:下降|减少|降低|减|缩短|缩减|压缩|降)了?(?:约|近)?\\s?(${FIGURE}|[一二两三四五六七八九十]{1,2}多?)\\s?倍`,
      'g',
    ),
    severity: 'warning',
    say: ([quote]) => `“${quote}”：减少不能用倍数，请改用百分数或写明前后数字`,
  },
];

const UNITS: readonly Reading[] = [
  {
    where: /亿\s?万|万\s?亿?万/,
    pattern: new RegExp(`${FIGURE}\\s?(?:亿\\s?万|万\\s?万)(?=[元人次条件篇册平])`, 'g'),
    severity: 'warning',
    say: ([quote]) => `“${quote}”单位叠用，请核对是“亿”还是“万”`,
  },
  {
    where: /(?:粉丝|关注)[^。]{0,20}人次/,
    pattern: new RegExp(
      `(?:累计|总|新增)?粉丝(?:量|数|人数)?(?:共|达|为|有|约|近|已达|突破|超过?|达到|\\s){0,3}(?:${FIGURE})\\s?万?余?\\s?人次`,
      'g',
    ),
    severity: 'warning',
    say: ([quote]) => `“${quote}”：粉丝按人计，量词应为“人”`,
  },
];

const LEAST: readonly Reading[] = [
  {
    where: /以[上下]|左右/,
    pattern: new RegExp(
      `(?:不少于|不低于|至少|超过|最少|多于|不多于|不超过|至多|最多)\\s?(?:${FIGURE}|[一二两三四五六七八九十]{1,3})\\s?[万亿]?[一-龥%％]{0,3}?(?:以[上下]|左右)`,
      'g',
    ),
    severity: 'hint',
    say: ([quote]) => `“${quote}”前后都说了界限，请留一个`,
  },
];

const readings =
  (list: readonly Reading[]) =>
  (text: string): Remark[] =>
    list
      .filter(({ where }) => where.test(text))
      .flatMap(({ pattern, severity, say }) =>
        matchesIn(text, pattern).map((found) => ({ severity, message: say(found), quote: found[0] })),
      );

/** A fall told in multiples. */
export const fallInTimes = textRule('percentage', readings(TIMES));
/** 亿万元, followers counted by visits. */
export const impossibleUnit = textRule('measure-word', readings(UNITS));
/** 不少于……以上: one limit said twice. */
export const limitTwice = textRule('approximation-wording', readings(LEAST));
