import { describe, expect, it } from 'vitest';
import { createReport } from './create';
import { usualPeriod } from './period';
import { fullPlaceName, placeName } from './place-name';

const content = createReport({
  edition: 'national-2018',
  variant: 'standard',
  school: '示例大学',
  period: usualPeriod('school-year', 2024),
  yearWord: '学年度',
  titleWord: '信息公开工作年度报告',
});

describe('where a finding stands', () => {
  it.each([
    [{ part: 'overview', path: 'prose.2' }, '第3段'],
    [{ part: 'overview', path: 'heading' }, '标题'],
    [{ part: 'onRequest', path: 'tables.fees.charged.cases' }, '收费及减免情况统计表“收费·件数”'],
    [{ part: 'preface', path: 'period.start' }, '统计期'],
    [{ part: 'item:12', path: 'links.1' }, '第12项链接2'],
    [{ part: 'item:12' }, '第12项'],
    [{ part: 'signature', path: 'attachments.0.prose.1' }, '附件1第2段'],
    [{ part: 'signature', path: 'attachments.1.title' }, '附件2'],
    [{ part: 'unplaced' }, ''],
  ] as const)('%j is %s', (finding, name) => expect(placeName(content, finding)).toBe(name));

  it.each([
    [{ part: 'overview', path: 'prose.2' }, '一、概述　第3段'],
    [{ part: 'item:12', path: 'remark' }, '清单第12项理由或备注'],
    [{ part: 'unplaced' }, '未归位的文字'],
  ])('%j in full is %s', (place, name) => expect(fullPlaceName(content, place)).toBe(name));
});
