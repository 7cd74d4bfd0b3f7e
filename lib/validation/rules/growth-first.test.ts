import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { growthFirst } from './growth-first';

const of = (text: string) => said(growthFirst, saying('proactive', text));

describe('先写增幅，后写前后两个数', () => {
  it.each([
    ['资产总额增长12.5%，由36.2亿元增至38.1亿元。', '38.1亿比36.2亿增长5.25%，与所写的“增长12.5%”不符'],
    ['投诉量下降35%，由30件降至24件。', '24比30减少20%，与所写的“下降35%”不符'],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each([
    '资产总额增长5.2%，由36.2亿元增至38.1亿元。',
    '投诉量下降20%，由30件降至24件。',
    '满意度提高2%，由师生评议小组从12个方面测评到38个方面。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));
});
