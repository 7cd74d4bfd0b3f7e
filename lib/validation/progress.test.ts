import { describe, expect, it } from 'vitest';
import { type ChapterContent, createReport, emptyItem, type ReportContent, usualPeriod } from '@/lib/report';
import { demoReport } from '@/prisma/demo';
import { checkReport } from './check-report';
import { type Finding, fingerprint } from './finding';
import { taskList } from './progress';

const empty = (): ReportContent =>
  createReport({
    edition: 'national-2018',
    variant: 'standard',
    school: '示例大学',
    period: usualPeriod('school-year', 2025),
    yearWord: '学年度',
    titleWord: '信息公开工作年度报告',
  });

const error = (chapter: 'overview' | 'checklist'): Finding => ({
  rule: 'chapter-empty',
  severity: 'error',
  part: chapter,
  chapter,
  message: '本章没有内容',
});

const statusOf = (content: ReportContent, key: string, findings: Finding[] = []) =>
  taskList(content, findings).tasks.find((task) => task.key === key)?.status;

describe('task list', () => {
  it('follows the printed order: 前言、八章、落款', () => {
    const { tasks, done, total, progress } = taskList(empty(), []);
    expect(tasks.map(({ mark, title }) => mark + title)).toEqual([
      '标题和前言',
      '一、概述',
      '二、主动公开情况',
      '三、依申请公开和不予公开情况',
      '四、对信息公开的评议情况',
      '五、因学校信息公开工作受到举报、复议、诉讼的情况',
      '六、本年度信息公开工作的新做法新举措、主要经验、问题和下一步改进措施',
      '七、其他需要报告的事项',
      '八、清单事项公开情况表',
      '落款和附件',
    ]);
    expect({ done, total }).toEqual({ done: 0, total: 10 });
    // Only the signature is half written: the school's name.
    expect(progress).toBeCloseTo(0.05);
  });

  it('a written chapter is complete until an error stands against it', () => {
    const content = empty();
    const overview = content.chapters[0];
    overview?.content.prose.push({ kind: 'paragraph', text: '学校推进信息公开。' });
    expect(statusOf(content, 'overview')).toBe('complete');
    expect(statusOf(content, 'overview', [error('overview')])).toBe('in-progress');
    expect(statusOf(content, 'proactive')).toBe('not-started');
  });

  it('text carried over from last year is not complete before someone confirms it', () => {
    const content = empty();
    content.chapters[0]?.content.prose.push({ kind: 'paragraph', text: '去年的话。', carried: true });
    const { tasks } = taskList(content, checkReport(content));
    const overview = tasks.find(({ key }) => key === 'overview');
    expect(overview?.status).toBe('in-progress');
    expect(overview?.lacks).toContain('1段沿用文字的确认');
  });

  const written = (change: (chapter: ChapterContent) => void) => {
    const content = demoReport();
    for (const chapter of content.chapters) if (chapter.key === 'onRequest') change(chapter.content);
    return content;
  };
  const onRequest = (content: ReportContent, answered: Finding[] = []) => {
    const answers = answered.map((finding) => ({ fingerprint: fingerprint(finding) }));
    return taskList(content, checkReport(content, { answers })).tasks.find(({ key }) => key === 'onRequest');
  };

  it('依申请公开一章写了字、表空着，不算完成，并写明缺什么', () => {
    expect(onRequest(demoReport())).toMatchObject({ status: 'complete', lacks: [], progress: 1 });
    const vague = written((chapter) => {
      chapter.prose = [{ kind: 'paragraph', text: '学校依法受理申请，渠道畅通。' }];
      chapter.tables = {};
    });
    expect(onRequest(vague)).toMatchObject({
      status: 'in-progress',
      progress: 0.5,
      lacks: ['不予公开情况', '依申请公开情况统计表', '申请方式统计表', '收费及减免情况统计表'],
    });
  });

  it('空着一格也不算完成；填了0、标了不适用才算', () => {
    const fees = (cells: Record<string, string>) =>
      onRequest(
        written((chapter) => {
          chapter.tables.fees = cells;
        }),
      );
    const zero = { 'charged.cases': '0', 'charged.amount': '0', 'waived.cases': '0', 'waived.amount': '0' };
    expect(fees({ ...zero, 'waived.amount': '' })).toMatchObject({
      status: 'in-progress',
      lacks: ['收费及减免情况统计表1格'],
    });
    expect(fees(zero)?.status).toBe('complete');
    expect(fees({ 'charged.cases': '不适用' })?.status).toBe('complete');
  });

  it('缺的内容说明了理由就算完成，错误不能只说明理由', () => {
    const content = written((chapter) => {
      delete chapter.tables.applicationWays;
    });
    const findings = checkReport(content).filter(({ chapter }) => chapter === 'onRequest');
    expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
    expect(onRequest(content)?.status).toBe('in-progress');
    expect(onRequest(content, findings)).toMatchObject({ status: 'complete', lacks: [] });
    const empty = written((chapter) => {
      chapter.prose = [];
      delete chapter.tables.fees;
    });
    const errors = checkReport(empty).filter(({ severity }) => severity === 'error');
    expect(errors).not.toEqual([]);
    expect(onRequest(empty, errors)?.lacks).toContain('收费及减免情况统计表');
  });

  it('50项都填了而有3项错，进度是47项；没有完成也不是未开始', () => {
    const content = demoReport();
    for (const number of [1, 2, 3]) content.items[String(number)] = { ...emptyItem(), state: 'public' };
    const { tasks } = taskList(content, checkReport(content));
    expect(tasks.find(({ key }) => key === 'checklist')).toMatchObject({ status: 'in-progress', progress: 0.94 });
  });

  it('the 50 items count by their answers and carry every finding of an item', () => {
    const content = empty();
    for (let n = 1; n <= 25; n++) {
      content.items[String(n)] = {
        state: 'public',
        links: ['https://xxgk.example.edu.cn/1'],
        remark: '',
        department: '',
      };
    }
    const table = taskList(content, [error('checklist')]).tasks.find(({ key }) => key === 'checklist');
    expect(table).toMatchObject({
      status: 'in-progress',
      statusLabel: '编写中',
      progress: 0.5,
      findings: { error: 1 },
    });
  });

  it('an omitted chapter is numbered past, and the table stays a task when it is an attachment', () => {
    const content = empty();
    const omit = (key: string) => {
      for (const chapter of content.chapters) if (chapter.key === key) chapter.content.omitted = true;
    };
    omit('evaluation');
    expect(
      taskList(content, [])
        .tasks.map(({ mark }) => mark)
        .join(''),
    ).toBe('一、二、三、四、五、六、七、');
    expect(statusOf(content, 'evaluation')).toBe('omitted');
    omit('checklist');
    expect(statusOf(content, 'checklist')).toBe('omitted');
    content.items['1'] = { state: 'none', links: [], remark: '本年度无', department: '' };
    expect(statusOf(content, 'checklist')).toBe('in-progress');
    content.chapters = content.chapters.filter(({ key }) => key !== 'checklist');
    expect(taskList(content, []).total).toBe(10);
  });

  it('asks for a look at text that found no place', () => {
    const content = empty();
    content.unplaced.lines.push({ text: '附注', near: '概述' });
    expect(statusOf(content, 'unplaced')).toBe('in-progress');
  });
});
