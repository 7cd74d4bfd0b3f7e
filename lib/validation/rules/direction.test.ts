import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { direction } from './direction';

const of = (text: string) => said(direction, saying('proactive', text));

describe('增减与前后两个数', () => {
  it.each([
    ['学校网站全年发布信息由2023年的412条增长至398条。', '写的是“增长”，但398条少于412条，请核对'],
    ['满意率由92.1%提高到91.5%。', '写的是“提高”，但91.5%少于92.1%，请核对'],
    ['平均办理时间从12个工作日缩短为15个工作日。', '写的是“缩短”，但15个工作日多于12个工作日，请核对'],
    ['粉丝由3.2万人增加到2.9万人。', '写的是“增加”，但2.9万人少于3.2万人，请核对'],
    ['全年公开信息1,260条，比上年的1,305条有所增加。', '写的是“增加”，但1,260条少于1,305条，请核对'],
    ['全年公开信息1260条，较2023年1205条略有下降。', '写的是“下降”，但1260条多于1205条，请核对'],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each([
    '学校网站全年发布信息由2023年的412条减少至398条。',
    '粉丝数由9800人增加到1.2万人。',
    '例会由每月1次增加到每周1次。',
    '毕业去向落实率全省排名由第5位上升至第3位。',
    '办理期限由30天缩短为1个月。',
    '全年发布1260条，较上年1305条减少45条，公开范围进一步扩大。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));

  it('leaves what tells by how much to the rule on growth', () =>
    expect(of('全年公开信息1260条，比上年的1305条增加45条。')).toEqual([]));
});
