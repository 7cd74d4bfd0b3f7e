import { describe, expect, it } from 'vitest';
import { createReport, emptyItem, usualPeriod } from '@/lib/report';
import type { LinkEvidence } from '@/lib/validation/link-evidence';
import { deadLinks } from './dead-links';

const report = createReport({
  edition: 'national-2018',
  variant: 'standard',
  school: '示例大学',
  period: usualPeriod('school-year', 2024),
  yearWord: '学年度',
  titleWord: '信息公开工作年度报告',
});
const [GONE, MOVED] = ['https://a.example.edu.cn/gone.htm', 'https://a.example.edu.cn/moved.htm'];
const content = {
  ...report,
  items: {
    ...report.items,
    3: { ...emptyItem(), state: 'public' as const, links: [GONE, MOVED] },
    7: { ...emptyItem(), state: 'public' as const, links: [` ${GONE} `] },
  },
};
const evidence = (url: string, verdict: LinkEvidence['verdict']): LinkEvidence => ({
  url,
  verdict,
  reason: verdict === 'dead' ? 'gone' : 'redirected',
  status: verdict === 'dead' ? 410 : 200,
  title: '',
  finalUrl: verdict === 'dead' ? '' : 'https://a.example.edu.cn/new.htm',
  checkedAt: '2025-10-01T02:00:00.000Z',
  aliveAt: null,
  checkedByName: '张三',
});
const known = [evidence(GONE, 'dead'), evidence(MOVED, 'moved')];

describe('links that are gone, before a submission', () => {
  it('are named with every item they stand in; what moved is not among them', () => {
    expect(deadLinks(content, known, []).map(({ finding, evidence: { url } }) => [finding.part, url])).toEqual([
      ['item:3', GONE],
      ['item:7', GONE],
    ]);
  });

  it('know which of them has a written reason', () => {
    const [first] = deadLinks(content, known, []);
    const answered = deadLinks(content, known, [{ fingerprint: first?.fingerprint ?? '' }]);
    expect(answered.map((one) => one.answered)).toEqual([true, false]);
  });

  it('are none where nothing was asked', () => {
    expect(deadLinks(content, [], [])).toEqual([]);
  });
});
