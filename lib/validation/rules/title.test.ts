import { describe, expect, it } from 'vitest';
import { changed, said } from './changed.arbitrary';
import { title } from './title';

const titled = (...lines: string[]) =>
  changed((report) => {
    report.preface.title = lines;
  });

describe('标题', () => {
  it.each([
    [[''], 'error 没有填写报告标题'],
    [['2024—2025'], 'error 标题“2024—2025”没有写明“信息公开工作年度报告”，请补全'],
    [
      ['示例大学', '2023—2024学年度信息公开工作年度报告'],
      'error 标题写的是“2023—2024学年度”，统计期为2024—2025，两者不一致',
    ],
    [
      ['2024—2025学年度信息公开工作年度报告'],
      'hint 标题“2024—2025学年度信息公开工作年度报告”没有写明学校“示例大学”，请补全',
    ],
    [['示例大学信息公开工作年度报告'], 'warning 标题“示例大学信息公开工作年度报告”没有写明年度（统计期为2024—2025）'],
    [
      ['示例大学2024—2025学年度信息公开工作报告'],
      'hint 标题“示例大学2024—2025学年度信息公开工作报告”的文种一般为“信息公开工作年度报告”，请核对',
    ],
    [
      ['示例大学2024—2025学年度信息公开年报'],
      'hint 标题“示例大学2024—2025学年度信息公开年报”的文种一般为“信息公开工作年度报告”，请核对',
    ],
    [['示例大学2025年度信息公开工作年度报告'], 'hint 标题写的是“2025年度”，统计期为2024—2025，可写作“2024—2025学年度”'],
    [['示例大学2024年度信息公开工作年度报告'], 'error 标题写的是“2024年度”，统计期为2024—2025，两者不一致'],
  ])('%j', (lines, message) => {
    expect(said(title, titled(...lines))).toContain(message);
  });

  it.each([
    [['示例大学', '2024—2025学年度信息公开工作年度报告']],
    [['示例大学关于2024—2025学年度信息公开工作的年度报告']],
    [['示例大学 2024-2025 学年', '信息公开年度报告']],
  ])('%j stands', (lines) => {
    expect(said(title, titled(...lines))).toEqual([]);
  });

  it('自然年报告的标题写一个年份', () => {
    const calendar = (line: string) =>
      changed((report) => {
        report.preface.period = { kind: 'calendar-year', start: '2025-01-01', end: '2025-12-31' };
        report.preface.title = [line];
      });
    expect(said(title, calendar('示例大学2025年度信息公开工作年度报告'))).toEqual([]);
    expect(said(title, calendar('示例大学2024年度信息公开工作年度报告'))).toEqual([
      'error 标题写的是“2024年度”，统计期为2025，两者不一致',
    ]);
  });
});
