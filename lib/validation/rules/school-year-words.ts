import type { Rule } from '../rule';
import { finding } from '../rule';
import { sentencesHolding } from '../sentences';

const BASIS = '前言所写的统计期限';
/** A school year that a sentence on the work of this report begins with; teaching and enrolment go by school years anywhere. */
const BEGINS =
  /^(?:[^，,。；;]{0,6}[。.、．）)]\s?)?(?:在)?((?:19|20)\d{2}\s?(?:—+|–|-|－|～|~|至)\s?(?:19|20)\d{2}\s?学年度?|本学年度?)[，,]?(?=[^。；;]*信息公开)/;
const TEACHING = /教学|课程|招生|学位|本科|就业|奖学|资助|学籍|开学/;

const sentences = sentencesHolding(/学年/);

/** A report of a calendar year tells what was done in a school year: text of another report, or of other years. */
export const schoolYearWords: Rule = {
  id: 'wrong-year',
  check: (report) => {
    const { kind, end } = report.preface.period;
    if (kind !== 'calendar-year') return [];
    const year = end.slice(0, 4);
    return sentences(report).flatMap(({ part, path, text }) => {
      const quote = BEGINS.exec(text)?.[1];
      if (quote === undefined || TEACHING.test(text)) return [];
      const message = `写的是“${quote}”，本报告的统计期是${year}年1月1日至12月31日，请核对或改为“${year}年”`;
      return [
        finding('wrong-year', 'warning', part, message, {
          path,
          quote,
          basis: BASIS,
          values: { written: quote, year },
        }),
      ];
    });
  },
};
