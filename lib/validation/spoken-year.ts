import { findPeriods, findYearSpans, withoutTitles } from '@/lib/prose';
import { matchesIn } from '@/lib/prose/span';
import type { Period } from '@/lib/report';

const OWN = /本(?:学年|年|报告期)|今年|全(?:学)?年|报告期|统计期|(?:年度|学年|年)内|一年来/g;
const OTHER =
  /上(?:一|个)?(?:学)?年|去年|前年|往年|历年|近.{0,2}年(?!度)|[两二三四五六七八九十\d]年来|累计|以来|截[至止]|自[^，。]{0,16}起|[上下]半年|季度|学期|(?:\d|[一二三四五六七八九十])月|暑[期假]|寒假|每[年月周天日]|[年月日]均|平均|下(?:一|个)?(?:学)?年|明年|今后|计划|力争|预计|目标|曾/g;
const MONTH = /(?:19|20)\d{2}\s*年\s*\d{1,2}\s*月/g;
/** "2023年全年": 全年 says no more than the year before it. */
const BESIDE = 2;

type Word = { at: number; end: number; own: boolean };

/**
 * What year the words up to a figure speak of: the one named last.
 * @returns undefined where none is named
 */
export function yearSpokenOf(words: string, period: Period): 'own' | 'other' | undefined {
  const plain = withoutTitles(words);
  const periods = findPeriods(plain).map(({ start, end, period: { start: from, end: to } }): Word => {
    return { at: start, end, own: from === period.start && to === period.end };
  });
  const years = findYearSpans(plain).map(({ start, end, from, to }): Word => {
    const [first, last] = [period.start, period.end].map((day) => Number(day.slice(0, 4)));
    return { at: start, end, own: from === first && to === last };
  });
  const spans = [...periods, ...years];
  const months = matchesIn(plain, MONTH)
    .filter(({ index }) => !periods.some(({ at, end }) => index >= at && index < end))
    .map(({ 0: word, index }): Word => ({ at: index, end: index + word.length, own: false }));
  const named = [...spans, ...months];
  const told = [OWN, OTHER].flatMap((pattern) =>
    matchesIn(plain, pattern).map(
      ({ 0: word, index }): Word => ({ at: index, end: index + word.length, own: pattern === OWN }),
    ),
  );
  const free = told.filter(({ at }) => !named.some(({ at: from, end }) => at >= from && at <= end + BESIDE));
  const last = [...named, ...free].toSorted((a, b) => a.at - b.at).at(-1);
  return last && (last.own ? 'own' : 'other');
}
