import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { percentages } from './percentages';

const shares = (text: string) => said(percentages, saying('evaluation', text));

describe('比例与所依据的数', () => {
  it.each([
    ['收回问卷1246份，其中满意1058份，占88.9%。', 'warning 1058÷1246＝84.91%，与所写的88.9%不符'],
    ['收回问卷1872份。其中“满意”1348份，占75.0%。', 'warning 1348÷1872＝72.01%，与所写的75.0%不符'],
    ['参评教师200人，优秀30人（占25%）。', 'warning 30÷200＝15%，与所写的25%不符'],
    [
      '收回有效问卷1290份，其中学生900份。评价为“满意”的730份、“比较满意”的450份、“一般”的110份，满意和比较满意的合计占94.5%。',
      'warning 730＋450＝1180，1180÷1290＝91.47%，与所写的94.5%不符',
    ],
    [
      '收回1246份，满意1058份，基本满意163份，满意和基本满意的占89%。',
      'warning 1058＋163＝1221，1221÷1246＝97.99%，与所写的89%不符',
    ],
    [
      '收回100份，满意61份，占61%，基本满意30份，占30%，不满意9份，占9%，满意和基本满意的占81%。',
      'warning 61＋30＝91，91÷100＝91%，与所写的81%不符',
    ],
    [
      '采购项目312项，其中货物类218项；公开招标198项，占项目总数的53.5%。',
      'warning 198÷312＝63.46%，与所写的53.5%不符',
    ],
    ['网站信息3210条，占总数4862条的68.0%。', 'warning 3210÷4862＝66.02%，与所写的68.0%不符'],
    ['到账经费8.5亿元，其中纵向经费5.1亿元，占65%。', 'warning 5.1亿÷8.5亿＝60%，与所写的65%不符'],
  ])('%s', (text, message) => expect(shares(text)).toEqual([message]));

  it.each([
    '收回问卷1246份，其中满意1058份，占84.9%，基本满意163份，占13.1%，不满意25份，占2.0%。',
    '收回1246份，满意1058份，基本满意163份，满意和基本满意的占98%。',
    '收回有效问卷1290份，其中学生900份。评价为“满意”的730份、“比较满意”的450份，满意和比较满意的合计占91.5%。',
    '收回问卷1872份。其中“满意”1348份，占72.0%；“较满意”431份，占23.0%；“不满意”18份，占1.0%。',
    '其中师生1520份，公众352份。评价满意的1348份，占72.0%。',
    '新聘教师86人，其中博士教师64人，占教师总数的8.2%。',
    '网站信息3210条，占总数4862条的66.0%。',
    '财政拨款6.25亿元，事业收入5.8亿元，占39.6%，其他收入2.6亿元，占17.8%。',
    '网络申请12件，占60%；信函申请5件，占25%；当面申请3件，占15%。',
    '到账经费8.5亿元，其中纵向经费5.1亿元，占60%。',
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
