import { describe, expect, it } from 'vitest';
import { changed, said, saying } from './changed.arbitrary';
import { copiedYear, countedBeyond } from './years';

describe('统计期以外的数据', () => {
  it.each([
    [
      '发布干部公示52条（以上数据统计截至2025年11月13日）。',
      'warning “以上数据统计截至2025年11月13日”不在统计期2024年9月1日至2025年8月31日之内，数据应统计到2025年8月31日',
    ],
    [
      '截止2023年12月31日，粉丝8万人。',
      'warning “截止2023年12月31日”不在统计期2024年9月1日至2025年8月31日之内，数据应统计到2025年8月31日',
    ],
  ])('%s', (text, message) => {
    expect(said(countedBeyond, saying('proactive', text))).toEqual([message]);
  });

  it.each(['截至2025年8月31日，共发布公告262条。', '2025年9月9日召开座谈会，截至目前进展顺利。'])('%s', (text) => {
    expect(said(countedBeyond, saying('proactive', text))).toEqual([]);
  });
});

describe('上年年份遗留', () => {
  it('另一学年', () => {
    expect(said(copiedYear, saying('disputes', '2023—2024学年度，学校没有收到举报、复议、诉讼。'))).toEqual([
      'warning 写的是“2023—2024学年度”，本报告是2024—2025学年度，疑为沿用上年文字，请核对',
    ]);
  });

  it('以一个自然年概括学年工作', () => {
    expect(said(copiedYear, saying('experience', '2024年，学校信息公开工作取得进展。'))).toEqual([
      'warning 以“2024年”概括全年，本报告的统计期是2024—2025学年，建议改为“本学年度”',
    ]);
  });

  it.each([
    '2024—2025学年度，学校没有收到举报。',
    '公布《示例大学2023—2024学年本科教学质量报告》。',
    '推文比2023—2024学年增加28篇。',
    '2025年，学校召开座谈会。',
  ])('%s', (text) => {
    expect(said(copiedYear, saying('experience', text))).toEqual([]);
  });

  it('自然年报告不以学年衡量', () => {
    const report = changed((draft) => {
      draft.preface.period = { kind: 'calendar-year', start: '2025-01-01', end: '2025-12-31' };
      for (const { key, content } of draft.chapters) {
        if (key === 'experience') content.prose = [{ kind: 'paragraph', text: '2025年，学校信息公开工作取得进展。' }];
      }
    });
    expect(said(copiedYear, report)).toEqual([]);
  });
});
