import { matchesIn } from '@/lib/prose/span';
import { isIsoDay } from '@/lib/report';
import { finding, type Rule } from '../rule';
import { sentencesHolding } from '../sentences';

/** The first year of each five-year plan (国民经济和社会发展五年规划纲要); the last is the fourth behind it. */
const FIRST_YEARS: Readonly<Record<string, number>> = {
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
};
const LAST = 4;
/** 2025年是“十四五”收官之年; 2025年谋划“十五五”开局之年的工作 names the year of the planning. */
const TURN = new RegExp(
  `(?:((?:19|20)\\d{2})\\s?年(?:[也又既正恰]?(?:是|系|值|逢|作为)?(?:国家|我国|学校|全面|实施|落实){0,2}))?[“"]?(${Object.keys(FIRST_YEARS).join('|')})[”"]?(?:规划)?(?:的)?(开局|起步|收官|决胜收官)(?:之年|年)`,
  'g',
);
/** Told of the present year in so many words: only then a year to come is a mistake. */
const PRESENT = /(?:今年|本学?年度?|全年)[也又既正恰]?[是系值逢][^，,。；;]{0,4}$/;
/** Told of a year gone by: 自“十四五”开局之年起, 较“十三五”收官之年. */
const LOOKED_BACK = /(?:自|从|由|较|比|与|和|回顾|总结|延续)[^，,。；;]{0,6}$/;
const SINCE = /^[^，,。；;]{0,6}(?:以来|起|至今|相比|开始|（(?:19|20)\d{2}|\((?:19|20)\d{2})/;
const turning = sentencesHolding(/五[”"]?(?:规划)?的?(?:开局|起步|收官|决胜收官)(?:之)?年/);

/** A sentence that names no year speaks of that of the report, unless it says or may mean otherwise. */
const isOfPresent = (before: string, behind: string, right: number, last: number): boolean =>
  right > last
    ? PRESENT.test(before)
    : !before.includes(`${right}年`) && !LOOKED_BACK.test(before) && !SINCE.test(behind);

/** "2025年是‘十四五’收官之年": a plan begins and ends in a certain year. */
export const planYears: Rule = {
  id: 'wrong-year',
  check: (report) => {
    const { start, end } = report.preface.period;
    if (!isIsoDay(start) || !isIsoDay(end)) return [];
    const own = [start, end].map((day) => Number(day.slice(0, 4)));
    return turning(report).flatMap(({ part, path, text }) =>
      matchesIn(text, TURN).flatMap(({ 0: quote, 1: named, 2: plan = '', 3: turn = '', index }) => {
        const right = (FIRST_YEARS[plan] ?? 0) + (turn.endsWith('收官') ? LAST : 0);
        const before = text.slice(0, index);
        const isTold =
          named !== undefined || isOfPresent(before, text.slice(index + quote.length), right, Math.max(...own));
        if (!isTold || (named === undefined ? own : [Number(named)]).includes(right)) return [];
        const message = `“${plan}”的${turn}之年是${right}年，这里${named === undefined ? '说的是本年度' : `写${named}年`}，疑为沿用旧文字，请核对`;
        return [finding('wrong-year', 'warning', part, message, { path, quote, values: { right } })];
      }),
    );
  },
};
