import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edits, findPlatformFigures, findQuantities, lawNumber, withoutTitles } from '.';

describe('quantities', () => {
  it.each([
    ['近62,157次', { value: 62_157, before: '近', unit: '次' }],
    ['18余万字', { value: 180_000, inside: '余', unit: '字' }],
    ['18万余字', { value: 180_000, after: '余', unit: '字' }],
    ['29.5万人', { value: 295_000, figure: '29.5', unit: '人' }],
    ['超1.2亿人次', { value: 120_000_000, before: '超', unit: '人次' }],
    ['约300人左右', { value: 300, about: '左右' }],
  ])('%s', (text, read) => expect(findQuantities(text)).toMatchObject([read]));

  it.each(['2023年9月1日', '〔2014〕23号', '98%', '第3期', '2.0版', 'B2'])('%s counts nothing', (text) => {
    expect(findQuantities(text).filter(({ value }) => value !== 1)).toEqual([]);
  });

  it('reads back every figure with its unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom('条', '人次', '万人', '件'), (n, unit) => {
        const large = unit.startsWith('万') ? 10_000 : 1;
        expect(findQuantities(`发布${n}${unit}，`)).toMatchObject([{ value: n * large }]);
      }),
    );
  });
});

describe('figures of new-media platforms', () => {
  const read = (text: string) =>
    findPlatformFigures(text).map(({ platform, metric, quantity, cumulative }) => [
      platform,
      metric,
      quantity.value,
      cumulative,
    ]);
  it('keeps each platform to its own', () => {
    expect(
      read(
        '官方微信发布推文371篇，总阅读量315万次；视频号点赞30万次，粉丝数突破2.1万人；累计获赞9次。B 站发布视频31条',
      ),
    ).toEqual([
      ['wechat', 'posts', 371, false],
      ['wechat', 'views', 3_150_000, false],
      ['channels', 'likes', 300_000, false],
      ['channels', 'followers', 21_000, false],
      ['bilibili', 'posts', 31, false],
    ]);
  });
  it('does not take growth for a total', () => {
    expect(read('微博粉丝数较上年增加0.5万人，累计粉丝数29.5万人')).toEqual([['weibo', 'followers', 295_000, true]]);
  });
  it('reads a bare enumeration', () => {
    expect(read('其中微信公众号426条，微博612条，抖音186条')).toEqual([
      ['wechat', 'posts', 426, false],
      ['weibo', 'posts', 612, false],
      ['douyin', 'posts', 186, false],
    ]);
  });
});

describe('comparing', () => {
  it.each([
    ['高等学院', '高等学校', 1],
    ['公开信息', '信息公开', 4],
    ['通知', '通知', 0],
  ])('%s → %s', (a, b, n) => expect(edits(a, b, 9)).toBe(n));
  it('stops where it is told to', () => expect(edits('甲乙丙丁', '戊己庚辛', 2)).toBe(3));
  it('writes document numbers one way', () => {
    expect(lawNumber('教办函[2014] 23号')).toBe('教办函〔2014〕23号');
    expect(lawNumber('中华人民共和国教育部第29号令')).toBe('教育部令第29号');
  });
  it('blanks titles and keeps places', () => {
    expect(withoutTitles('按《甲〈乙〉丙》办')).toBe('按　　　　　　　办'.replace('　　　　　　　', '　'.repeat(7)));
    expect(withoutTitles('《甲《乙》丙》办')).toHaveLength(8);
  });
});
