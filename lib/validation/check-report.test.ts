import { describe, expect, it } from 'vitest';
import { createReport, type ReportContent, usualPeriod } from '@/lib/report';
import { demoReport } from '@/prisma/demo';
import { checkReport, fingerprint } from '.';
import { RULES } from './rules';
import { countBySeverity } from './severity-counts';

const empty = createReport({
  edition: 'national-2018',
  variant: 'standard',
  school: '示例大学',
  period: usualPeriod('school-year', 2025),
  yearWord: '学年度',
  titleWord: '信息公开工作年度报告',
});

/** The demonstration report with a fault in every region. */
function faulty(): ReportContent {
  const report = demoReport();
  report.preface.prose = [];
  report.signature.date = '';
  report.items['24'] = { state: 'none', links: [], remark: '', department: '' };
  for (const { key, content } of report.chapters) {
    if (key === 'other') content.omitted = true;
    if (key === 'onRequest') content.tables.applicationWays = { 'email.count': '4', 'total.count': '5' };
  }
  return report;
}

describe('checkReport', () => {
  it('has few errors for an empty report: what blocks is what must be there', () => {
    const findings = checkReport(empty);
    expect(findings.filter(({ severity }) => severity === 'error').map(({ rule, part }) => [rule, part])).toEqual([
      ['preface-incomplete', 'preface'],
      ['chapter-empty', 'overview'],
      ['chapter-empty', 'proactive'],
      ['chapter-empty', 'onRequest'],
      ['chapter-empty', 'evaluation'],
      ['chapter-empty', 'disputes'],
      ['chapter-empty', 'experience'],
      ['chapter-empty', 'other'],
      ['checklist-absent', 'checklist'],
      ['signature', 'signature'],
    ]);
  });

  it('keeps neither long words nor numbers in what an answer is attached to', () => {
    const about = {
      rule: 'personal-data',
      severity: 'warning',
      part: 'other',
      chapter: 'other',
      message: '有手机号码',
    } as const;
    const print = fingerprint({ ...about, quote: '13800000000'.repeat(900) });
    expect(print.length).toBeLessThan(100);
    expect(print).not.toContain('138');
    expect(print).not.toBe(fingerprint({ ...about, quote: '13900000000' }));
    expect(fingerprint({ ...about, quote: '甲' })).toBe(fingerprint({ ...about, quote: '甲' }));
  });

  it('finds every fault at once, each with its own fingerprint, and leaves the report as it was', () => {
    const report = faulty();
    const before = structuredClone(report);
    const findings = checkReport(report);
    expect(report).toEqual(before);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(
      new Set([
        'preface-incomplete',
        'chapter-missing',
        'sum-mismatch',
        'none-without-reason',
        'signature',
        'figure-blank',
        'claim-vs-checklist',
      ]),
    );
    expect(new Set(findings.map(fingerprint)).size).toBe(findings.length);
    expect(findings.filter(({ part }) => part === 'item:24')).toHaveLength(1);
    expect(countBySeverity(findings).error).toBeGreaterThanOrEqual(5);
  });

  it('no rule depends on another having run', () => {
    const report = faulty();
    const forwards = RULES.flatMap((rule) => rule.check(report, {})).map(fingerprint);
    const backwards = RULES.toReversed()
      .flatMap((rule) => rule.check(report, {}))
      .map(fingerprint);
    expect(backwards.toSorted()).toEqual(forwards.toSorted());
  });

  it('says that it does not know an edition instead of failing', () => {
    expect(checkReport({ ...empty, edition: 'national-2040' })).toMatchObject([
      {
        rule: 'edition-unknown',
        severity: 'error',
        message: '报告注明的版式“national-2040／standard”不在本程序之内，无法核验，请用新版程序打开或重新导入',
      },
    ]);
    expect(checkReport({ ...empty, variant: '__proto__' })).toHaveLength(1);
  });
});
