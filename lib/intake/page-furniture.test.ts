import { describe, expect, it } from 'vitest';
import { readReport } from '.';

describe('what a web page puts around a report', () => {
  const text =
    '首页>信息公开\n示例大学2024年信息公开工作报告\n发布时间：2024-10-30 浏览次数：123\n前言说明情况。\n一、概述\n正文。\n2024年10月30日\n示例大学\n上一条：通知';
  const { content, notes } = readReport(text);

  it('is left out, and told of once', () => {
    expect(content.preface.title).toEqual(['示例大学', '2024年信息公开工作报告']);
    expect(content.unplaced.lines).toEqual([]);
    expect(notes.filter(({ code }) => code === 'page-furniture')).toMatchObject([
      {
        severity: 'hint',
        message: '已略去网页上的“首页>信息公开”、“发布时间：2024-10-30浏览次数：123”、“上一条：通知”3行。',
      },
    ]);
  });

  it('pages named over the title are none of it', () => {
    const pages = '学校概况\n信息公开指南\n年度报告';
    const whole = readReport(`${pages}\n示例大学2024年信息公开工作报告\n前言说明情况。\n一、概述\n正文。`);
    expect(whole.content.preface.title).toEqual(['示例大学', '2024年信息公开工作报告']);
    expect(whole.notes.filter(({ code }) => code === 'page-furniture')).toMatchObject([
      { severity: 'hint', message: '已略去网页上的“学校概况”、“信息公开指南”、“年度报告”3行。' },
    ]);
    const broken = readReport(`${pages}\n示例大学\n2024年\n信息公开工作报告\n前言说明情况。\n一、概述\n正文。`);
    expect(broken.content.preface.title).toEqual(['示例大学', '2024年', '信息公开工作报告']);
  });

  it('is told word for word, for it stands nowhere else', () => {
    const lines = ['作者：甲', '编辑：乙', '审核：丙', `来源：${'党政办公室、'.repeat(8)}宣传部`];
    const { notes: told } = readReport(
      `示例大学2024年信息公开工作报告\n${lines.join('\n')}\n前言说明情况。\n一、概述\n正文。`,
    );
    const message = told.find(({ code }) => code === 'page-furniture')?.message;
    expect(message).toBe(`已略去网页上的${lines.map((line) => `“${line}”`).join('、')}4行。`);
  });

  it('with a telephone, a span of days or more lines than a page has is kept for somebody to look at', () => {
    const head = '示例大学2024—2025学年信息公开工作年度报告';
    const body = '根据《高等学校信息公开办法》，编制本报告。\n一、概述\n正文。';
    const kept = (line: string) => readReport(`${head}\n${line}\n${body}`);
    const called = kept('来源：党政办公室 审核：张三 联系电话：010-56781234');
    expect(called.content.unplaced.lines).toEqual([
      { text: '来源：党政办公室审核：张三联系电话：010-56781234', near: '网页内容' },
    ]);
    expect(called.notes.map(({ code }) => code)).toContain('unplaced');
    const period = kept('时间：2024年9月1日至2025年8月31日');
    expect(period.notes.map(({ code }) => code)).not.toContain('period-assumed');
    expect(period.content.preface.prose[0]?.text).toContain('2024年9月1日至2025年8月31日');
    expect(kept('发布时间：2024年9月1日至2025年8月31日').content.unplaced.lines).toHaveLength(1);
    expect(kept('时间：2025年10月30日').content.unplaced.lines).toEqual([]);
    expect(kept(Array.from({ length: 130 }, (_, i) => `编辑：${i}`).join('\n')).content.unplaced.lines).toHaveLength(
      30,
    );
  });

  it('a cover over the title is not of the page', () => {
    const covered = (cover: string) =>
      readReport(`${cover}\n示例大学2024—2025学年信息公开工作年度报告\n前言说明情况。\n一、概述\n正文。`);
    for (const cover of ['信息公开年度报告', '党政办公室\n信息公开年度报告']) {
      const { content: read, notes: told } = covered(cover);
      expect(read.preface.title).toEqual(['示例大学', '2024—2025学年信息公开工作年度报告']);
      expect(read.unplaced.lines.map(({ text: line }) => line)).toEqual(cover.split('\n'));
      expect(told.map(({ code }) => code)).not.toContain('page-furniture');
    }
  });

  it('words over a title that are of the document stay', () => {
    const over = readReport('附件\n示例大学2024年信息公开工作报告\n前言说明情况。\n一、概述\n正文。');
    expect(over.content.preface.title[0]).toBe('附件');
  });

  it('the unit of a table stands apart from its name', () => {
    const name = '示例大学2023-2024学年信息公开申请办理情况统计表';
    const table = readReport(`示例大学2024年信息公开工作报告\n一、概述\n正文。\n${name}\n单位：件`);
    expect(table.content.chapters[0]?.content.prose.slice(-2)).toEqual([
      { kind: 'paragraph', text: name },
      { kind: 'paragraph', text: '单位：件' },
    ]);
  });

  it('is not what only begins like it', () => {
    const behind = (line: string) => readReport(`${text}\n${line}`).content.unplaced.lines.map((kept) => kept.text);
    expect(behind('返回各单位核实后的补充说明')).toEqual(['返回各单位核实后的补充说明']);
    expect(behind('【打印本页】')).toEqual([]);
    expect(behind('下一篇')).toEqual([]);
  });

  it('a signature may stand under its date', () => {
    expect(content.signature).toMatchObject({ school: '示例大学', date: '2024-10-30' });
  });
});
