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
const TURN = new RegExp(
  `(?:((?:19|20)\\d{2})\\s?年[^，,。；;\\d]{0,8}?)?[“"]?(${Object.keys(FIRST_YEARS).join('|')})[”"]?(?:规划)?(?:的)?(开局|起步|收官|决胜收官)(?:之年|年)`,
  'g',
);
/** Told of the year to come. */
const AHEAD = /明年|来年|下一年|即将|新的一年/;
const turning = sentencesHolding(/五[”"]?(?:规划)?的?(?:开局|起步|收官|决胜收官)(?:之)?年/);

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
        const years = named === undefined ? own : [Number(named)];
        const before = text.slice(0, index);
        if (years.includes(right) || (named === undefined && (before.includes(`${right}年`) || AHEAD.test(before))))
          return [];
        const message = `“${plan}”的${turn}之年是${right}年，这里${named === undefined ? '说的是本年度' : `写${named}年`}，疑为沿用旧文字，请核对`;
        return [finding('wrong-year', 'warning', part, message, { path, quote, values: { right } })];
      }),
    );
  },
};
