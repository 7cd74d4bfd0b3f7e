import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { impossibleDate } from './impossible-date';

const of = (text: string) => said(impossibleDate, saying('proactive', text));

describe('不存在的日期', () => {
  it.each([
    ['统计期限为2024年9月1日至2025年9月31日。', 'error “2025年9月31日”不存在，9月只有30日，请核对'],
    ['2025 年 2 月 29 日，学校召开会议。', 'error “2025 年 2 月 29 日”不存在，2025年2月只有28日，请核对'],
    ['公示期为6月31日前。', 'error “6月31日”不存在，6月只有30日，请核对'],
    ['2025年13月1日公布。', 'error “2025年13月1日”不存在，一年只有12个月，请核对'],
    [
      '2025年6月9日（星期三），学校组织学习。',
      'warning “2025年6月9日（星期三）”的日期与星期不符，这一天是星期一，请核对',
    ],
  ])('%s', (text, message) => expect(of(text)).toEqual([message]));

  it.each([
    '2024年2月29日、8月31日召开会议，2025年6月9日（星期一）组织学习。',
    '每年2月29日。',
    '2025年6月8日（星期日）、2025年6月8日（周天）值班。',
    '共12月30余日。',
  ])('says nothing of: %s', (text) => expect(of(text)).toEqual([]));
});
