import { describe, expect, it } from 'vitest';
import { demoReport } from '@/prisma/demo';
import { checkReport } from './check-report';
import { EXPLANATIONS } from './explanations';
import { fullPlaceBefore, placeBefore, quoteAfter } from './place-before';
import { staged } from './testing/staged';

const content = demoReport();
const before = (part: 'preface' | 'item:36' | 'onRequest' | 'signature' | 'overview', path: string, message: string) =>
  placeBefore(content, { part, path, message });

describe('the place before a message', () => {
  it.each([
    ['preface', 'title.0', '标题“示例大学信息公开工作年度报告”没有写明年度', ''],
    ['preface', 'legalBasis.0', '前言没有写明编制依据', ''],
    ['item:36', 'links.0', '第36项“学籍管理办法”填为公开，但没有链接', ''],
    ['item:36', 'links.0', '第36、38项用了同一个链接', ''],
    ['item:36', 'state', '清单还有3项没有填写公开情况：第36至38项', ''],
    ['item:36', 'remark', '电话56781234没有区号', '第36项理由或备注'],
    ['onRequest', 'tables.fees.charged.amount', '收费及减免情况统计表“收费·金额”：“-60”是负数', ''],
    ['onRequest', 'tables.fees.charged.amount', '金额没有依据', '收费及减免情况统计表“收费·金额”'],
    ['signature', 'attachments.0.title', '附件1没有名称', ''],
    ['overview', 'prose.1', '“收到”疑为“受到”之误', '第2段'],
  ] as const)('%s %s: %s → “%s”', (part, path, message, place) => {
    expect(before(part, path, message)).toBe(place);
  });

  it('quotes what the message has not quoted', () => {
    expect(quoteAfter({ message: '“B站”是俗称', quote: 'B站' })).toBeUndefined();
    expect(quoteAfter({ message: '“收到”疑为“受到”之误', quote: '收到师生好评' })).toBe('收到师生好评');
    expect(quoteAfter({ message: '标题“工作概况”与规定标题不一致', quote: '一、工作概况' })).toBeUndefined();
    expect(quoteAfter({ message: '没有署名' })).toBeUndefined();
  });

  it('names the chapter in a list of the whole report', () => {
    const missing = {
      part: 'item:36',
      chapter: 'checklist',
      path: 'state',
      message: '第36项还没有填写公开情况',
    } as const;
    expect(fullPlaceBefore(content, missing)).toBe('八、清单事项公开情况表');
    const typo = { part: 'overview', chapter: 'overview', path: 'prose.1', message: '“收到”疑为“受到”之误' } as const;
    expect(fullPlaceBefore(content, typo)).toBe('一、概述　第2段');
  });

  it.each(EXPLANATIONS)('$rule: nothing is said twice, and an empty text has no paragraph', ({ examples }) => {
    for (const { where, wrong } of examples) {
      const { content: report, context } = staged(where, wrong);
      for (const finding of checkReport(report, context)) {
        const place = placeBefore(report, finding);
        expect(place === '' || !finding.message.startsWith(place.replace(/[“”].*$/, ''))).toBe(true);
        if (finding.rule === 'chapter-empty') expect(place).toBe('');
      }
    }
  });
});
