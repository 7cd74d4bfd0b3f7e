import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  edits,
  findPlatformFigures,
  findQuantities,
  findRatios,
  findSeries,
  lawNumber,
  readHanNumber,
  readNumber,
  withoutTitles,
} from '.';

describe('quantities', () => {
  it.each([
    ['近62,157次', { value: 62_157, before: '近', unit: '次' }],
    ['18余万字', { value: 180_000, inside: '余', unit: '字' }],
    ['18万余字', { value: 180_000, after: '余', unit: '字' }],
    ['29.5万人', { value: 295_000, figure: '29.5', unit: '人' }],
    ['超1.2亿人次', { value: 120_000_000, before: '超', unit: '人次' }],
    ['约300人左右', { value: 300, about: '左右' }],
    ['共发布1 234条', { value: 1234, unit: '条' }],
    ['三万二千人', { value: 32_000, unit: '人', inWords: true }],
    ['召开会议十八次', { value: 18, unit: '次' }],
    ['预算3.2亿元', { value: 320_000_000, unit: '元' }],
    ['粉丝18万，', { value: 180_000, unit: '' }],
    ['不足50人', { value: 50, before: '不足' }],
    ['节约428.7万元', { value: 4_287_000, before: '' }],
    ['签约20家', { value: 20, before: '' }],
    ['最近12期', { value: 12, before: '' }],
    ['共公示10日', { value: 10, unit: '日' }],
    ['5月发布15日', { value: 15, unit: '日' }],
    ['每月三次', { value: 3, unit: '次' }],
    ['本月15个', { value: 15, unit: '个' }],
    ['接近3126万元', { value: 31_260_000, before: '接近' }],
  ])('%s', (text, read) => expect(findQuantities(text)).toMatchObject([read]));

  it('reads a range by its upper end', () => {
    expect(findQuantities('每场30—50人')).toMatchObject([{ value: 50, range: true }]);
    expect(findQuantities('由30人增至50人').map(({ range }) => range)).toEqual([false, false]);
  });

  it.each([
    '2023年9月1日',
    '〔2014〕23号',
    '98%',
    '第3期',
    '2.0版',
    'B2',
    '第1125期—第1159期',
    '统一部署',
    '第三十八个',
    '进一步',
    '之一项',
    '2025年5月8日至10日',
    '5月8日、12日和20日',
    '5月8—20日',
    '十二月二十五日',
    '每月15日前',
    '15个工作日内',
    '三个月',
    '两个学期',
  ])('%s counts nothing', (text) => {
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
  it('takes what a count grew to, not what it was', () => {
    expect(read('微信粉丝数由上年末的8.6万人增至11.2万人')).toEqual([['wechat', 'followers', 112_000, false]]);
    expect(read('抖音获赞量从3万次上升到目前的4.5万次')).toEqual([['douyin', 'likes', 45_000, false]]);
    expect(read('微博粉丝由8万人增加1万人；抖音粉丝从3万人口中来')).toEqual([]);
  });
  it('reads a bare enumeration', () => {
    expect(read('其中微信公众号426条，微博612条，抖音186条')).toEqual([
      ['wechat', 'posts', 426, false],
      ['weibo', 'posts', 612, false],
      ['douyin', 'posts', 186, false],
    ]);
  });
});

describe('numbers in words', () => {
  it.each([
    ['三万二千', 32_000],
    ['一百零五', 105],
    ['两千三百', 2300],
    ['一亿二千万', 120_000_000],
    ['二十', 20],
    ['十', 10],
  ])('%s', (text, value) => expect(readHanNumber(text)).toBe(value));
  it.each(['', '三五', '一一', '百', '五十三百', '万'])('%j is none', (text) => {
    expect(readHanNumber(text)).toBeUndefined();
  });
  it.each([
    ['12', 12],
    ['1,234.5', 1234.5],
    ['十八', 18],
    ['三五', undefined],
  ])('%s in words or digits', (text, value) => expect(readNumber(text)).toBe(value));
});

describe('shares', () => {
  it.each([
    ['占84.9%', 84.9, true],
    ['57‰', 5.7, true],
    ['百分之九十八点五', 98.5, true],
    ['超过98%', 98, false],
    ['98%以上', 98, false],
  ])('%s', (text, value, exact) => expect(findRatios(text)).toMatchObject([{ value, exact }]));
});

describe('series', () => {
  it('keeps to one form, and begins again with the first', () => {
    const text = '一是甲；二是乙。首先丙，其次丁。一是戊；三是己。';
    expect(findSeries(text).map(({ form, numbers }) => [form, numbers])).toEqual([
      ['shi', [1, 2]],
      ['order', [1, 2]],
      ['shi', [1, 3]],
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
