import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { numberedDays } from './numbered-days';

const of = (text: string) => said(numberedDays, saying('proactive', text));

describe('第几个教师节', () => {
  it.each([
    ['2024年9月10日召开庆祝第三十九个教师节大会。', '写“第三十九个教师节”，教师节从1985年算起，2024年是第40个，请核对'],
    [
      '结合第11个全民国家安全教育日开展宣传。',
      '写“第11个全民国家安全教育日”，全民国家安全教育日从2016年算起，2024年是第9个，2025年是第10个，请核对',
    ],
    ['2024年12月4日，第十个国家宪法日。', '写“第十个国家宪法日”，国家宪法日从2014年算起，2024年是第11个，请核对'],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each([
    '2024年9月10日召开庆祝第四十个教师节大会。',
    '2024—2025学年，学校庆祝第40个教师节，举办第10个全民国家安全教育日活动。',
    '2024年12月4日，第十一个国家宪法日。',
    '教师节期间召开第三次座谈会，公布第二批名单。',
    '学校于2024年9月10日、2025年1月8日、2025年3月20日、2025年5月15日、2025年6月26日分别召开庆祝大会、学期工作部署会、教职工代表大会、党风廉政建设工作会和毕业典礼，其中大会庆祝第四十个教师节。',
  ])('says nothing of: %s', (text) => expect(of(text)).toEqual([]));
});
