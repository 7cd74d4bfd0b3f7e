import { findQuantities, isExact } from '@/lib/prose';
import { marksOf, startAfter } from '@/lib/prose/clauses';
import { remembered } from '@/lib/prose/remembered';
import { isIsoDay, type ReportContent } from '@/lib/report';
import { partName } from '@/lib/report/part-names';
import type { Finding } from '../finding';
import { type Passage, prosePassages } from '../passages';
import { finding, type Rule } from '../rule';
import { yearSpokenOf } from '../spoken-year';

/** The same words of such a length name the same thing; shorter ones (召开会议) may name another. */
const LEAST = 8;
const MOST = 24;
const MARKS = marksOf('，,。；;：:、（()）\n！？');
/** Whose it is and when it was, where that is the school and its year. */
const LEAD = /^(?:本学年度?|本年度?|全学?年|一年来|期间|学校|我校|学院|我院|先后|共计?|累计|并|还|已)+/;
const TAIL = /(?:共计?|合计|累计|达到?|为|了|有)+$/;
/** 组织, 举办 and 开展 of one training are one thing; it is held so many 场 or 次. */
const HELD = /^(?:组织|举办|开展|召开|举行)了?/;
/** Of each, of some, or of a change. */
const OF_SOME = /其中|平均|[每各较比增减另多少超]|首[次批]|第|部分|再次|月|学期|季度/;

/** Told of one matter alone: 招生方面，通过微信公众号发布信息46条. */
const OF_A_MATTER = /(?:方面|领域|围绕|针对|[工作期]中[，,])[^。；;]*$/;
/** Words so far before a figure say what it is of. */
const REACH = 40;

type Told = { key: string; value: number; quote: string; lead: string };

const toldIn = remembered((text, readings): readonly Told[] =>
  findQuantities(text, readings).flatMap((quantity): Told[] => {
    const { start, end, unit, value, inWords } = quantity;
    // 三场 is a count; 一次 may be a manner of speaking.
    if (unit === '' || (inWords && value < 2) || !isExact(quantity)) return [];
    const from = startAfter(text, start, MARKS, MOST);
    if (OF_A_MATTER.test(text.slice(Math.max(0, from - REACH), from))) return [];
    if (start - from < LEAST || start - from === MOST) return [];
    const clause = text.slice(from, start);
    const lead = LEAD.exec(clause)?.[0].length ?? 0;
    const name = clause.slice(lead).replace(/\s/g, '').replace(TAIL, '');
    if (name.length < LEAST || !/^\p{Script=Han}+$/u.test(name) || OF_SOME.test(clause)) return [];
    return [
      {
        key: `${name.replace(HELD, '')} ${unit === '场' ? '次' : unit}`,
        value,
        quote: text.slice(from + lead, text[end] === '次' ? end + 1 : end).trim(),
        lead: text.slice(0, start),
      },
    ];
  }),
);

type Placed = Told & { passage: Passage };

/** Of the report's year, as far as the words say. */
const isOwn = ({ preface: { period } }: ReportContent, { lead }: Told): boolean =>
  isIsoDay(period.start) && isIsoDay(period.end) && yearSpokenOf(lead, period) !== 'other';

/** The same words in two chapters with two numbers: 处级干部任前公示12批次, and elsewhere 14批次. */
export const toldAgain: Rule = {
  id: 'impossible-relation',
  check: (report) => {
    const named = new Map<string, Placed[]>();
    for (const passage of prosePassages(report)) {
      for (const told of toldIn(passage.text, passage.readings)) {
        const others = named.get(told.key) ?? [];
        others.push({ ...told, passage });
        named.set(told.key, others);
      }
    }
    return [...named.values()].flatMap(([first, second, ...more]): Finding[] => {
      if (!first || !second || more.length > 0 || first.value === second.value) return [];
      const { part, path } = second.passage;
      if (part === first.passage.part || !isOwn(report, first) || !isOwn(report, second)) return [];
      const where = partName(report, first.passage.part);
      const message = `“${second.quote}”与“${where}”中的“${first.quote}”不一致，请核对`;
      const values = { here: second.value, there: first.value };
      return [finding('impossible-relation', 'warning', part, message, { path, quote: second.quote, values })];
    });
  },
};
