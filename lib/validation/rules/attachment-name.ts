import { correction } from '@/lib/prose/correction';
import { hasChecklist, type ReportContent } from '@/lib/report';
import { type Passage, type Remark, textRule } from '../passages';

const BASIS = 'GB/T 9704-2012 7.3.4：附件名称后不加标点符号';
/** 》 and ） belong to the name. */
const MARK_AT_END = /[。，、；：？！．.,;:?!]+(?=\s*$)/;

/** The names that 附件说明 lists, the table of the 50 items among them where it is printed as an attachment. */
const names = (report: ReportContent): Passage[] => [
  ...report.signature.attachments.map(
    ({ title }, i): Passage => ({ part: 'signature', path: `attachments.${i}.title`, text: title }),
  ),
  ...(report.checklist.placement === 'attachment' && hasChecklist(report)
    ? [{ part: 'checklist-settings', path: 'title', text: report.checklist.title } as const]
    : []),
];

/** 附件名称 end without a mark. */
export const attachmentName = textRule(
  'attachment-name',
  (text): Remark[] => {
    const found = MARK_AT_END.exec(text);
    if (!found) return [];
    const message = `附件名称“${text.trim()}”后面不加标点`;
    const fix = [correction(found.index, found[0], '', '附件名称后不加标点')];
    return [{ severity: 'hint', message, quote: text.trim(), basis: BASIS, fix }];
  },
  names,
);
