import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { enumerations, partialSums } from './enumerations';

const of = (text: string) => [enumerations, partialSums].flatMap((rule) => said(rule, saying('proactive', text)));

describe('“共…，其中…”的分项之和', () => {
  it.each([
    [
      '本年度共发布信息466条，其中新闻269条，学术动态162条，通知公告91条，浏览量6万人次。',
      'error 269＋162＋91＝522，与总数466不符，相差56',
    ],
    [
      '发布公告 483 条,其中意向公告217条,设备、服务类230条,工程类32条。',
      'warning 217＋230＋32＝479，与总数483不符，相差4',
    ],
    ['培训1200人，其中线上200人，线下900人，基层300人。', 'warning 200＋900＋300＝1400，与总数1200不符，相差200'],
    ['受理来信12件，分别为建议5件、咨询4件、投诉5件。', 'error 5＋4＋5＝14，与总数12不符，相差2'],
    ['全年开会十八次，其中专题会六次，例会十三次。', 'error 6＋13＝19，与总数18不符，相差1'],
    ['共发布信息1,286条。其中，要闻642条，通知654条。', 'error 642＋654＝1296，与总数1286不符，相差10'],
    ['网站300条，微信200条，微博100条，合计610条。', 'warning 300＋200＋100＝600，与总数610不符，相差10'],
    ['新闻700条（图片200条、视频510条）。', 'error 200＋510＝710，与总数700不符，相差10'],
    ['公告534条：竞价125条；结果108条；其他311条。', 'error 125＋108＋311＝544，与总数534不符，相差10'],
    [
      '发稿1200条，其中新闻700条，其中图片200条、视频500条，公告510条。',
      'error 700＋510＝1210，与总数1200不符，相差10',
    ],
    ['申请9件，其中师生3件，公民6件；按方式分，当面1件，信函2件，网上7件。', 'error 1＋2＋7＝10，与总数9不符，相差1'],
    ['培训12场，800人次，其中线上5场，线下8场。', 'warning 5＋8＝13，与总数12不符，相差1'],
    ['信息90条，其中甲类20条，乙类30条，丙类10条。', 'warning 所列各项合计60，比总数90少30，其余30条没有说明'],
    ['信息90条，其中甲类20条，乙类30条。', 'hint 所列各项合计50，比总数90少40，其余40条没有说明'],
    ['全年受理申请12件，分别为网上1件、信函2件。', 'warning 1＋2＝3，与总数12不符，相差9'],
    [
      '共发信息900条，包括要闻90条、动态100条、公告80条。',
      'warning 所列各项合计270，比总数900少630，其余630条没有说明',
    ],
    ['共发布信息600条，网站、微信、微博分别为300条、200条、110条。', 'error 300＋200＋110＝610，与总数600不符，相差10'],
    ['共发布信息600条，网站300条，微信200条，微博110条。', 'warning 300＋200＋110＝610，与总数600不符，相差10'],
    ['全年共公开信息630条。概况类82条，招生类300条，财务类250条。', 'warning 82＋300＋250＝632，与总数630不符，相差2'],
    ['共收到申请9件。从申请方式看，当面2件，信函8件。', 'error 2＋8＝10，与总数9不符，相差1'],
    ['公开文件120份，较上年增加10份，其中制度100份，通知30份。', 'error 100＋30＝130，与总数120不符，相差10'],
    [
      '收回问卷1246份，其中满意410份，基本满意163份，不满意25份。',
      'warning 所列各项合计598，比总数1246少648，其余648份没有说明',
    ],
    ['培训600场，其中线上200场，线下90场。', 'warning 所列各项合计290，比总数600少310，其余310场没有说明'],
    ['收到申请3件，其中网上5件。', 'warning 其中的5件比总数3件还多2，请核对'],
    ['教职工2846人，其中教授3412人，博士200人。', 'warning 其中的3412人比总数2846人还多566，请核对'],
  ])('%s', (text, message) => {
    expect(of(text)).toEqual([message]);
  });

  it.each([
    '主页共发布信息1481条，包括要闻884条，校园动态515条，通知公告82条；办公系统发布通知103条。',
    '校外媒体报道新闻500余篇，其中中央级媒体100余篇，省级媒体600篇。',
    '采购公告286项，其中货物类173项。',
    '共收到申请10件，其中网上6件，信函4件，已答复10件。',
    '共召开会议26次，其中专题会议9次，其余为例会。',
    '发布信息120条，其中要闻20条，阅读量3000次，公告200条。',
    '近300条信息中，其中要闻280条，公告90条。',
    '发布信息1.2万条，其中要闻0.5万条、公告0.7万条。',
    '发稿1200条，其中新闻700条，其中图片200条、视频500条，公告500条。',
    '信息120条，其中要闻20条，公告100条；微博300条，其中原创280条，转载20条。',
    '网站、微信、微博分别发布300条、200条、100条，共计600条。',
    '共收到来信10件，其中网上6件，信函4件，涉及教学5件，均已答复。',
    '处理投诉7件，其中教学类3件，涉及12人；后勤类4件，涉及30人。',
    '申请9件，其中师生3件，公民6件；按方式分，当面2件，信函7件。',
    '教职工2846人，其中专任教师1938人，教授412人，副教授755人。',
    '审查信息3860条，其中退回47条，不予公开12条。',
    '公开制度90项，其中教学类20项，科研类30项，其余为管理类。',
    '门户网站发布信息300条，图片新闻50条，全年召开会议共12次。',
    '第1125期至第1159期，第三项第五款，2024年3月4日第6版。',
    '共发布信息600条，网站300条，微信200条，微博100条。',
    '共公开信息600条，网站点击3000次，微信200条，微博300条。',
    '共发布信息900条，网站100条，微信200条，微博300条。',
    '共发信息900条，包括要闻90条、动态100条、公告80条等。',
    '公开文件120份，较上年增加10份，其中制度8份，通知2份。',
    '公开文件120份，较上年增加10份，其中制度增加6份，通知增加4份。',
    '召开党委会12次、校长办公会6次，其中涉及信息公开的分别为3次、2次。',
    '发布公告262条，其中招标118条（含货物60条），结果112条，更正17条，废标11条，单一来源4条。',
  ])('says nothing of: %s', (text) => {
    expect(of(text)).toEqual([]);
  });

  const parts = fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: 2, maxLength: 6 });
  const unit = fc.constantFrom('条', '篇', '项', '件', '人次', '人', '期');
  const written = (total: number, figures: number[], measure: string) =>
    `全年共发布信息${total}${measure}，其中${figures.map((n, i) => `第${'甲乙丙丁戊己'[i] ?? ''}类${n}${measure}`).join('，')}。`;
  const sum = (figures: number[]) => figures.reduce((a, b) => a + b, 0);

  it('never speaks of parts that add up', () => {
    fc.assert(
      fc.property(parts, unit, (figures, measure) => {
        expect(of(written(sum(figures), figures, measure))).toEqual([]);
      }),
    );
  });

  const plain = (total: number, figures: number[], stop: string) =>
    `全年共发布信息${total}条${figures.map((n, i) => `${i === 0 ? stop : '，'}${'甲乙丙丁戊己'[i] ?? ''}类${n}条`).join('')}。`;

  it('reads parts that no word leads in, in any marks: right ones are silent, a wrong one is found', () => {
    const figures = fc.array(fc.integer({ min: 200, max: 5_000 }), { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(
        figures,
        fc.constantFrom('，', '。', ',', '；'),
        fc.integer({ min: 1, max: 20 }),
        (own, stop, off) => {
          expect(of(plain(sum(own), own, stop))).toEqual([]);
          expect(of(plain(sum(own) + off, own, stop))).toEqual([
            `warning ${own.join('＋')}＝${sum(own)}，与总数${sum(own) + off}不符，相差${off}`,
          ]);
        },
      ),
    );
  });

  it('分别为 names all: parts that are less are found too, however few', () => {
    fc.assert(
      fc.property(parts, unit, fc.integer({ min: 1, max: 9_000 }), (own, measure, off) => {
        const told = (total: number) =>
          `全年共受理${total}${measure}，分别为${own.map((n) => `甲${n}${measure}`).join('、')}。`;
        expect(of(told(sum(own)))).toEqual([]);
        expect(of(told(sum(own) + off))).toHaveLength(1);
      }),
    );
  });

  it('always finds parts that are more than the total, with both values', () => {
    fc.assert(
      fc.property(parts, unit, fc.integer({ min: 1, max: 900 }), (figures, measure, off) => {
        const total = sum(figures);
        const [first = 0, ...others] = figures;
        const [found, ...more] = of(written(total, [first + off, ...others], measure));
        expect(more).toEqual([]);
        expect(found).toContain(`＝${total + off}，与总数${total}不符，相差${off}`);
      }),
    );
  });
});
