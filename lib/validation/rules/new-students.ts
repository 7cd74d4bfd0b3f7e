import { matchesIn } from '@/lib/prose/span';
import { isIsoDay } from '@/lib/report';
import { finding, type Rule } from '../rule';
import { sentencesHolding } from '../sentences';

/** 面向2023级新生: students are new in the autumn of their year alone. */
const NEW = /((?:19|20)\d{2})\s?级[^，,。；;\d《》]{0,8}?新生/g;
const OF_OTHER_YEARS = /自|起|以来|历届|往届|追溯|上一?个?学?年|去年|较|比|下一步|明年|计划|[拟即]/;
const newcomers = sentencesHolding(/级[^，,。；;\d]{0,8}新生/);

/** New students of another year than the report's: last year's text. */
export const newStudents: Rule = {
  id: 'wrong-year',
  check: (report) => {
    const { start, end } = report.preface.period;
    if (!isIsoDay(start) || !isIsoDay(end)) return [];
    const [first, last] = [start, end].map((day) => Number(day.slice(0, 4)));
    return newcomers(report).flatMap(({ part, path, text }) =>
      OF_OTHER_YEARS.test(text)
        ? []
        : matchesIn(text, NEW).flatMap(({ 0: quote, 1: year = '' }) => {
            if (first === undefined || last === undefined || (Number(year) >= first && Number(year) <= last)) return [];
            // What will be done for those who come next.
            if (Number(year) === last + 1 && text.includes('将')) return [];
            const own = first === last ? `${first}级` : `${first}级或${last}级`;
            const message = `写“${quote}”，本报告所报年度的新生是${own}，疑为沿用上年文字，请核对`;
            return [finding('wrong-year', 'warning', part, message, { path, quote, values: { year: Number(year) } })];
          }),
    );
  },
};
