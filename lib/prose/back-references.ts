import type { Enumeration } from './enumeration';
import { MOST, sameRun, untilOtherMatter } from './enumeration-parts';
import { withoutTitles } from './mask';
import { findQuantities, isExact, type Quantity } from './quantities';
import { remembered } from './remembered';
import { matchesIn } from './span';

/** Parts whose total stands in an earlier sentence: "收到申请9件。……上述申请均已办结，其中公开5件，……". */
export type BackReference = Pick<Enumeration, 'total' | 'parts' | 'quote'> & {
  /** The line of the parts. */
  line: number;
  /** 上述 names what was counted; else the parts are only told behind a colon, or of some of the counted. */
  named: boolean;
};

/** Parts that a sentence tells without a total of its own. */
type Orphans = { named: string; sure: boolean; parts: readonly Quantity[]; start: number; quote: string };

const SENTENCE = /[^。！？\n]+/g;
const NAMED =
  /^\s*(?:以上|上述|这些|该批)(?:\d+[件份项条])?([\p{Script=Han}]{2,4}?)(?=均|都|已|全部|中|，|,|按|在)[^\d]{0,24}/u;
/** "有效问卷中，学生920份，……": what was counted is named again. */
const OF_THESE = /^\s*(?:在|这些)?([\p{Script=Han}]{2,6})(?:当)?中[，,](?=[^\d，,。；;]{1,12}\d)/u;
const AMONG = /其中[，,：:]?|[按从][^，,。；;\d]{2,10}?(?:分类?|看|统计)[，,：:]/;
const TOLD = /^[^\d，,。；;：:]{2,12}[：:]/;
const MAY_REFER = /上述|以上|这些|该批|(?:^|[。！？\n])\s?[^\d，,。；;：:]{2,12}(?:[：:]|中[，,])/;
const LINES_BACK = 2;
const NOUN_REACH = 14;
const SUMMED = /(?:共|总|收到|受理|收回|接收|累计|合计)[^，,。；;\d]{0,16}$/;

const orphansIn = remembered((text): readonly Orphans[] => {
  if (!MAY_REFER.test(text)) return [];
  const plain = withoutTitles(text);
  return matchesIn(plain, SENTENCE).flatMap(({ 0: sentence, index }): Orphans[] => {
    const again = OF_THESE.exec(sentence);
    const named = again?.[1] ?? NAMED.exec(sentence)?.[1] ?? '';
    const lead = again ?? (named === '' ? TOLD.exec(sentence) : AMONG.exec(sentence));
    if (!lead) return [];
    const from = lead.index + lead[0].length;
    const own = findQuantities(sentence);
    const behind = own.filter(({ start }) => start >= from);
    const unit = behind[0]?.unit ?? '';
    const parts = untilOtherMatter(sentence, sameRun(behind, unit).slice(0, MOST));
    const hasTotal = own.some((q) => q.end <= from && q.unit === unit);
    if (hasTotal || parts.length < (named === '' ? 3 : 2) || !parts.every(isExact)) return [];
    const end = parts.at(-1)?.end ?? from;
    if (/等|其余/.test(sentence.slice(from, end + 6))) return [];
    return [{ named, sure: named !== '' && !again, parts, start: index, quote: sentence.slice(0, end).trim() }];
  });
});

/** @param lines the paragraphs of a chapter in order */
export function findBackReferences(lines: readonly string[]): BackReference[] {
  return lines.flatMap((text, line) =>
    orphansIn(text).flatMap(({ named, sure, parts, start, quote }) => {
      const before = [...lines.slice(Math.max(0, line - (named ? LINES_BACK : 0)), line), text.slice(0, start)];
      const totals = before.flatMap((passage) => totalsIn(passage, parts[0]?.unit ?? '', named));
      const sum = parts.reduce((all, { value }) => all + value, 0);
      const meant = totals.at(-1);
      return !meant || totals.some(({ value }) => value === sum)
        ? []
        : [{ total: meant, parts, quote, line, named: sure }];
    }),
  );
}

const totalsIn = (passage: string, unit: string, named: string): Quantity[] =>
  findQuantities(passage).filter(
    (q) =>
      q.unit === unit &&
      isExact(q) &&
      (SUMMED.test(passage.slice(Math.max(0, q.start - 24), q.start)) ||
        (named !== '' && passage.slice(0, q.start).trimEnd().endsWith(named))) &&
      passage.slice(Math.max(0, q.start - NOUN_REACH), q.end + NOUN_REACH).includes(named),
  );
