import { readNumber } from '@/lib/prose/numerals';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';

/** How many times at most there is one of them in a year. */
const IN_YEAR: Readonly<Record<string, number>> = { 月: 12, 季度: 4, 学期: 2, 周: 53, 季: 4 };
const NUMBER = '\\d{1,3}|[一二三四五六七八九十]{1,3}';
/** 每学期至少一次 may be three in the year, 各召开一次 is once for each of several, 每周一、三 more than once a week. */
const ONCE = '(?:(?![至最]少|不少于|不低于|[各均都分旬]|[一二三四五六日][、和及])[^，,。；;\\d]){0,12}?';
const EACH = `每个?(月|季度|学期|周|季)${ONCE}[一1]\\s?`;
/** 全年累计培训5次 is told of something else than the meetings of each term. */
const DONE = '(?:已|共|累计|合计|总|计|召开|举办|举行|开展|组织|编印|编发|编辑|出版|发布|印发|刊发|发行|进行|了){0,3}';
const YEAR = `(?:本学年度?|本年度?|全学年|全年|学年内|年内)${DONE}`;
/** Told of the same: nothing else is named behind the number. */
const END = '(?=会议?|例会|[，,。；;：:、（）()\\s]|$)';
/** 每月举办一次，全学年共举办18次; 全年出版24期，每月1期. */
const TOLD = [
  {
    pattern: `${EACH}([次期场])(?!以上)[^，,。；;\\d]{0,6}[，,]\\s?${YEAR}(${NUMBER})\\s?\\2${END}`,
    each: 1,
    unit: 2,
    count: 3,
  },
  {
    pattern: `${YEAR}(${NUMBER})\\s?([次期场])[，,（(]\\s?每个?(月|季度|学期|周|季)${DONE}[一1]\\s?\\2(?!以上)${END}`,
    each: 3,
    unit: 2,
    count: 1,
  },
].map(({ pattern, ...groups }) => ({ ...groups, pattern: new RegExp(pattern, 'g') }));

/** 每月1期，另出特刊6期; 全年召开15次，其中临时会议3次. */
const OTHERS = /^[^。；;]{0,16}(?:另|其中|增[开加设]|加开|临时|专题会|专刊|特刊)/;
/** Each of several does it once: 座谈会、通报会每学期召开一次，全年共6次. */
const SEVERAL =
  /(?:各(?![项类级种方界])|[均都、]|分别|每[个所名位](?!月|季|学期|周)|[两二三四五六七八九十\d]个)[^，,。；;]{0,30}$/;
/** A school with a short term in summer has three. */
const SHORT_TERM = /[夏短小三]季?学期/;
const mostOf = (each: string, text: string): number | undefined =>
  each === '学期' && SHORT_TERM.test(text) ? 3 : IN_YEAR[each];

const read = (text: string): Remark[] =>
  !/每个?(?:月|季|学期|周)/.test(text)
    ? []
    : TOLD.flatMap(({ pattern, ...at }) =>
        matchesIn(text, pattern).flatMap((match): Remark[] => {
          const [each, unit, written] = [match[at.each] ?? '', match[at.unit] ?? '', match[at.count] ?? ''];
          const count = readNumber(written);
          const most = mostOf(each, text);
          const end = match.index + match[0].length;
          const more =
            OTHERS.test(text.slice(end)) || SEVERAL.test(text.slice(Math.max(0, match.index - 40), match.index));
          if (count === undefined || most === undefined || count <= most || more) return [];
          const message = `每${each}一${unit}，一年至多${most}${unit}，写“${written}${unit}”，请核对`;
          return [{ severity: 'warning', message, quote: match[0], values: { count, most } }];
        }),
      );

/** Once a month and eighteen times in the year. */
export const frequency = textRule('impossible-relation', read);
