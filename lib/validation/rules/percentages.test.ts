import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { growth } from './growth';
import { percentages } from './percentages';

const shares = (text: string) => said(percentages, saying('evaluation', text));
const grown = (text: string) => said(growth, saying('proactive', text));

describe('比例与所依据的数', () => {
  it.each([
    ['收回问卷1246份，其中满意1058份，占88.9%。', 'warning 1058÷1246＝84.91%，与所写的88.9%不符'],
    ['收回问卷1872份。其中“满意”1348份，占75.0%。', 'warning 1348÷1872＝72.01%，与所写的75.0%不符'],
    ['参评教师200人，优秀30人（占25%）。', 'warning 30÷200＝15%，与所写的25%不符'],
    [
      '发放问卷500份，回收480份，回收率98%。',
      'warning 回收率写作98%，按文中500份、480份算不出这个结果（480÷500＝96%）',
    ],
    [
      '收回1246份，满意1058份，基本满意163份，满意和基本满意的占89%。',
      'warning 合计占比写作89%，按文中1246份、1058份、163份算不出这个结果（1058＋163＝1221，1221÷1246＝97.99%）',
    ],
    ['理科占45%，文科占30%，医科占28%。', 'warning 45%＋30%＋28%＝103%，不等于100%'],
  ])('%s', (text, message) => expect(shares(text)).toEqual([message]));

  it.each([
    '收回问卷1246份，其中满意1058份，占84.9%，基本满意163份，占13.1%，不满意25份，占2.0%。',
    '收回1246份，满意1058份，基本满意163份，满意和基本满意的占98%。',
    '发放问卷500份，回收480份，回收率百分之九十六。',
    '收回问卷1872份。其中“满意”1348份，占72.0%；“较满意”431份，占23.0%；“不满意”18份，占1.0%。',
    '其中师生1520份，公众352份。评价满意的1348份，占72.0%。',
    '理科占45.1%，文科占30.2%，医科占24.8%。',
    '党员占60%，女性占45%，博士占90%。',
    '信息公开占综合考核指标的5%，满意率达98%以上。',
    '共有教师1200人，教授300人，占专业技术人员总数的18%。',
  ])('says nothing of: %s', (text) => expect(shares(text)).toEqual([]));

  it('a share that was computed is never reported, one that is two points off always', () => {
    const counts = fc.record({ total: fc.integer({ min: 50, max: 9000 }), part: fc.integer({ min: 1, max: 49 }) });
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 2 }), ({ total, part }, decimals) => {
        const right = (part / total) * 100;
        const written = (n: number) => `收回问卷${total}份，其中不满意${part}份，占${n.toFixed(decimals)}%。`;
        expect(shares(written(right))).toEqual([]);
        expect(shares(written(right + 2))).toHaveLength(1);
      }),
    );
  });
});

describe('与上年相比的增减', () => {
  it.each([
    ['发布信息1200条，比上年的1000条增加300条。', 'warning 1200－1000＝200，与所写的“增加300”不符'],
    ['发布信息1200条，较上年增加200条，增长25%。', 'warning 1200比1000增长20%，与所写的“增长25%”不符'],
    ['粉丝29.5万人，较上一年度增加0.5万人，增长17%。', 'warning 295,000比290,000增长1.72%，与所写的“增长17%”不符'],
    ['受理申请9件，比上学年的12件减少5件。', 'warning 9－12＝-3，与所写的“减少5”不符'],
    ['发布1200条，比2023—2024学年的1000条增加200条，同比增长25%。', 'warning 1200比1000增长20%，与所写的“增长25%”不符'],
    ['满意率98%，比上年的93%提高3个百分点。', 'warning 98%－93%＝5个百分点，与所写的“提高3个百分点”不符'],
    ['答复率由92.5%提高到98.1%，提高6.6个百分点。', 'warning 98.1%－92.5%＝5.6个百分点，与所写的“提高6.6个百分点”不符'],
    ['发布信息1200条（上年1000条），同比增长25%。', 'warning 1200比1000增长20%，与所写的“增长25%”不符'],
    ['上学年发布1000条，本学年发布1200条，同比增长25%。', 'warning 1200比1000增长20%，与所写的“增长25%”不符'],
    ['申请由上年的10件增至12件，增幅25%。', 'warning 12比10增长20%，与所写的“增长25%”不符'],
    ['较上年增加200条，达到1200条，增长25%。', 'warning 1200比1000增长20%，与所写的“增长25%”不符'],
    ['收到申请12件，比去年多3件，增长25%。', 'warning 12比9增长33.33%，与所写的“增长25%”不符'],
    ['收到申请9件，较上年减少3件，降幅为33.3%。', 'warning 9比12减少25%，与所写的“下降33.3%”不符'],
    ['点击120万次，较上年的80万次增长1.5倍。', 'warning 1,200,000比800,000增长50%，与所写的“增长1.5倍”不符'],
    [
      '发布1200条，较上年增加200条，增长20%，微信发布500条，较上年增加100条，增长20%。',
      'warning 500比400增长25%，与所写的“增长20%”不符',
    ],
  ])('%s', (text, message) => expect(grown(text)).toEqual([message]));

  it.each([
    '发布信息1200条，比上年的1000条增加200条，增长20%。',
    '粉丝29.5万人，较上一年度增加0.5万人，增长1.7%。',
    '受理申请9件，同比减少3件，下降25%。',
    '粉丝数较上一年度增加0.5万人，累计粉丝数29.5万人。',
    '发布信息1200条，较上年增加约200条，增长两成。',
    '发布信息1200条（上年1000条），同比增长20%；较上年增加200条，达到1200条，增长20%。',
    '申请由上年的10件增至12件，增长20%；点击120万次，较上年的80万次增长0.5倍。',
    '满意率98.1%，较上一学年的96.4%提高1.7个百分点，按时答复率由95%提升至100%，提升5个百分点。',
    '粉丝29.5万人，同比增长20%；阅读量300万次，同比下降10%。',
    '招生计划5600人，录取5598人，录取最低分较控制线高30分，占比由20%提高到30%。',
  ])('says nothing of: %s', (text) => expect(grown(text)).toEqual([]));

  it('growth that was computed is never reported', () => {
    const pair = fc.record({ last: fc.integer({ min: 10, max: 9000 }), now: fc.integer({ min: 10, max: 9000 }) });
    fc.assert(
      fc.property(pair, ({ last, now }) => {
        const [word, rate] = now < last ? ['减少', '下降'] : ['增加', '增长'];
        const share = (Math.abs(now / last - 1) * 100).toFixed(1);
        expect(grown(`发布${now}条，比上年的${last}条${word}${Math.abs(now - last)}条，${rate}${share}%。`)).toEqual(
          [],
        );
        expect(grown(`发布${now}条，比上年的${last}条${word}${Math.abs(now - last) + 1}条。`)).toHaveLength(1);
      }),
    );
  });
});
