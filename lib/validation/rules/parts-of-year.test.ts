import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { partsOfYear } from './parts-of-year';

const of = (text: string) => said(partsOfYear, saying('proactive', text));

describe('一年的各段', () => {
  it.each([
    ['全年召开新闻发布会5场，上半年2场，下半年4场。', '2＋4＝6，与全年的5不符，相差1'],
    ['秋季学期发布312条，春季学期发布286条，全学年共发布588条。', '312＋286＝598，与全年的588不符，相差10'],
    ['第一至四季度分别发布112条、98条、86条、124条，全年合计410条。', '112＋98＋86＋124＝420，与全年的410不符，相差10'],
    [
      '一季度发布112条，二季度98条，三季度86条，四季度124条，全年共430条。',
      '112＋98＋86＋124＝420，与全年的430不符，相差10',
    ],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each([
    '全年召开新闻发布会6场，上半年2场，下半年4场。',
    '上半年发布620条，下半年召开会议7次，全年共35次。',
    '上半年发布620条，下半年发布712条，其中要闻312条。',
    '上半年已举办1次，下半年计划举办3次，全年5次。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));
});
