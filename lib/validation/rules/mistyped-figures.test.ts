import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { mistypedFigures } from './mistyped-figures';

const of = (text: string) => said(mistypedFigures, saying('proactive', text));

describe('写错的数字', () => {
  it.each([
    ['全年发布各类信息12,34条。', '“12,34”的分节号位置不对，每三位一节，请核对数字'],
    ['学校网站访问量1,286,45次。', '“1,286,45”的分节号位置不对，每三位一节，请核对数字'],
    ['微信公众号粉丝3..5万人。', '“3..5”的小数点多了一个，请核对数字'],
    ['20255年3月召开推进会。', '“20255年”不是四位的年份，请核对'],
    ['202年3月召开推进会。', '“202年”不是四位的年份，请核对'],
    ['会议于2025年3月12日14:70召开。', '“14:70”不是钟点，请核对'],
    ['接受记者采访36人次次。', '“36人次次”的量词写了两遍，请删去一个'],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each([
    '第1,2条规定，每周3,4次。',
    '全年发布1,234条、12,345条、1,234,567次。',
    '教师、学生分别为12,34人。',
    '详见1.2.3节，2024.9.1至2025.8.31。',
    '生师比17:62，时间14:30—16:00。',
    '发布36条条例解读，建校200年；2025年3月。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));
});
