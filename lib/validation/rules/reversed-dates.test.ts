import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { reversedDates } from './reversed-dates';

const of = (text: string) => said(reversedDates, saying('proactive', text));

describe('起止日期', () => {
  it.each([
    ['2024年3月20日至3月11日公示拟录取名单。', 'warning “2024年3月20日至3月11日”的止期早于起期，请核对'],
    ['公示期为5月20日至10日。', 'warning “5月20日至10日”的止期早于起期，请核对'],
    ['项目于2024年6月至2024年4月实施。', 'warning “2024年6月至2024年4月”的止期早于起期，请核对'],
    ['制定2024—2021年发展规划。', 'warning “2024—2021年”的止期早于起期，请核对'],
  ])('%s', (text, message) => expect(of(text)).toEqual([message]));

  it.each([
    '2024年3月11日至3月20日公示拟录取名单。',
    '2023年12月28日至1月5日开展检查。',
    '2023年9月1日至2024年8月31日。',
    '9月1日起至次年8月31日止。',
    '2023年12月至2024年2月。',
    '3月11日至12日。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));
});
