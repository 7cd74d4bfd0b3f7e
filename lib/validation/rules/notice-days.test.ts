import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { noticeDays } from './notice-days';

const of = (text: string) => said(noticeDays, saying('proactive', text));

describe('公示的天数', () => {
  it.each([
    ['公示期7个工作日，自2025年6月10日至6月11日。', '写“公示期7个工作日”，“2025年6月10日至6月11日”只有2天，请核对'],
    ['公示期不少于5个工作日（6月9日—6月11日）。', '写“公示期不少于5个工作日”，“6月9日—6月11日”只有3天，请核对'],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each([
    '公示期为5个工作日（2025年6月9日—6月13日）。',
    '公示期5个工作日，7月1日至3日开展检查。',
    '6月公示5批，公示期5个工作日。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));
});
