import { describe, expect, it } from 'vitest';
import { attachmentNumber } from './attachment-number';
import { changed, chapterOf, said } from './changed.arbitrary';

const of = (text: string, names: string[]) =>
  said(
    attachmentNumber,
    changed((report) => {
      report.checklist.placement = 'chapter';
      report.signature.attachments = names.map((title) => ({ title, prose: [] }));
      chapterOf(report, 'evaluation').prose = [{ kind: 'paragraph', text }];
    }),
  );

describe('附件序号', () => {
  it.each([
    ['具体意见见附件2。', ['公开目录'], 'error 正文写有“见附件2”，但报告只有1个附件'],
    ['详见附件三。', ['公开目录', '公开指南'], 'error 正文写有“见附件三”，但报告只有2个附件'],
  ])('%s', (text, names, message) => expect(of(text, names)).toEqual([message]));

  it.each([
    ['具体意见见附件1。', ['公开目录']],
    ['详见附件。', ['公开目录']],
    ['详见附件2。', []],
    ['意见20条见附件2。', ['公开目录', '公开指南']],
  ])('says nothing of %s', (text, names) => expect(of(text, names)).toEqual([]));
});
