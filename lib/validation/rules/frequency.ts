import { readNumber } from '@/lib/prose/numerals';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';

/** How many times at most there is one of them in a year. */
const IN_YEAR: Readonly<Record<string, number>> = { 月: 12, 季度: 4, 学期: 2, 周: 53, 季: 4 };
const NUMBER = '\\d{1,3}|[一二三四五六七八九十]{1,3}';
const EACH = '每个?(月|季度|学期|周|季)(?:[^，,。；;\\d]{0,12}?)[一1]\\s?';
/** 全年累计培训5次 is told of something else than the meetings of each term. */
const DONE = '(?:已|共|累计|合计|总|计|召开|举办|举行|开展|组织|编印|编发|编辑|出版|发布|印发|刊发|发行|进行|了){0,3}';
const YEAR = `(?:本学年度?|本年度?|全学年|全年|学年内|年内)${DONE}`;
/** 每月举办一次，全学年共举办18次; 全年出版24期，每月1期. */
const TOLD = [
  { pattern: `${EACH}([次期场])[^，,。；;\\d]{0,6}[，,]\\s?${YEAR}(${NUMBER})\\s?\\2`, each: 1, unit: 2, count: 3 },
  { pattern: `${YEAR}(${NUMBER})\\s?([次期场])[，,（(]\\s?${EACH}\\2`, each: 3, unit: 2, count: 1 },
].map(({ pattern, ...groups }) => ({ ...groups, pattern: new RegExp(pattern, 'g') }));

/** 每月1期，另出特刊6期. */
const OTHERS = /^[^。；;]{0,16}另/;

const read = (text: string): Remark[] =>
  !/每个?(?:月|季|学期|周)/.test(text)
    ? []
    : TOLD.flatMap(({ pattern, ...at }) =>
        matchesIn(text, pattern).flatMap((match): Remark[] => {
          const [each, unit, written] = [match[at.each] ?? '', match[at.unit] ?? '', match[at.count] ?? ''];
          const count = readNumber(written);
          const most = IN_YEAR[each];
          const more = OTHERS.test(text.slice(match.index + match[0].length));
          if (count === undefined || most === undefined || count <= most || more) return [];
          const message = `每${each}一${unit}，一年至多${most}${unit}，写“${written}${unit}”，请核对`;
          return [{ severity: 'warning', message, quote: match[0], values: { count, most } }];
        }),
      );

/** Once a month and eighteen times in the year. */
export const frequency = textRule('impossible-relation', read);
