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

describe('正文与其他统计表的数', () => {
  it.each([
    [
      'onRequest',
      '本学年收到信息公开申请8件，其中师生员工3件，校外公民5件。',
      'warning 正文写“本学年收到信息公开申请8件”，依申请公开情况统计表“一、本年新收申请·合计”为9，两处不一致',
    ],
    [
      'onRequest',
      '按申请方式分，信函申请3件。',
      'warning 正文写“信函申请3件”，申请方式统计表“信函·数量”为2，两处不一致',
    ],
    [
      'onRequest',
      '本学年没有收到信息公开申请。',
      'warning 正文写“没有收到信息公开申请”，依申请公开情况统计表“一、本年新收申请·合计”为9，两处不一致',
    ],
    ['onRequest', '本学年收费20元。', 'warning 正文写“本学年收费20元”，收费及减免情况统计表“收费·金额”为0，两处不一致'],
    [
      'disputes',
      '学校收到举报2件。',
      'warning 正文写“学校收到举报2件”，举报、复议、诉讼情况统计表“举报·本年新收”为1，两处不一致',
    ],
    [
      'evaluation',
      '面向校友发放问卷，收回有效问卷328份。',
      'warning 正文写“收回有效问卷328份”，信息公开评议情况统计表“社会公众·参与人数”为318，两处不一致',
    ],
    [
      'proactive',
      '召开新闻发布会5次。',
      'warning 正文写“召开新闻发布会5次”，信息公开渠道统计表“新闻发布会·本年度”为4，两处不一致',
    ],
  ] as const)('%s：%s', (chapter, text, message) =>
    expect(said(proseVsTable, saying(chapter, text))).toEqual([message]),
  );

  it.each([
    ['onRequest', '本学年收到信息公开申请9件，比上学年增加2件，办结9件，不予公开1件，未收取费用。'],
    ['onRequest', '没有申请人要求延期，对2件重复来电作了解释。'],
    ['disputes', '学校收到举报1件，没有发生复议和诉讼。'],
    ['evaluation', '听取师生意见，收回有效问卷1246份，其中满意的1058份；听取公众意见，收回318份。'],
    ['proactive', '《示例大学报》出版18期，二级单位发布信息300条，简报12期。'],
    ['proactive', '《示例大学学报》出版6期。'],
  ] as const)('says nothing in %s of: %s', (chapter, text) =>
    expect(said(proseVsTable, saying(chapter, text))).toEqual([]),
  );

  it('says nothing of the demonstration report', () => expect(said(proseVsTable, changed())).toEqual([]));
});
