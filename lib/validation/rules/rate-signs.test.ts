import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { rateSigns } from './rate-signs';

const of = (text: string) => said(rateSigns, saying('evaluation', text));

describe('百分数的写法', () => {
  it.each([
    ['满意率达98.6，较上年提高。', '“率达98.6”的后面没有写“%”，请补上或核对'],
    ['对学校官网满意的占比35.6。', '“占比35.6”的后面没有写“%”，请补上或核对'],
    ['信息总量同比增长-5.2%。', '“增长-5.2%”：“增长”后面不用负数，应写“下降5.2%”或“增长5.2%”，请核对'],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each([
    '满意率98.6%，得分率98分，年利率4.35，满意度98.6分。',
    '按时答复率为100%，覆盖率达98.6％。',
    '同比增长5%-8%，增长率为-5.2%。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));
});
