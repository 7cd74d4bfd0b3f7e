import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { stages } from './stages';

const of = (text: string) => said(stages, saying('evaluation', text));

describe('前后环节的数', () => {
  it.each([
    ['发放问卷800份，回收764份，回收率95.5%，其中有效问卷771份。', '有效771份，多于回收的764份，请核对'],
    ['发放问卷800份，收回812份。', '收回812份，多于发放的800份，请核对'],
    ['收到提案57件，经审查立案49件，截至闭幕已办结52件。', '办结52件，多于立案的49件，请核对'],
    ['收到来信214封，回复220封。', '回复220封，多于收到的214封，请核对'],
    ['收到申请12件，上年结转1件，办结14件。', '办结14件，多于收到和结转的13件，请核对'],
    ['收到申请9件，其中当面2件、网络5件、信函2件，共答复10件。', '答复10件，多于收到的9件，请核对'],
    ['收到举报2件，受理3件，立案1件。', '受理3件，多于收到的2件，请核对'],
    ['录取新生4200人，实际报到4231人。', '报到4231人，多于录取的4200人，请核对'],
    ['应到代表158人，实到165人。', '实到165人，多于应到的158人，请核对'],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each([
    '发放问卷800份，回收771份，其中有效问卷764份。',
    '收到申请12件，上年结转1件，受理12件，办结13件。',
    '收到提案73件，立案41件，转为意见建议32件，均已办结73件。',
    '收到信息公开申请9件，答复咨询300件。',
    '向学生发放500份，回收480份；向教师发放100份，回收98份。',
    '发放学生问卷500份、教师问卷200份，共回收680份。',
    '受理举报9件，立案调查4件，办结4件，往年积案办结3件。',
    '受理举报5件，立案2件，办结5件。',
    '征集提案92件，立案78件，并案处理6件，转为建议8件，答复92件。',
    '计划招生4500人，录取4520人，报到4400人。',
  ])('says nothing of: %s', (text) => expect(of(text)).toEqual([]));

  it('the order of the steps is never reported, one more always', () => {
    const counts = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 99 }));
    fc.assert(
      fc.property(counts, ([back, lost]) => {
        expect(of(`发出问卷${back + lost}份，收回${back}份。`)).toEqual([]);
        expect(of(`发出问卷${back}份，收回${back + lost + 1}份。`)).toHaveLength(1);
      }),
    );
  });
});
