import { matchesIn } from '@/lib/prose/span';
import { hasChecklist, type ReportContent } from '@/lib/report';
import { chapterPassages } from '../passages';
import { finding, type Rule } from '../rule';

/** 见附件2, 详见附表3. */
const SEEN = /见\s?附[件表]\s?(\d{1,2}|[一二三四五六七八九])(?!\d)/g;
const DIGITS = '一二三四五六七八九';

const countOf = ({ signature, checklist }: ReportContent, printed: boolean): number =>
  signature.attachments.length + (checklist.placement === 'attachment' && printed ? 1 : 0);

/** 见附件2 where the list ends with 附件1. Without any attachment another rule speaks of it. */
export const attachmentNumber: Rule = {
  id: 'attachment-missing',
  check: (report) => {
    const listed = countOf(report, hasChecklist(report));
    if (listed === 0) return [];
    return chapterPassages(report).flatMap(({ part, path, text }) =>
      matchesIn(text, SEEN).flatMap(({ 0: quote, 1: mark = '' }) => {
        const number = /\d/.test(mark) ? Number(mark) : DIGITS.indexOf(mark) + 1;
        if (number <= listed) return [];
        const message = `正文写有“${quote}”，但报告只有${listed}个附件`;
        return [finding('attachment-missing', 'error', part, message, { path, quote, values: { number, listed } })];
      }),
    );
  },
};
