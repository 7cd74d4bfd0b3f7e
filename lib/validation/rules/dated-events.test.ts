import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { datedEvents } from './dated-events';

const of = (text: string) => said(datedEvents, saying('proactive', text));

describe('场次与日期', () => {
  it.each([
    ['2024年10月12日、12月20日和2025年4月18日召开了两场发布会。', '写“两场”，列出的日期有3个，请核对'],
    ['2024年12月、2025年3月、2025年5月先后组织2次检查。', '写“2次”，列出的日期有3个，请核对'],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each([
    '召开新闻发布会3场，时间分别为2024年10月12日、2024年12月20日和2025年4月18日。',
    '召开新闻发布会4场，时间分别为2024年10月12日、2024年12月20日等。',
    '2024年12月、2025年5月两次对各单位进行检查；3月和6月召开会议4次。',
    '2024年11月和2025年5月先后举办两期培训，参加3次。',
    '2025年1月、4月、7月分别召开例会1次，全年共召开4次。',
    '2024年4月至6月，学校开展专项行动1次。',
  ])('says nothing of: %s', (text) => expect(of(text)).toEqual([]));
});
