import { readNumber } from '@/lib/prose/numerals';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';

const NUMBER = '(\\d{1,5}|[一二三四五六七八九十百]{1,6})';
const UNIT = '(期|次|号|辑|讲|版|页)';
/** 第15期至第26期, 总第301—318期. */
const RUN = `第\\s?${NUMBER}\\s?${UNIT}?\\s?(?:至|到|—+|–|-+|～|~)\\s?第?\\s?${NUMBER}\\s?${UNIT}`;
const ANY_RUN = new RegExp(`第\\s?${NUMBER}\\s?${UNIT}?\\s?[至到—–~～-]`);
const COUNT = `${NUMBER}\\s?${UNIT}`;
const TOLD = [
  {
    pattern: `${RUN}[）)]?[，,、（(\\s]{0,2}(?:总共|合计|共计|累计|共|计)\\s?${COUNT}`,
    first: 1,
    unit: 4,
    last: 3,
    count: 5,
    of: 6,
  },
  {
    pattern: `${COUNT}(?:[（(](?:总|即|为|从)?|[，,]\\s?(?:总|即|为|从))${RUN}`,
    first: 3,
    unit: 6,
    last: 5,
    count: 1,
    of: 2,
  },
].map(({ pattern, ...groups }) => ({ ...groups, pattern: new RegExp(pattern, 'g') }));

const read = (written: string | undefined): number | undefined =>
  written === undefined ? undefined : readNumber(written);

const remarks = (text: string): Remark[] =>
  !ANY_RUN.test(text)
    ? []
    : TOLD.flatMap(({ pattern, ...at }) =>
        matchesIn(text, pattern).flatMap((match): Remark[] => {
          const [first, last, count] = [read(match[at.first]), read(match[at.last]), read(match[at.count])];
          const unit = match[at.unit] ?? '';
          if (first === undefined || last === undefined || count === undefined) return [];
          if (unit !== match[at.of] || last <= first || last - first + 1 === count) return [];
          const right = last - first + 1;
          const message = `第${first}${unit}至第${last}${unit}是${right}${unit}，与所写的“${match[at.count]}${unit}”不符`;
          return [{ severity: 'warning', message, quote: match[0], values: { right, written: count } }];
        }),
      );

/** From the 15th to the 26th there are twelve, the first and the last among them. */
export const issueRuns = textRule('impossible-relation', remarks);
