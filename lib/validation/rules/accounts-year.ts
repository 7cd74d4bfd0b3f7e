import { matchesIn } from '@/lib/prose/span';
import { isIsoDay, type ReportContent } from '@/lib/report';
import { finding, type Rule } from '../rule';
import { sentencesHolding } from '../sentences';
import { publishedIn } from './published-in';

const ACCOUNTS = /((?:19|20)\d{2})\s?年?度?(?:的)?(?:学校|部门|单位|财务|收支)?(?:预)?决算/g;
/** What will be published is rightly not there yet. */
const AHEAD = /将|拟|计划|下一步|届时|待|今后|准备|编制/;
const BASIS = '《中华人民共和国预算法》；决算在年度终了后编制';

const accountSentences = sentencesHolding(/决算/);

/** The day up to which a report can tell: of its date, or the end of its period where that is later. */
const toldUntil = ({ preface: { period }, signature: { date } }: ReportContent): string =>
  [period.end, date].filter(isIsoDay).toSorted().at(-1) ?? '';

/** Final accounts of a year that had not ended when the report was written, or when they were published. */
export const accountsYear: Rule = {
  id: 'wrong-year',
  check: (report) => {
    const until = toldUntil(report);
    if (until === '') return [];
    return accountSentences(report).flatMap(({ part, path, text }) =>
      matchesIn(text, ACCOUNTS)
        .filter(
          ({ 1: year, index }) =>
            (`${year}-12-31` > until || publishedIn(text, index)?.year === Number(year)) &&
            !AHEAD.test(text.slice(0, index)),
        )
        .map(({ 0: quote, 1: year = '' }) => {
          const then = `${year}-12-31` > until ? '到本报告成文时' : '到公开时';
          const message = `“${quote}”：${year}年${then}还没有结束，不会有决算，请核对年份`;
          return finding('wrong-year', 'warning', part, message, {
            path,
            quote,
            basis: BASIS,
            values: { year, until },
          });
        }),
    );
  },
};
