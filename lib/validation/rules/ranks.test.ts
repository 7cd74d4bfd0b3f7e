import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { ranks } from './ranks';

const of = (text: string) => said(ranks, saying('evaluation', text));

describe('名次', () => {
  it.each([
    ['在全省高校评议中位列全省第102名（共96所高校）。', '共96所，不会有第102名，请核对'],
    ['在全省56所高校中排名第62位。', '共56所，不会有第62名，请核对'],
    ['学校位列第102名，共96所高校参评。', '共96所，不会有第102名，请核对'],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each([
    '在全省96所高校中排名第12位。',
    '位列全省第2名（共96所高校）。',
    '第12名志愿者参加，共8所高校。',
    '位列第15位，共3个项目入选。',
    '位列第15位（共3个项目入选）。',
    '学校排名第98名，共5名教师入选。',
    '全省排名第12名，共10个指标。',
    '全省排名第12名，共5个单位受到表彰。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));
});
