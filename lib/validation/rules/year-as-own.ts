import { isIsoDay, type ReportContent, yearSpan } from '@/lib/report';
import type { Finding } from '../finding';
import { chapterPassages } from '../passages';
import { finding, type Rule } from '../rule';
import { type Sentence, sentencesHolding } from '../sentences';

const BASIS = '教办函〔2014〕23号：编制学校上一学年信息公开工作年度报告';
const YEAR =
  '((?:19|20)\\d{2})\\s?年度?[，,]?\\s?(?:我校|我院|学校|学院|全校|全院)?[，,]?\\s?(?:(?:总?共|共计|累计)(?:收到|受理|接到|答复|办理|发布|公开|召开)|(?:未|没有)(?:收到|受理|接到|受到|发生|出现|产生))';
/** 2022年，学院共收到信息公开申请3件: the sum of a year, or that there was none in it, told as the school's own. */
const SUMMED = new RegExp(`^${YEAR}[^《》]*?(?:申请|举报|投诉|复议|诉讼|信息|意见|建议)`);
const summed = sentencesHolding(new RegExp(YEAR));

/** Last year's figures are told beside this year's, or compared with them. */
const COMPARED = /[较比]|上年|去年|同期|结转|分别/;

/** Whether the paragraph goes on with the report's own year. */
function besideOwn(report: ReportContent, { part, path, text }: Sentence, year: number): boolean {
  const passage = chapterPassages(report).find((one) => one.part === part && one.path === path);
  return (passage?.text ?? text).includes(`${year}年`) || /本年|今年/.test(passage?.text ?? text);
}

/** In the report of a calendar year a sentence that begins with the year before and sums it up as if it were this. */
export const yearAsOwn: Rule = {
  id: 'wrong-year',
  check: (report) => {
    const { period } = report.preface;
    if (!isIsoDay(period.start) || !isIsoDay(period.end) || yearSpan(period).includes('—')) return [];
    const own = Number(period.end.slice(0, 4));
    return summed(report).flatMap((sentence): Finding[] => {
      const written = Number(SUMMED.exec(sentence.text)?.[1]);
      if (written !== own - 1 || COMPARED.test(sentence.text) || besideOwn(report, sentence, own)) return [];
      const message = `写的是“${written}年”，本报告是${own}年度，疑为沿用上年文字，请核对`;
      const { part, path, text } = sentence;
      const more = { path, quote: text.slice(0, 24), basis: BASIS, values: { written, period: own } };
      return [finding('wrong-year', 'warning', part, message, more)];
    });
  },
};
