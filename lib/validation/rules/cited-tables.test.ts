import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChapterKey } from '@/lib/report';
import { bindableFigures } from '../bindable-figures';
import { changed, chapterOf, said, saying } from './changed.arbitrary';
import { proseVsTable } from './prose-vs-table';

const told = (text: string, key: ChapterKey = 'overview') => said(proseVsTable, saying(key, text));
const offered = (text: string, key: ChapterKey = 'overview') =>
  bindableFigures(saying(key, text), key).map(({ typed, label }) => `${typed} ${label}`);

const RECEIVED = '“三、依申请公开和不予公开情况”的依申请公开情况统计表“一、本年新收申请·合计”为9，两处不一致';

describe('概述和经验里引用其他章统计表的数，与表矛盾', () => {
  it.each([
    ['本学年共受理信息公开申请12件，均按期答复。', `warning 正文写“本学年共受理信息公开申请12件”，${RECEIVED}`],
    ['一年来，学校收到信息公开申请12件。', `warning 正文写“学校收到信息公开申请12件”，${RECEIVED}`],
    ['2024—2025学年，学校受理依申请公开12件。', `warning 正文写“学校受理依申请公开12件”，${RECEIVED}`],
    ['未收到师生和社会公众的信息公开申请。', `warning 正文写“未收到师生和社会公众的信息公开申请”，${RECEIVED}`],
    ['本学年没有收到信息公开申请。', `warning 正文写“没有收到信息公开申请”，${RECEIVED}`],
    [
      '学校门户网站全年发布信息1268条。',
      'warning 正文写“学校门户网站全年发布信息1268条”，“二、主动公开情况”的信息公开渠道统计表“学校门户网站发布信息·本年度”为1286，两处不一致',
    ],
    [
      '学校官方微信公众号推送图文信息462条。',
      'warning 正文写“推送图文信息462条”，“二、主动公开情况”的新媒体平台统计表“微信公众号·发布数”为426，两处不一致',
    ],
    [
      '没有因信息公开工作受到举报。',
      'warning 正文写“没有因信息公开工作受到举报”，“五、因学校信息公开工作受到举报、复议、诉讼的情况”的举报、复议、诉讼情况统计表“举报·本年新收”为1，两处不一致',
    ],
  ])('%s', (text, message) => {
    expect(told(text)).toEqual([message]);
    expect(told(text, 'experience')).toEqual([message]);
  });

  it('改为表里的数，并随表改变', () => {
    const report = saying('overview', '本学年共受理信息公开申请12件。');
    const [finding] = proseVsTable.check(report, {});
    const bound = { table: 'applications', cell: 'received.total', form: 'value' };
    expect(finding?.fix).toMatchObject([{ part: 'overview', from: '12', to: '9', bound }]);
  });

  it.each([
    // The same number, or one that stands for it.
    '本学年共受理信息公开申请9件。',
    '学校门户网站全年发布信息近1300条。',
    // Another year, or more years than one.
    '上学年受理信息公开申请12件。',
    '2023年受理信息公开申请12件。',
    '2023—2024学年，学校受理信息公开申请12件。',
    '2022年以来累计受理信息公开申请120件。',
    '近三年受理信息公开申请30件。',
    '截至2025年6月，受理信息公开申请12件。',
    '2025年5月受理信息公开申请2件。',
    '下一学年力争信息公开申请办结12件。',
    '信息公开申请较上学年增加12件。',
    // A part of it.
    '受理信息公开申请中，其中通过网络收到信息公开申请2件。',
    '研究生院受理信息公开申请2件。',
    '计算机学院收到信息公开申请2件。',
    '各学院门户网站发布信息5000条。',
    '收到本科生的信息公开申请2件。',
    '其中师生员工申请2件。',
    '网上受理信息公开申请2件。',
    '收到师生员工的信息公开申请2件。',
    '没有收到社会公众的信息公开申请。',
    '英文门户网站发布信息30条。',
    '受理信息公开咨询和申请20件。',
    // Another matter.
    '开展师生教学评价，收回有效问卷9000份。',
    '本学年召开会议12次，受理事项12件。',
    '本学年受理专利申请12件。',
    '收到课题申请12件，奖学金申请12份。',
    '收到举报12件。',
    '“青年示大”微信公众号推送462条，招生办微信公众号推送20条。',
    '学校官方新媒体平台发布信息1466条，其中微博12条是原创。',
    '学校官方微博发布视频12条。',
    '《示例大学报》出版20期，工作简报印发10期。',
    '未收到纪检举报。',
    '没有收取任何费用。',
  ])('says nothing of: %s', (text) => {
    expect(told(text)).toEqual([]);
    expect(told(text, 'experience')).toEqual([]);
  });

  it('says nothing where the school calls itself 学院 but means a part of itself, and speaks where it is itself', () => {
    const report = (text: string) =>
      changed((draft) => {
        draft.signature.school = '示例职业学院';
        chapterOf(draft, 'overview').prose = [{ kind: 'paragraph', text }];
      });
    expect(said(proseVsTable, report('示例职业学院受理信息公开申请12件。'))).toHaveLength(1);
    expect(said(proseVsTable, report('学院受理信息公开申请12件。'))).toHaveLength(1);
    expect(said(proseVsTable, report('护理学院受理信息公开申请12件。'))).toEqual([]);
  });

  it('says nothing of a chapter that is not printed', () => {
    const report = changed((draft) => {
      chapterOf(draft, 'overview').prose = [{ kind: 'paragraph', text: '本学年共受理信息公开申请12件。' }];
      chapterOf(draft, 'onRequest').omitted = true;
    });
    expect(said(proseVsTable, report)).toEqual([]);
  });
});

describe('与其他章统计表相同的数，可以绑定', () => {
  const label = '一、本年新收申请·合计（依申请公开情况统计表）';
  it.each([
    ['全年受理申请9件。', [`9 ${label}`]],
    [
      '本学年共受理信息公开申请9件，其中师生员工3件。',
      [`9 ${label}`, '3 一、本年新收申请·师生员工（依申请公开情况统计表）'],
    ],
    ['工作简报印发12期。', ['12 工作简报印发·本年度（信息公开渠道统计表）']],
    ['微信公众号推送426条。', ['426 微信公众号·发布数（新媒体平台统计表）']],
    ['新媒体平台发布信息1466条，其中微博612条。', ['612 微博·发布数（新媒体平台统计表）']],
  ])('%s', (text, offers) => expect(offered(text)).toEqual(offers));

  it.each([
    '本学年召开会议3次，印发通报9期。',
    '受理奖学金申请9件。',
    '全年受理申请12件。',
    '上学年受理信息公开申请9件。',
    '某学院受理信息公开申请9件。',
    '收到举报1件。',
  ])('offers nothing for: %s', (text) => expect(offered(text)).toEqual([]));

  it('also in the preface and in attachments, where nothing is called wrong', () => {
    const report = changed((draft) => {
      draft.preface.prose = [{ kind: 'paragraph', text: '本学年共受理信息公开申请9件。' }];
      const prose = [{ kind: 'paragraph' as const, text: '本学年共受理信息公开申请9件。' }];
      draft.signature.attachments = [{ title: '说明', prose }];
    });
    expect(bindableFigures(report, 'preface').map(({ path }) => path)).toEqual(['prose.0']);
    expect(bindableFigures(report, 'signature').map(({ path }) => path)).toEqual(['attachments.0.prose.0']);
    report.signature.attachments = [
      { title: '说明', prose: [{ kind: 'paragraph', text: '本学年共受理信息公开申请12件。' }] },
    ];
    expect(said(proseVsTable, report)).toEqual([]);
  });

  it('nothing in the demonstration report outside the tables’ own chapters', () => {
    for (const key of ['overview', 'experience', 'other'] as const) expect(bindableFigures(changed(), key)).toEqual([]);
  });
});

describe('任何一个数', () => {
  const received = {
    key: 'onRequest',
    table: 'applications',
    cell: 'received.total',
    words: '受理信息公开申请',
    unit: '件',
  };
  const portal = {
    key: 'proactive',
    table: 'channels',
    cell: 'portal.current',
    words: '学校门户网站发布信息',
    unit: '条',
  };
  const wechat = {
    key: 'proactive',
    table: 'newMedia',
    cell: 'wechat.posts',
    words: '官方微信公众号推送信息',
    unit: '条',
  };
  const answers = {
    ...{ key: 'evaluation', table: 'evaluation', cell: 'members.participants', unit: '份' },
    words: '开展信息公开评议，面向师生收回有效问卷',
  };
  const cited = fc.constantFrom(received, portal, wechat, answers);
  const year = fc.constantFrom('本学年，', '全年', '报告期内，', '2024—2025学年，', '');
  const about = fc.constantFrom('', '学校持续改进工作。', '各项工作平稳有序；');
  const where = fc.constantFrom('overview' as const, 'experience' as const);

  it('与表不同的总被提出来，相同的从不，只问要不要绑定', () => {
    fc.assert(
      fc.property(cited, year, about, where, fc.nat(99_999), fc.nat(99_999), (of, when, before, key, now, told) => {
        const report = saying(key, `${before}${when}${of.words}${told}${of.unit}。`);
        const { tables } = chapterOf(report, of.key as ChapterKey);
        tables[of.table] = { ...tables[of.table], [of.cell]: String(now) };
        const found = proseVsTable.check(report, {}).filter(({ part }) => part === key);
        expect(found.map(({ values }) => [values?.prose, values?.table])).toEqual(now === told ? [] : [[told, now]]);
        expect(bindableFigures(report, key)).toHaveLength(now === told ? 1 : 0);
        const same = saying(key, `${before}${when}${of.words}${now}${of.unit}。`);
        chapterOf(same, of.key as ChapterKey).tables[of.table] = tables[of.table] ?? {};
        expect(proseVsTable.check(same, {}).filter(({ part }) => part === key)).toEqual([]);
        expect(bindableFigures(same, key)).toMatchObject([{ table: of.table, cell: of.cell, typed: String(now) }]);
      }),
    );
  });
});
