import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, chapterOf, said } from './changed.arbitrary';
import { transposed, transpositions } from './transposed';

/** The overview and the chapter on what was made public say something each. */
const of = (overview: string, proactive: string) =>
  said(
    transposed,
    changed((report) => {
      chapterOf(report, 'overview').prose = [{ kind: 'paragraph', text: overview }];
      chapterOf(report, 'proactive').prose = [{ kind: 'paragraph', text: proactive }];
    }),
  );

describe('两位数字互换', () => {
  it.each([
    [
      '为2024届3897名毕业生发放了问卷。',
      '2024届毕业生3987人，截至8月落实去向的占九成。',
      'warning “2024届毕业生3987人”与“一、概述”中的“为2024届3897名毕业生发放了问卷”只有两位数字的先后不同，请核对是否互换',
    ],
    [
      '全年公开采购公告1263条。',
      '其中采购公告1236条，中标结果98条。',
      'warning “其中采购公告1236条”与“一、概述”中的“全年公开采购公告1263条”只有两位数字的先后不同，请核对是否互换',
    ],
  ])('%s %s', (overview, proactive, message) => expect(of(overview, proactive)).toEqual([message]));

  it.each([
    // Another thing, another measure, another number; a part that is simply smaller.
    ['为2024届3897名毕业生发放了问卷。', '在职教职工3987人。'],
    ['全年公开采购公告1263条。', '采购公告附件1236页，采购公告阅读1236次。'],
    ['毕业生3897人。', '毕业生3879余人，毕业生约3987人。'],
    ['毕业生389人。', '毕业生398人。'],
    ['共发布信息3897条。', '其中各类信息3987条。'],
  ])('says nothing of: %s %s', (overview, proactive) => expect(of(overview, proactive)).toEqual([]));

  const FOLLOWERS = '官方微信公众号2013年开通，推送图文612条，单篇最高阅读量8.4万次，粉丝24.7万人，较上年增加3.1万人。';
  it.each([
    ['官方微信粉丝由2016年的9万人增加到目前的27.4万人。', '“微信粉丝由2016年的9万人增加到目前的27.4万人”'],
    ['学校官方微信公众号全年阅读量96万次，粉丝数达42.7万。', '“微信公众号粉丝数达42.7万”'],
  ])('粉丝数：%s', (text, quote) =>
    expect(of(FOLLOWERS, text)).toEqual([
      `warning ${quote}与“一、概述”中的“微信公众号粉丝24.7万人”只有两位数字的先后不同，请核对是否互换`,
    ]),
  );
  it.each([
    '官方微信粉丝由2016年的9万人增加到目前的24.7万人。',
    '官方微信粉丝突破28.1万人。',
    '官方微博粉丝27.4万人。',
    '官方微信粉丝2.47万人，招生办微信粉丝27.4万人。',
    '官方微信粉丝由27.4万人降到目前的21.9万人。',
  ])('says nothing of: %s', (text) => expect(of(FOLLOWERS, text)).toEqual([]));

  it('two neighbours in each other’s place, and nothing else', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(digits, (own) => {
        const figure = own.join('');
        for (const turned of transpositions(figure)) {
          expect(turned).not.toBe(figure);
          expect([...turned].toSorted()).toEqual([...figure].toSorted());
          expect(transpositions(turned)).toContain(figure);
        }
        expect(transpositions(figure)).toHaveLength(own.filter((digit, i) => i > 0 && digit !== own[i - 1]).length);
      }),
    );
  });
});
