import { describe, expect, it } from 'vitest';
import { contentSchema, createReport, NATIONAL_2018, type ReportContent, usualPeriod } from '.';
import { rollOver } from './rollover';

const base = createReport({
  edition: NATIONAL_2018.id,
  variant: 'key-areas',
  school: '示例大学',
  period: usualPeriod('school-year', 2024),
  yearWord: '学年度',
  titleWord: '信息公开工作报告',
});

const chapters = base.chapters.map(({ key, content }): ReportContent['chapters'][number] => {
  if (key === 'proactive') {
    const tables = {
      channels: { 'portal.unit': '条', 'portal.current': '466', 'portal.previous': '401', 'other1.label': '橱窗' },
      newMedia: { 'wechat.followers': '29.5万', 'wechat.views': '100' },
    };
    const text = '2023—2024学年度，学校发布信息466条。';
    return { key, content: { ...content, heading: '主动公开', prose: [{ kind: 'paragraph', text }], tables } };
  }
  if (key === 'keyAreas')
    return { key, content: { ...content, prose: [{ kind: 'item', level: 1, lead: '', text: '招生。' }] } };
  if (key === 'onRequest') {
    const applications = { 'received.members': '3', 'carriedOut.members': '1', 'carriedOut.citizens': '0' };
    return { key, content: { ...content, tables: { applications } } };
  }
  if (key === 'disputes') return { key, content: { ...content, tables: { disputes: { 'complaints.pending': '2' } } } };
  return key === 'evaluation' ? { key, content: { ...content, omitted: true } } : { key, content };
});

const last: ReportContent = {
  ...base,
  chapters,
  items: {
    ...base.items,
    '11': { state: 'not-applicable', links: [], remark: '学校无研究生教育', department: '研究生院', time: '2024年3月' },
  },
  checklist: { placement: 'attachment', title: '示例大学2023-2024年清单', preset: 'by-category' },
  signature: {
    ...base.signature,
    date: '2024-10-25',
    attachments: [{ title: '2024年说明', prose: [{ kind: 'paragraph', text: '附。' }] }],
  },
  unplaced: { lines: [{ text: '页脚', near: '' }] },
};

const next = rollOver(last, {
  edition: NATIONAL_2018.id,
  variant: 'standard',
  period: usualPeriod('school-year', 2025),
  yearWord: '学年度',
});
const chapter = (key: string) => next.chapters.find((c) => c.key === key)?.content;

describe('next year from last year', () => {
  it('前言写明的统计期和学年随之更新，其他年份不动，仍待确认', () => {
    const text = '本报告为2023—2024学年度报告，统计期为2023年9月1日至2024年8月31日，依据2023—2024年有关通知编写。';
    const told = { ...last, preface: { ...last.preface, prose: [{ kind: 'paragraph' as const, text }] } };
    expect(rollOver(told, { ...base, period: next.preface.period, yearWord: '学年' }).preface.prose).toEqual([
      {
        kind: 'paragraph',
        carried: true,
        text: '本报告为2024—2025学年报告，统计期为2024年9月1日至2025年8月31日，依据2023—2024年有关通知编写。',
      },
    ]);
  });

  it('is a valid draft of the chosen variant, with the official headings and every chapter in it', () => {
    expect(contentSchema.parse(next)).toEqual(next);
    expect(next.chapters.map((c) => c.key)).toHaveLength(8);
    expect(next.chapters.every((c) => c.content.heading === null && !c.content.omitted)).toBe(true);
  });

  it('moves the years of titles and the period, and nothing in the carried prose', () => {
    expect(next.preface.title).toEqual(['示例大学', '2024—2025学年度信息公开工作报告']);
    expect(next.preface.period).toMatchObject({ start: '2024-09-01', end: '2025-08-31' });
    expect(next.checklist.title).toBe('示例大学2024-2025年清单');
    expect(next.signature.attachments[0]).toEqual({
      title: '2025年说明',
      prose: [{ kind: 'paragraph', text: '附。', carried: true }],
    });
    expect(chapter('proactive')?.prose[0]).toEqual({
      kind: 'paragraph',
      text: '2023—2024学年度，学校发布信息466条。',
      carried: true,
    });
  });

  it('composes a title where the last one had no years', () => {
    const untitled = { ...last, preface: { ...last.preface, title: ['信息公开年度报告'] } };
    const { preface } = rollOver(untitled, { ...next, period: next.preface.period });
    expect(preface.title).toEqual(['示例大学', '2024—2025学年度信息公开年度报告']);
  });

  it('clears the figures into last year’s columns and rows; 0 stays 0', () => {
    expect(chapter('proactive')?.tables).toEqual({
      channels: { 'portal.unit': '条', 'portal.previous': '466', 'other1.label': '橱窗' },
      newMedia: { 'wechat.followersPrevious': '29.5万' },
    });
    expect(chapter('onRequest')?.tables).toEqual({
      applications: { 'carriedIn.members': '1', 'carriedIn.citizens': '0' },
    });
    expect(chapter('disputes')?.tables).toEqual({ disputes: { 'complaints.carriedIn': '2' } });
  });

  it('keeps the text of a chapter that the new variant does not have', () => {
    expect(chapter('proactive')?.prose.slice(1)).toEqual([
      { kind: 'heading', level: 1, text: '重点领域信息公开情况', carried: true },
      { kind: 'item', level: 1, lead: '', text: '招生。', carried: true },
    ]);
  });

  it('keeps the items, clears 生成时间, the day of signing and what was unplaced', () => {
    expect(next.items['11']).toEqual({
      state: 'not-applicable',
      links: [],
      remark: '学校无研究生教育',
      department: '研究生院',
    });
    expect(next.signature).toMatchObject({ school: '示例大学', date: '' });
    expect(next.unplaced.lines).toEqual([]);
  });
});
