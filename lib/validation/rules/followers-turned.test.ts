import { describe, expect, it } from 'vitest';
import { changed, chapterOf, said } from './changed.arbitrary';
import { followersTurned } from './followers-turned';

const of = (first: string, second: string) =>
  said(
    followersTurned,
    changed((draft) => {
      chapterOf(draft, 'proactive').prose = [{ kind: 'paragraph', text: first }];
      chapterOf(draft, 'experience').prose = [{ kind: 'paragraph', text: second }];
    }),
  );
const FIRST = '官方微信公众号2013年开通，推送图文612条，单篇最高阅读量8.4万次，粉丝24.7万人，较上年增加3.1万人。';

describe('粉丝数写颠倒了', () => {
  it('in two chapters', () => {
    const found = of(FIRST, '官方微信粉丝由2016年的9万人增加到目前的27.4万人。');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^warning 官方微信粉丝“27\.4万”与“.*主动公开.*”中的“24\.7万”只有两位数字的先后不同/);
  });

  it.each([
    '官方微信粉丝由2016年的9万人增加到目前的24.7万人。',
    '官方微信粉丝突破28.1万人。',
    '官方微博粉丝27.4万人。',
  ])('says nothing of: %s', (second) => expect(of(FIRST, second)).toEqual([]));
});
