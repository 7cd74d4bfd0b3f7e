import { describe, expect, it } from 'vitest';
import { changed, chapterOf, said, saying } from './changed.arbitrary';
import { proseVsTable } from './prose-vs-table';

const of = (text: string) => said(proseVsTable, saying('proactive', text));

describe('正文与统计表的数', () => {
  it.each([
    [
      '微信公众号推送图文信息462条。',
      'warning 正文写“推送图文信息462条”，新媒体平台统计表“微信公众号·发布数”为426，两处不一致',
    ],
    ['抖音粉丝数达6.1万人。', 'warning 正文写“粉丝数达6.1万人”，新媒体平台统计表“抖音·粉丝数”为67,315，两处不一致'],
  ])('%s', (text, message) => expect(of(text)).toEqual([message]));

  it.each([
    '微信公众号推送图文信息426条，粉丝数8.7万人，阅读量216万次。',
    '抖音粉丝近7万人；快手发布12条；微博累计获赞3万次。',
    '学校官方新媒体平台全年发布信息1466条，其中微信公众号426条，微信视频号168条，微博612条。',
  ])('says nothing of: %s', (text) => expect(of(text)).toEqual([]));

  it('says nothing where there is no table', () => {
    const report = changed((draft) => {
      chapterOf(draft, 'proactive').prose = [{ kind: 'paragraph', text: '微信公众号发布1条。' }];
      chapterOf(draft, 'proactive').tables = {};
    });
    expect(said(proseVsTable, report)).toEqual([]);
  });
});
