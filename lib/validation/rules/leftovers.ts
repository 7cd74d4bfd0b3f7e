import { clauseAround } from '@/lib/prose/clause-around';
import { blockText, hasChecklist, type Prose, proseText, type ReportContent } from '@/lib/report';
import type { Finding } from '../finding';
import { finding, type Rule } from '../rule';

const proses = (
  report: ReportContent,
): { part: 'preface' | ReportContent['chapters'][number]['key']; prose: Prose }[] => [
  { part: 'preface', prose: report.preface.prose },
  ...report.chapters
    .filter(({ content }) => !content.omitted)
    .map(({ key, content }) => ({ part: key, prose: content.prose })),
];

/** Text taken over from last year wants a look: a year left in a chapter is the commonest fault of such reports. */
export const carriedUnconfirmed: Rule = {
  id: 'carried-unconfirmed',
  check: (report) =>
    proses(report).flatMap(({ part, prose }) => {
      const first = prose.findIndex((block) => block.carried);
      const count = prose.filter((block) => block.carried).length;
      if (first < 0) return [];
      const message = `有${count}段文字沿用自上年报告，还没有确认`;
      const quote = blockText(prose[first] ?? { kind: 'paragraph', text: '' }).slice(0, 40);
      return [
        finding('carried-unconfirmed', 'warning', part, message, {
          path: `prose.${first}`,
          quote,
          lacks: `${count}段沿用文字的确认`,
        }),
      ];
    }),
};

export const unplacedText: Rule = {
  id: 'unplaced-text',
  check: ({ unplaced: { lines } }) => {
    if (lines.length === 0) return [];
    const message = `导入时有${lines.length}行文字没有归入任何章节，请逐行处理`;
    return [finding('unplaced-text', 'warning', 'unplaced', message, { quote: lines[0]?.text.slice(0, 60) ?? '' })];
  },
};

/** The clause that sends its reader to an attachment, without an address that stands before it. */
function toAttachment(text: string): string | undefined {
  const at = text.search(/见附(?:件|表)/);
  return at < 0 ? undefined : clauseAround(text, at, at + 3).replace(/^[\x21-\x7e]+/, '');
}

/** "见附件" wants an attachment behind the report. */
export const attachmentMissing: Rule = {
  id: 'attachment-missing',
  check: (report) => {
    const attached = report.checklist.placement === 'attachment' && hasChecklist(report);
    if (attached || report.signature.attachments.length > 0) return [];
    return proses(report).flatMap(({ part, prose }): Finding[] =>
      prose.flatMap((block, i) => {
        const quote = toAttachment(blockText(block));
        if (quote === undefined) return [];
        const message = `正文写有“${quote}”，但报告没有附件`;
        return [finding('attachment-missing', 'error', part, message, { path: `prose.${i}`, quote })];
      }),
    );
  },
};

/** The attachment's own text is there. */
export const attachmentEmpty: Rule = {
  id: 'attachment-empty',
  check: ({ signature: { attachments }, checklist }) =>
    attachments.flatMap(({ title, prose }, i) => {
      // The table of items is printed by itself where it stands as the attachment of that name.
      if (checklist.placement === 'attachment' && sameName(title, checklist.title)) return [];
      if (title.trim() !== '' && proseText(prose).trim() !== '') return [];
      const message = title.trim() === '' ? `附件${i + 1}没有名称` : `附件“${title.trim()}”没有内容`;
      return [
        finding('attachment-empty', 'warning', 'signature', message, {
          path: `attachments.${i}`,
          lacks: `附件${i + 1}`,
        }),
      ];
    }),
};

const sameName = (a: string, b: string): boolean => a.replace(/\s/g, '') === b.replace(/\s/g, '');
