import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { issueRuns } from './issue-runs';

const of = (text: string) => said(issueRuns, saying('overview', text));

describe('期号与期数', () => {
  it.each([
    ['编发简报第15期至第26期，共11期。', '第15期至第26期是12期，与所写的“11期”不符'],
    ['校报出版17期（总第301期至第318期）。', '第301期至第318期是18期，与所写的“17期”不符'],
    ['校报出版8期（第41—50期）。', '第41期至第50期是10期，与所写的“8期”不符'],
    ['举办讲座第三讲至第六讲，共三讲。', '第3讲至第6讲是4讲，与所写的“三讲”不符'],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each([
    '编发简报第15期至第26期，共12期。',
    '校报出版18期（总第301期至第318期），每期四版。',
    '校报出版第1125期—第1159期，共发布报道1850篇。',
    '召开会议8次，第3次至第5次由校长主持。',
    '第九届教职工代表大会第二次会议收到提案73件。',
  ])('says nothing of: %s', (text) => expect(of(text)).toEqual([]));

  it('a run that was counted is never reported, one too few always', () => {
    const run = fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 2, max: 90 }));
    fc.assert(
      fc.property(run, ([first, count]) => {
        const written = (n: number) => `编发简报第${first}期至第${first + count - 1}期，共${n}期。`;
        expect(of(written(count))).toEqual([]);
        expect(of(written(count - 1))).toHaveLength(1);
      }),
    );
  });
});
