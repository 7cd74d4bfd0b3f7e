import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { meansOfTime } from './means-of-time';

const of = (text: string) => said(meansOfTime, saying('proactive', text));

describe('日均、月均', () => {
  it.each([
    ['本学年学校官网发布新闻1,286条，日均发布35条。', '1286÷35＝36.7，与一年的天数不符，请核对平均数'],
    ['全年发布信息1200条，月均160条。', '1200÷160＝7.5，与一年的月数不符，请核对平均数'],
    ['网站日均访问3.2万次，全年累计访问126万次。', '126万÷3.2万＝39.4，与一年的天数不符，请核对平均数'],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each([
    '全年网站访问量1260万次，日均访问3.45万次。',
    '全年发布信息1200条，月均100条。',
    '自3月开通以来，本学年发布60条，月均12条。',
    '全年编发简报48期，平均每周1期。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));
});
