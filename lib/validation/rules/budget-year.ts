import { matchesIn } from '@/lib/prose/span';
import { isIsoDay } from '@/lib/report';
import { finding, type Rule } from '../rule';
import { sentencesHolding } from '../sentences';

const BASIS = '《中华人民共和国预算法》第十四条：预算、决算在批准、批复后二十日内公开';
/** "2015年部门预算和2015年部门决算": one of each, told together. */
const PAIR =
  /((?:19|20)\d{2})\s?年?度?(?:的)?(?:学校|部门|单位|财务|收支)?预算(?!执行)(?:报表|信息|情况)?(?:和|、|与|及|以及|，|,)[^，,。；;\d]{0,6}((?:19|20)\d{2})\s?年?度?(?:的)?(?:学校|部门|单位|财务|收支)?决算/g;
const pairSentences = sentencesHolding(/预算[^。；;]{0,16}决算/);

/** In a year its own budget is published, and the accounts of the year before. */
export const budgetYear: Rule = {
  id: 'wrong-year',
  check: (report) => {
    const { kind, end } = report.preface.period;
    if (!isIsoDay(end)) return [];
    const own = Number(end.slice(0, 4));
    // Beside its own budget that of the year before may be told too.
    const ownBudget = new RegExp(`${own}\\s?年[^，,。；;\\d]{0,6}预算`);
    return pairSentences(report).flatMap(({ part, path, text }) =>
      (ownBudget.test(text) ? [] : matchesIn(text, PAIR))
        .filter(({ 1: budget, 2: accounts }) => budget === accounts && Number(budget) === own - 1)
        .map(({ 0: quote, 1: year = '' }) => {
          const message = `“${quote}”：${own}年公开的一般是${own}年的预算和${year}年的决算，请核对预算的年份`;
          const values = { written: Number(year), right: own };
          const severity = kind === 'calendar-year' ? 'warning' : 'hint';
          return finding('wrong-year', severity, part, message, { path, quote, basis: BASIS, values });
        }),
    );
  },
};
