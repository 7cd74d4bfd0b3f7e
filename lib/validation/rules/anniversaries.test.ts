import { describe, expect, it } from 'vitest';
import { anniversaries } from './anniversaries';
import { said, saying } from './changed.arbitrary';

const of = (text: string) => said(anniversaries, saying('overview', text));

describe('周年', () => {
  it.each([
    ['示例大学创建于1956年，2025年迎来建校75周年。', '写“建校75周年”，按所写的1956年算，2025年是69周年，请核对'],
    ['学校始建于1902年。筹备120周年校庆。', '写“120周年校庆”，按所写的1902年算，2025年是123周年，请核对'],
    ['学校始建于1950年，2011年迎来建校60周年。', '写“建校60周年”，按所写的1950年算，2011年是61周年，请核对'],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each([
    '示例大学创建于1956年，2025年迎来建校69周年，筹备70周年校庆。',
    '学校始建于1950年，2010年迎来建校60周年。',
    '学校1951年创办。2011年10月，学校举行了建校60周年庆祝活动。',
    '学校始建于1902年，前身学堂创办于1955年，庆祝建校70周年。',
    '庆祝中华人民共和国成立75周年，学校创建于1956年。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));
});
