import { describe, expect, it } from 'vitest';
import { changed, chapterOf, said, saying } from './changed.arbitrary';
import { colloquialName, inconsistentName, mixedYearWords } from './terms';

/** Only these words, so that the names the demonstration report uses are not counted with them. */
const names = (text: string) => {
  const report = saying('overview', text);
  report.preface.prose = [];
  return said(inconsistentName, report);
};
const spoken = (text: string) => said(colloquialName, saying('overview', text));
const years = (text: string) => said(mixedYearWords, saying('overview', text));

describe('名称前后不一', () => {
  it.each([
    [
      '信息公开工作办公室统筹，信息公开工作办公室检查，信息公开办公室答复。',
      'warning 全文“信息公开办公室”1处、“信息公开工作办公室”2处，名称不一，请统一',
    ],
    ['研究生处受理申诉，研究生院公布名单，研究生院答疑。', 'hint 全文“研究生院”4处、“研究生处”1处，名称不一，请统一'],
    ['拓宽公开渠道，扩宽公开渠道，拓宽思路。', 'hint 全文“拓宽”2处、“扩宽”1处，名称不一，请统一'],
  ])('%s', (text, message) => expect(names(text)).toEqual([message]));
  it.each([
    '信息公开网首页链接各学院信息公开网站。',
    '信息公开工作办公室统筹。',
    '信息公开网公布，信息公开网络平台，《信息公开办公室职责》',
    '扩宽道路',
    '研究生院公布名单，《研究生处工作规程》已修订。',
  ])('says nothing of: %s', (text) => expect(names(text)).toEqual([]));
});

describe('俗称', () => {
  it.each([
    ['通过抖音、B站发布，B 站另有直播。', 'hint “B站”是俗称（2处），公文宜写“哔哩哔哩”'],
    ['官博和官方微信', 'hint “官博”是俗称（1处），公文宜写“官方微博”'],
  ])('%s', (text, message) => expect(spoken(text)).toEqual([message]));
  it.each(['“官微”和官方微博', '学校“官微十佳案例”由官微推送。'])('%s：引号里只是这个词的，仍是自己的话', (text) =>
    expect(spoken(text)).toEqual(['hint “官微”是俗称（1处），公文宜写“官方微信（微博）”']),
  );
  it.each([
    '哔哩哔哩、官方微博',
    '长官微信',
    '学校入选“2024年示例省高校官微二十强”。',
    '获评"全国教育系统优秀官博案例"。',
  ])('says nothing of: %s', (text) => expect(spoken(text)).toEqual([]));
});

describe('年份的写法', () => {
  it('学年与年度混用', () => {
    expect(years('2024—2025学年，学校推进公开。2024—2025年度有进展。')).toEqual([
      'warning 同一期间既写“2024—2025学年度”又写“2024—2025年度”（1处），请统一',
    ]);
  });
  it('标题写年度、附件写年', () => {
    const report = changed((draft) => {
      draft.preface.title = ['示例大学', '2024—2025年度信息公开工作年度报告'];
      draft.signature.attachments = [{ title: '2024-2025年信息公开事项清单', prose: [] }];
      for (const { content } of draft.chapters) content.prose = [];
    });
    expect(said(mixedYearWords, report)).toEqual([
      'hint 同一期间既写“2024—2025年度”又写“2024-2025年”（1处），请统一',
      'hint 年份起止既用“—”（2024—2025年度）又用“-”（2024-2025年），请统一为一字线“—”',
    ]);
  });
  it('一字线与短横线混用', () => {
    expect(years('2024-2025学年度，学校推进公开。')).toEqual([
      'hint 年份起止既用“—”（2024—2025学年度）又用“-”（2024-2025学年度），请统一为一字线“—”',
    ]);
  });
  it.each([
    '2024—2025学年，2024—2025学年度，2024年度',
    '《示例大学2023-2024年度报告》，2022—2023年度',
    '2024年9月1日-2025年8月31日',
  ])('says nothing of: %s', (text) => expect(years(text)).toEqual([]));
  it('says nothing of the demonstration report', () => {
    const report = changed((draft) => {
      chapterOf(draft, 'other').prose = [];
    });
    expect(said(mixedYearWords, report)).toEqual([]);
  });
});
