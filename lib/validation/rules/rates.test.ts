import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { rates } from './rates';

const of = (text: string) => said(rates, saying('evaluation', text));

describe('由两个数算出的比率', () => {
  it.each([
    ['信箱收到来信300封，回复300封，其中教学类180封，后勤类120封，回复率97%。', '300÷300＝100%，与所写的回复率97%不符'],
    ['受理申请20件，18件已办结，办结率95%。', '18÷20＝90%，与所写的办结率95%不符'],
    ['应到代表165人，实到150人，出席率94%。', '150÷165＝90.91%，与所写的出席率94%不符'],
    ['毕业生3000人，落实毕业去向2700人，毕业去向落实率92%。', '2700÷3000＝90%，与所写的落实率92%不符'],
    ['预算2.5亿元，节约0.2亿元，节约率18%。', '0.2亿÷2.5亿＝8%，与所写的节约率18%不符'],
    [
      '成交金额6.2亿元，其中货物类3.1亿元，节约资金4000万元，资金节约率8%。',
      '4000万÷6.6亿＝6.06%，与所写的节约率8%不符',
    ],
    ['新进教师中有经验者占比102%。', '这样的比率不会大于100%，所写的是102%，请核对'],
    ['发放问卷500份，其中线上300份，回收480份，回收率98%。', '480÷500＝96%，与所写的回收率98%不符'],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each([
    ['发放问卷500份，回收480份，回收率98%。', '480÷500＝96%，与所写的回收率98%不符'],
    ['提案办结40件；发放问卷500份，收回480份，回收率90%。', '480÷500＝96%，与所写的回收率90%不符'],
    ['本年度办结率达102%。', '这样的比率不会大于100%，所写的是102%，请核对'],
  ])('别无他解的是错误：%s', (text, message) => expect(of(text)).toEqual([`error ${message}`]));

  it.each([
    '发放问卷500份，回收480份，回收率百分之九十六。',
    '发出测评表158份，收回158份，满意率97.5%。',
    '收回200份，满意150份，基本满意40份，不满意10份，满意率（含基本满意）为95%。',
    '回复留言1863条，回复率98.2%（共收到1897条，其余为重复留言）。',
    '收到申请12件，办结11件，按时办结率100%。',
    '检查栏目214个，修复链接67处、补充内容39处，整改率100%。',
    '满意率达98%以上，国有资产保值增值率103.2%，录取计划完成率102%，经费到账率101%。',
    '成交金额5.96亿元，其中货物类5.09亿元、服务类0.87亿元，节约资金4150万元，资金节约率6.5%。',
    '预算总额9860万元，成交总额9214万元，节约资金646万元，资金节约率6.6%。',
    '面向教师发放100份，回收98份，回收率98%；面向学生发放500份，回收450份，回收率90%。',
  ])('says nothing of: %s', (text) => expect(of(text)).toEqual([]));

  it('a rate that was computed is never reported, one that is three points off always', () => {
    const counts = fc.record({ sent: fc.integer({ min: 100, max: 9000 }), back: fc.integer({ min: 50, max: 96 }) });
    fc.assert(
      fc.property(counts, ({ sent, back }) => {
        const returned = Math.floor((sent * back) / 100);
        const written = (rate: number) => `发放问卷${sent}份，收回${returned}份，回收率${rate.toFixed(1)}%。`;
        expect(of(written((returned / sent) * 100))).toEqual([]);
        expect(of(written((returned / sent) * 100 + 3))).toHaveLength(1);
      }),
    );
  });
});
