import { describe, expect, it } from 'vitest';
import { carriedTable, carryOver } from './carry-over';
import { createReport } from './create';
import { usualPeriod } from './period';
import { TABLES } from './tables';

const lastYear = () => {
  const report = createReport({
    edition: 'national-2018',
    variant: 'key-areas',
    school: '示例大学',
    period: usualPeriod('school-year', 2024),
    yearWord: '学年度',
    titleWord: '信息公开工作年度报告',
  });
  report.preface.prose = [{ kind: 'paragraph', text: '本报告期为2023年9月1日至2024年8月31日。' }];
  report.signature.date = '2024-10-28';
  const chapter = report.chapters.find(({ key }) => key === 'keyAreas');
  if (chapter) chapter.content.prose = [{ kind: 'paragraph', text: '招生信息全部公开。' }];
  return report;
};
const next = {
  edition: 'national-2018',
  variant: 'standard',
  period: usualPeriod('school-year', 2025),
  yearWord: '学年度',
};

describe("this year's report from last year's", () => {
  it('moves the dates of title, preface and signature', () => {
    const report = carryOver(lastYear(), next);
    expect(report.preface.title.join('')).toBe('示例大学2024—2025学年度信息公开工作年度报告');
    expect(report.preface.prose[0]).toMatchObject({ text: '本报告期为2024年9月1日至2025年8月31日。', carried: true });
    expect(report.signature.date).toBe('2025-10-28');
  });

  it('keeps the text of a chapter the new variant lacks', () => {
    const report = carryOver(lastYear(), next);
    expect(report.chapters.map(({ key }) => key)).not.toContain('keyAreas');
    expect(report.unplaced.lines).toEqual([{ text: '招生信息全部公开。', near: 'keyAreas' }]);
  });

  it('turns 结转下年 into 上年结转 and this year’s followers into last year’s', () => {
    const applications = carriedTable(TABLES.applications, { 'received.members': '8', 'carriedOut.members': '2' });
    expect(applications).toEqual({ 'carriedIn.members': '2' });
    const media = carriedTable(TABLES.newMedia, { 'other1.label': '知乎', 'other1.followers': '1200' });
    expect(media).toEqual({ 'other1.label': '知乎', 'other1.followersPrevious': '1200' });
  });
});
