import { isIsoDay, type ReportContent, yearSpan } from '@/lib/report';
import type { Finding } from '../finding';
import { chapterPassages } from '../passages';
import { finding, type Rule } from '../rule';
import { type Sentence, sentencesHolding } from '../sentences';
import { periodBasis } from './period-basis';

const datedSentences = sentencesHolding(/(?:19|20)\d{2}\s?年/);

const SCHOOL = '(?:我校|我院|学校|学院|全校|全院)?[，,]?\\s?';
const SUM =
  '(?:(?:总?共|共计|累计)(?:收到|受理|接到|答复|办理|发布|公开|召开)|(?:未|没有)(?:收到|受理|接到|受到|发生|出现|产生))';
const STATE = '[^。；;\\d]{0,10}(?:取得|虽然?|还?存在|仍|有了?|总体|稳步|不断|进一步|扎实|顺利|得到)';
/** How a sentence begins that tells a year as the school's own. */
const OPENINGS = [
  // 2022年，学院共收到信息公开申请3件: its sum, or that there was none in it.
  `年度?[，,]?\\s?${SCHOOL}${SUM}[^《》]*?(?:申请|举报|投诉|复议|诉讼|信息|意见|建议)`,
  // 2015年，学校信息公开工作取得了成绩，但……: its work as a whole.
  `年度?[，,][^。；;]{0,8}信息公开工作${STATE}`,
].map((opening) => new RegExp(`^((?:19|20)\\d{2})\\s?${opening}`));

/** Last year's figures are told beside this year's, or compared with them. */
const COMPARED = /[较比](?:上|去|前|同|\d{4})|上年|去年|同期|结转|分别|基础上/;

/** Whether the paragraph goes on with the report's own year; what is planned for it was copied with the rest. */
function besideOwn(report: ReportContent, { part, path, text }: Sentence, year: number): boolean {
  const passage = chapterPassages(report).find((one) => one.part === part && one.path === path);
  return new RegExp(`${year}年(?![^。；;]{0,20}[将拟])|本年|今年`).test(passage?.text ?? text);
}

/** In the report of a calendar year a sentence that begins with the year before and sums it up as if it were this. */
export const yearAsOwn: Rule = {
  id: 'wrong-year',
  check: (report) => {
    const { period } = report.preface;
    if (!isIsoDay(period.start) || !isIsoDay(period.end) || yearSpan(period).includes('—')) return [];
    const own = Number(period.end.slice(0, 4));
    return datedSentences(report).flatMap((sentence): Finding[] => {
      const { part, path, text } = sentence;
      const opening = OPENINGS.find((pattern) => pattern.test(text));
      const written = Number(opening?.exec(text)?.[1]);
      if (written !== own - 1 || COMPARED.test(text) || besideOwn(report, sentence, own)) return [];
      const message = `写的是“${written}年”，本报告是${own}年度，疑为沿用上年文字，请核对`;
      const more = { path, quote: text.slice(0, 24), basis: periodBasis(period), values: { written, period: own } };
      return [finding('wrong-year', 'warning', part, message, more)];
    });
  },
};
