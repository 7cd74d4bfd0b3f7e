import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { lostNumbers } from './lost-numbers';

const of = (text: string) => said(lostNumbers, saying('proactive', text));

describe('没有填的数字', () => {
  it.each([
    ['发布信息 条，均已审查。', '“发布信息 条”的数字没有填，请补上'],
    ['召开会议 次 ，形成纪要。', '“召开会议 次”的数字没有填，请补上'],
    ['办理提案 件，已答复。', '“办理提案 件”的数字没有填，请补上'],
    ['来信共计件，均已办结。', '“共计件”的数字没有填，请补上'],
    ['以上情况，请审阅。', '“请审阅”是送审稿的话，公布的报告里请删去'],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each([
    '开展 3 次，召开多 次，本 次，首 次。',
    '全 年 召 开 会 议 多 次 ， 发 布 信 息 条 。',
    '接待 812 人 次，培训 12 场 次，上门 3.2万 人 次。',
    '查处案 件，寄送信 件，公布复印 件。',
    '共有人次统计，共件件落实。',
    '请登录网站查询，请予指正电话。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));
});
