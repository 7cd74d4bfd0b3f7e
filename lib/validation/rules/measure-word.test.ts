import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { measureWord } from './measure-word';

const of = (text: string) => said(measureWord, saying('proactive', text));

describe('量词', () => {
  it.each([
    ['印发校长办公会议纪要 28 次', 'hint “纪要28 次”的量词“次”不合习惯，应为“期（份）”'],
    ['微博转发量3210条', 'hint “转发量3210条”的量词“条”不合习惯，应为“次”'],
    ['召开座谈会12份', 'hint “座谈会12份”的量词“份”不合习惯，应为“次（场）”'],
    ['点赞1.2万人', 'hint “点赞1.2万人”的量词“人”不合习惯，应为“次（个）”'],
    ['收到信息公开申请3条', 'hint “信息公开申请3条”的量词“条”不合习惯，应为“件”'],
    ['微信粉丝数1302600人，微博粉丝数29.5万人', 'hint “1302600人”与同段“29.5万人”写法不一，请统一用“万”或都写精确数'],
    ['参训人员186条', 'hint “参训人员186条”的量词“条”不合习惯，应为“人”'],
    ['收到来信126篇', 'hint “来信126篇”的量词“篇”不合习惯，应为“件（封）”'],
    ['收回有效问卷318人', 'hint “问卷318人”的量词“人”不合习惯，应为“份”'],
  ])('%s', (text, message) => expect(of(text)).toEqual([message]));
  it.each([
    '印发会议纪要28期，转发量3210次，申请3件，粉丝5182人，微博粉丝2.3万人',
    '召开座谈会26次，发布公告3次，评论5万条，点赞80万次，点赞量3万个',
    '申请人中校内师生6件，教师1873份，参训人员186人次，来信126封，问卷318份',
  ])('says nothing of: %s', (text) => expect(of(text)).toEqual([]));
});
