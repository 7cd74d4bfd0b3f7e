import { describe, expect, it } from 'vitest';
import type { ReportContent } from '@/lib/report';
import { changed, chapterOf, said, saying } from './changed.arbitrary';
import { attachmentEmpty, attachmentMissing, carriedUnconfirmed, unplacedText } from './leftovers';

describe('沿用自上年的文字', () => {
  it('counts the paragraphs that nobody has confirmed', () => {
    const report = changed((draft) => {
      chapterOf(draft, 'overview').prose = [
        { kind: 'paragraph', text: '今年写的。' },
        { kind: 'paragraph', text: '去年写的。', carried: true },
        { kind: 'item', level: 1, lead: '去年的题。', text: '去年的话。', carried: true },
      ];
    });
    expect(carriedUnconfirmed.check(report, {})).toMatchObject([
      {
        severity: 'warning',
        part: 'overview',
        path: 'prose.1',
        quote: '去年写的。',
        message: '有2段文字沿用自上年报告，还没有确认',
      },
    ]);
  });

  it('looks into the preface too, and not into chapters left out', () => {
    const report = changed((draft) => {
      draft.preface.prose = [{ kind: 'paragraph', text: '去年的前言。', carried: true }];
      const other = chapterOf(draft, 'other');
      other.prose = [{ kind: 'paragraph', text: '去年。', carried: true }];
      other.omitted = true;
    });
    expect(carriedUnconfirmed.check(report, {}).map(({ part }) => part)).toEqual(['preface']);
    expect(said(carriedUnconfirmed, changed())).toEqual([]);
    const confirmed = changed((draft) => {
      draft.preface.prose = [{ kind: 'paragraph', text: '去年的前言，今年看过。' }];
    });
    expect(said(carriedUnconfirmed, confirmed)).toEqual([]);
  });
});

describe('没有归位的文字', () => {
  it('is counted until someone deals with it', () => {
    const report = changed((draft) => {
      draft.unplaced.lines = [
        { text: '页眉', near: '概述' },
        { text: '页脚', near: '概述' },
      ];
    });
    expect(said(unplacedText, report)).toEqual(['warning 导入时有2行文字没有归入任何章节，请逐行处理']);
    const last = changed((draft) => {
      draft.unplaced.lines = [{ text: '附：示例大学校历', near: '落款之后' }];
    });
    expect(said(unplacedText, last)).toEqual(['warning 导入时有1行文字没有归入任何章节，请逐行处理']);
    expect(said(unplacedText, changed())).toEqual([]);
    const dealtWith = changed((draft) => {
      draft.unplaced.lines = [];
    });
    expect(said(unplacedText, dealtWith)).toEqual([]);
  });
});

describe('附件', () => {
  const attaching = (
    attachments: ReportContent['signature']['attachments'],
    placement: 'chapter' | 'attachment' = 'chapter',
  ) =>
    changed((report) => {
      report.signature.attachments = attachments;
      report.checklist.placement = placement;
    });

  it('正文说“见附件”而没有附件', () => {
    expect(said(attachmentMissing, saying('checklist', '学校清单事项公开情况表见附件。'))).toEqual([
      'error 正文写有“学校清单事项公开情况表见附件”，但报告没有附件',
    ]);
    expect(said(attachmentMissing, saying('other', '名单见附表。'))).toHaveLength(1);
  });

  it('a table printed as attachment, or any attachment, answers it', () => {
    const table = saying('checklist', '公开情况表见附件。');
    table.checklist.placement = 'attachment';
    expect(said(attachmentMissing, table)).toEqual([]);
    const named = saying('other', '名单见附件。');
    named.signature.attachments = [{ title: '名单', prose: [{ kind: 'paragraph', text: '甲、乙' }] }];
    expect(said(attachmentMissing, named)).toEqual([]);
  });

  it('附件没有名称或没有内容', () => {
    expect(said(attachmentEmpty, attaching([{ title: '信息公开指南', prose: [] }]))).toEqual([
      'warning 附件“信息公开指南”没有内容',
    ]);
    expect(said(attachmentEmpty, attaching([{ title: ' ', prose: [{ kind: 'paragraph', text: '文' }] }]))).toEqual([
      'warning 附件1没有名称',
    ]);
    expect(said(attachmentEmpty, attaching([{ title: '指南', prose: [{ kind: 'paragraph', text: '文' }] }]))).toEqual(
      [],
    );
    expect(said(attachmentEmpty, attaching([{ title: '清单事项公开情况表', prose: [] }], 'attachment'))).toEqual([]);
  });
});
