import { readNumber } from '@/lib/prose/numerals';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';

const UNIT = '[人名位件份条项篇场次家个门]';
/** 5260人中实际报到5318人, 186名代表中有201名. 集中, 中标 and 中心 are other words; 每5人中 is a ratio. */
const OUT_OF = new RegExp(
  `(?<![\\d.,第每])(\\d{1,3}(?:,\\d{3})+|\\d+)\\s?(${UNIT})([^\\d，,。；;、：:（(]{0,8}?)(?<![集其高初])中(?![心国学级标层小文期央青职华共药医高等部外间午旬年])` +
    `[，,]?\\s?([^\\d，,。；;、：:（(]{0,14})(\\d{1,3}(?:,\\d{3})+|\\d+)\\s?(${UNIT})(?!次)`,
  'g',
);
/** What is done by or with them is no part of them: 18个学院中共收到申请25个. */
const DONE = /收到|受理|开展|举办|组织|召开|发布|报送|推送|印发|新增|累计|平均|每|各|最/;
/** 中 is in every text: a figure has to stand on both sides. */
const AROUND = /中(?<=\d[^，。；;]{1,9}中)[^。；;]{0,16}\d/;
/** Of 22个学院 there may be 63个专业. */
const THINGS =
  /^(?:本科)?(?:专业|项目|课程|团队|班级|班|学科|实验室|中心|基地|支部|学院|部门|单位|栏目|网站|岗位|社团|平台)/;
const PEOPLE = /^[人名位]$/;

const read = (text: string): Remark[] =>
  !AROUND.test(text)
    ? []
    : matchesIn(text, OUT_OF).flatMap(
        ({ 0: quote, index, 1: a = '', 2: unit = '', 3: thing = '', 4: words = '', 5: b = '', 6: other = '' }) => {
          const [whole, part] = [readNumber(a) ?? 0, readNumber(b) ?? 0];
          const sameUnit =
            unit === other ? unit !== '个' || words.startsWith('有') : PEOPLE.test(unit) && PEOPLE.test(other);
          if (part <= whole || !sameUnit || DONE.test(words)) return [];
          const behind = THINGS.exec(text.slice(index + quote.length))?.[0];
          if (unit === '个' && behind !== undefined && behind !== thing.trim()) return [];
          const message = `${a}${unit}中不会有${b}${other}，请核对`;
          return [{ severity: 'warning', message, quote, values: { whole, part } } as const];
        },
      );

/** Of so many there are not more. */
export const outOf = textRule('impossible-relation', read);
