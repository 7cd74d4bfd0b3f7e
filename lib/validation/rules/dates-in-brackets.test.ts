import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { datesInBrackets } from './dates-in-brackets';

const of = (text: string) => said(datesInBrackets, saying('overview', text));

describe('次数与括号里的日期', () => {
  it.each([
    [
      '召开工作例会4次（2023年10月9日、2024年1月8日、2024年5月6日）。',
      'warning 写“4次”，括号里列出的日期有3个，请核对',
    ],
    ['举办培训两场（10月9日、1月8日、5月6日）。', 'warning 写“两场”，括号里列出的日期有3个，请核对'],
  ])('%s', (text, message) => expect(of(text)).toEqual([message]));

  it.each([
    '召开工作例会3次（2023年10月9日、2024年1月8日、2024年5月6日）。',
    '召开工作例会4次（2023年10月9日、2024年1月8日等）。',
    '第4次（2023年10月9日、10日）会议。',
    '举办培训4场（10月9日信息员业务培训、1月8日保密培训）。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));
});
