import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { fallInTimes, impossibleUnit, limitTwice } from './impossible-wording';

describe('不能成立的数量说法', () => {
  it.each([
    [fallInTimes, '投诉比上年减少了2倍。', 'warning “减少了2倍”：减少不能用倍数，请改用百分数或写明前后数字'],
    [fallInTimes, '办理时间缩短一倍。', 'warning “缩短一倍”：减少不能用倍数，请改用百分数或写明前后数字'],
    [impossibleUnit, '学费收入2.35亿万元。', 'warning “2.35亿万”单位叠用，请核对是“亿”还是“万”'],
    [impossibleUnit, '累计粉丝5.6万人次。', 'warning “累计粉丝5.6万人次”：粉丝按人计，量词应为“人”'],
    [limitTwice, '每年公开不少于3次以上。', 'hint “不少于3次以上”前后都说了界限，请留一个'],
    [limitTwice, '至少五人左右。', 'hint “至少五人左右”前后都说了界限，请留一个'],
  ])('%o %s', (rule, text, message) => expect(said(rule, saying('overview', text))).toEqual([message]));

  it.each([
    [fallInTimes, '投诉减少了20%，来信是上年的2倍，增长1.5倍。'],
    [impossibleUnit, '学费收入2.35亿元，访问量1.2万人次，粉丝5.6万人。'],
    [impossibleUnit, '亿万人民，千千万万人。'],
    [limitTwice, '每年公开不少于3次，3人以上联名可以提出。'],
    [limitTwice, '不超过3天，10人以上。'],
  ])('says nothing: %o %s', (rule, text) => expect(said(rule, saying('overview', text))).toEqual([]));
});
