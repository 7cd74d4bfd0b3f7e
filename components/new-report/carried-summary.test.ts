import { describe, expect, it } from 'vitest';
import { createReport, usualPeriod } from '@/lib/report';
import { carriedSummary } from './carried-summary';

const report = () =>
  createReport({
    edition: 'national-2018',
    variant: 'standard',
    school: '示例大学',
    period: usualPeriod('school-year', 2023),
    yearWord: '学年度',
    titleWord: '信息公开工作年度报告',
  });

describe('what next year takes over', () => {
  it('counts paragraphs with words, cells with figures, answered items and links', () => {
    const content = report();
    const overview = content.chapters.find((c) => c.key === 'overview');
    const requests = content.chapters.find((c) => c.key === 'onRequest');
    overview?.content.prose.push({ kind: 'paragraph', text: '学校高度重视。' }, { kind: 'paragraph', text: ' ' });
    if (requests) requests.content.tables.applications = { 'received.citizens': '0', 'received.members': '不适用' };
    content.items['1'] = {
      state: 'public',
      links: ['https://a.example', 'https://b.example'],
      remark: '',
      department: '',
    };
    const summary = carriedSummary(content);
    expect(summary.chapters).toHaveLength(8);
    expect(summary.chapters[0]).toMatchObject({ heading: '概述', paragraphs: 1, figures: 0 });
    expect(summary.chapters[2]).toMatchObject({ paragraphs: 0, figures: 1 });
    expect(summary).toMatchObject({ items: 1, links: 2 });
  });
});
