import { describe, expect, it } from 'vitest';
import { changed, chapterOf, said } from './changed.arbitrary';
import { toldAgain } from './told-again';

const of = (proactive: string, experience: string) =>
  said(
    toldAgain,
    changed((draft) => {
      chapterOf(draft, 'proactive').prose = [{ kind: 'paragraph', text: proactive }];
      chapterOf(draft, 'experience').prose = [{ kind: 'paragraph', text: experience }];
    }),
  );

describe('两章里的同一件事', () => {
  it.each([
    [
      '本学年，处级干部任前公示12批次38人次。',
      '本学年处级干部任前公示14批次，公示期不少于5个工作日。',
      '“处级干部任前公示14批次”与“二、主动公开情况”中的“处级干部任前公示12批次”不一致，请核对',
    ],
    [
      '学校发布信息公开专题简报共6期。',
      '全年发布信息公开专题简报8期。',
      '“发布信息公开专题简报8期”与“二、主动公开情况”中的“发布信息公开专题简报共6期”不一致，请核对',
    ],
    [
      '全学年组织信息公开业务培训三场。',
      '本学年举办信息公开业务培训2场，通报典型问题。',
      '“举办信息公开业务培训2场”与“二、主动公开情况”中的“组织信息公开业务培训三场”不一致，请核对',
    ],
    [
      '全年开展信息公开专项检查4次。',
      '全年组织了信息公开专项检查3次。',
      '“组织了信息公开专项检查3次”与“二、主动公开情况”中的“开展信息公开专项检查4次”不一致，请核对',
    ],
  ])('%s %s', (one, other, message) => expect(of(one, other)).toEqual([`warning ${message}`]));

  it('quotes what stands in the text', () => {
    const text = '学校发布 信息公开专题简报共6期。';
    const report = changed((draft) => {
      chapterOf(draft, 'proactive').prose = [{ kind: 'paragraph', text: '全年发布信息公开专题简报8期。' }];
      chapterOf(draft, 'experience').prose = [{ kind: 'paragraph', text }];
    });
    expect(toldAgain.check(report, {}).map(({ quote }) => quote)).toEqual(['发布 信息公开专题简报共6期']);
  });

  it.each([
    ['组织信息公开业务培训三场。', '举办信息公开业务培训3次。'],
    ['组织信息公开业务培训3场。', '组织信息公开保密培训2场。'],
    ['处级干部任前公示12批次。', '本学年处级干部任前公示12批次。'],
    ['处级干部任前公示12批次。', '上学年处级干部任前公示14批次。'],
    ['处级干部任前公示12批次。', '各学院处级干部任前公示14批次，平均2批次。'],
    ['召开会议12次。', '召开会议14次。'],
    ['处级干部任前公示12批次。', '处级干部任前公示近20批次，科级干部任前公示14批次。'],
  ])('says nothing of: %s %s', (one, other) => expect(of(one, other)).toEqual([]));
});
