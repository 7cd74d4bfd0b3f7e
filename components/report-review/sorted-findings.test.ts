import { describe, expect, it } from 'vitest';
import { createReport, usualPeriod } from '@/lib/report';
import { type Finding, fingerprint } from '@/lib/validation/finding';
import { countFindings, groupFindings } from './sorted-findings';

const content = createReport({
  edition: 'national-2018',
  variant: 'standard',
  school: '示例大学',
  period: usualPeriod('school-year', 2024),
  yearWord: '学年度',
  titleWord: '信息公开工作年度报告',
});
const finding = (given: Partial<Finding>): Finding => ({
  rule: 'r',
  severity: 'error',
  part: 'overview',
  chapter: 'overview',
  message: '缺少内容',
  ...given,
});
const warning = finding({ severity: 'warning', message: '数字偏大' });
const findings = [
  finding({ part: 'signature', chapter: 'signature' }),
  warning,
  finding({}),
  finding({ part: 'item:3', chapter: 'checklist', severity: 'hint' }),
];

describe('findings for reading', () => {
  it('stand by what they ask for, errors first, then by chapter in printed order', () => {
    const groups = groupFindings(content, findings, []);
    const titles = groups.map(({ severity, count, chapters }) => [severity, count, ...chapters.map((c) => c.title)]);
    expect(titles).toEqual([
      ['error', 2, '一、概述', '落款和附件'],
      ['warning', 1, '一、概述'],
      ['hint', 1, '八、清单事项公开情况表'],
    ]);
  });
  it('stand together where one rule says them', () => {
    const alike = [finding({}), finding({ rule: 's' }), finding({ message: '缺少标题' })];
    const [errors] = groupFindings(content, alike, []);
    expect(errors?.chapters[0]?.kinds.map((kind) => [kind.rule, kind.findings.length])).toEqual([
      ['r', 2],
      ['s', 1],
    ]);
  });
  it('none is lost, also of an unknown chapter', () => {
    const strange = finding({ chapter: 'elsewhere' });
    const groups = groupFindings(content, [...findings, strange], []);
    const listed = groups.flatMap(({ chapters }) => chapters.flatMap(({ kinds }) => kinds.flatMap((k) => k.findings)));
    expect(listed).toHaveLength(5);
    expect(groups[0]?.chapters.at(-1)?.title).toBe('其他');
  });
  it('know the reason given to them', () => {
    const answer = {
      fingerprint: fingerprint(warning),
      reason: '新增校区',
      byName: '张三',
      at: '2024-10-01T00:00:00Z',
    };
    const warnings = groupFindings(content, findings, [answer])[1];
    expect(warnings?.chapters[0]?.kinds[0]?.findings[0]?.answer?.reason).toBe('新增校区');
    expect(countFindings(findings, [answer])).toEqual({ error: 2, warning: 1, hint: 1, unanswered: 0 });
    expect(countFindings(findings, []).unanswered).toBe(1);
  });
});
