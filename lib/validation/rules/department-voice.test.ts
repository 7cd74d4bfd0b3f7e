import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { departmentVoice } from './department-voice';

const of = (text: string) => said(departmentVoice, saying('overview', text));

describe('部门自称', () => {
  it.each([
    ['我处认真落实信息公开要求。', '“我处”是部门自称，报告以学校名义编写，请改为部门的全称或“学校”'],
    ['一年来，我馆及时更新栏目。', '“我馆”是部门自称，报告以学校名义编写，请改为部门的全称或“学校”'],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each(['本系教师积极参与。', '经我科审核后发布。', '由本处负责解释。', '我中心每月更新。', '材料由我部门提供。'])(
    'stops at %s',
    (text) => expect(of(text)).toHaveLength(1),
  );

  it.each([
    '学生表示“我系信息更新及时”。',
    '加强自我科学管理，我院士团队获奖。',
    '我校统筹推进，各处室落实。',
    '本系统已上线运行。',
    '本系列讲座共6场。',
    '本处理结果已公开。',
    '本处罚决定已公示，本处分决定已送达。',
    '为我科研工作提供支撑。',
    '学校对我系统进行升级。',
    '经我科技处、我科学技术协会审核后发布。',
    '由我处理的申请均已答复。',
    '我中心组学习情况按月公布。',
    '我院系设置情况已经公开。',
    '在我处于改革关键期的当下，公开尤为重要。',
    '我馆员培训计划已公布。',
    '本处所称信息，是指清单所列事项；本科室内设计专业招生计划已公布。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));
});
