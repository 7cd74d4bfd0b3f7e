import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { departmentVoice } from './department-voice';

const of = (text: string) => said(departmentVoice, saying('overview', text));

describe('部门的口气', () => {
  it.each([
    ['我处认真落实信息公开要求。', '“我处”是部门的口气，报告以学校名义编写，请改为部门的全称或“学校”'],
    ['一年来，我馆及时更新栏目。', '“我馆”是部门的口气，报告以学校名义编写，请改为部门的全称或“学校”'],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each(['学生表示“我系信息更新及时”。', '加强自我科学管理，我院士团队获奖。', '我校统筹推进，各处室落实。'])(
    'says nothing of %s',
    (text) => expect(of(text)).toEqual([]),
  );
});
