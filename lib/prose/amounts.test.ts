import { describe, expect, it } from 'vitest';
import { amountWords } from './amounts';
import { findQuantities } from './quantities';

describe('amountWords', () => {
  it.each([
    [15_600_000, '捐赠1560万元和1.24亿元', '1560万'],
    [139_600_000, '捐赠1560万元和1.24亿元', '1.396亿'],
    [33_000_000, '收入6.38亿元和6.71亿元', '0.33亿'],
    [-33_000_000, '收入6.38亿元和6.71亿元', '-0.33亿'],
    [5000, '粉丝29.5万人', '0.5万'],
    [15_600, '发布信息1200条', '15,600'],
    [40, '点赞3万次，转发40次', '40'],
  ])('%d beside %s is %s', (value, text, words) => {
    expect(amountWords(value, ...findQuantities(text))).toBe(words);
  });
});
