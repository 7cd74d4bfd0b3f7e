import { withoutTitles } from '@/lib/prose';
import { CHECKLIST, itemOf, type ReportContent } from '@/lib/report';
import { chapterPassages } from '../passages';
import { finding, type Rule } from '../rule';
import { sentencesHolding } from '../sentences';

/** The school has no graduate students at all. */
const NONE = /(?:无|没有|未开展|不开展|尚未开展|未举办)(?:本校)?研究生(?:教育|培养|层次)|不招收研究生|未招收研究生/;
/** 公布硕士研究生复试名单: admitting or teaching graduates; its own teachers and leavers may well hold such degrees. */
const TOLD =
  /(?:公布|公开|公示|发布|招收|录取|招生)[^，,。；;、]{0,10}(?:硕士|博士)(?:研究生)?(?:招生|复试|录取|入学|名单|简章|学位论文)|(?:招收|录取)[^，,。；;、]{0,6}(?:硕士|博士)(?:研究生)?\s?\d+/;
const OF_OTHERS = /考取|考上|升学|毕业生|教师|联合培养|合作|引进|招聘/;

const graduateSentences = sentencesHolding(/硕士|博士/);

/** Where the report says it: in a remark of the list, or in its chapters. */
function denial(report: ReportContent): string | undefined {
  const remark = CHECKLIST.map(({ number }) => ({ number, text: itemOf(report, number)?.remark ?? '' })).find(
    ({ text }) => NONE.test(text),
  );
  if (remark) return `清单表第${remark.number}项的“${remark.text.trim()}”`;
  const quote = chapterPassages(report).flatMap(({ text }) => NONE.exec(text)?.[0] ?? [])[0];
  return quote === undefined ? undefined : `“${quote}”`;
}

/** Admissions of graduates in a school that says it has none. */
export const noGraduates: Rule = {
  id: 'claim-vs-checklist',
  check: (report) => {
    const sentences = graduateSentences(report).filter(({ text }) => TOLD.test(withoutTitles(text)));
    if (sentences.length === 0) return [];
    const denied = denial(report);
    if (denied === undefined) return [];
    return sentences.flatMap(({ part, path, text }) => {
      const quote = TOLD.exec(withoutTitles(text))?.[0] ?? '';
      if (OF_OTHERS.test(text)) return [];
      const message = `“${quote}”与${denied}矛盾，请核对`;
      return [finding('claim-vs-checklist', 'warning', part, message, { path, quote })];
    });
  },
};
