import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { opinionShares } from './opinion-shares';

const of = (text: string) => said(opinionShares, saying('evaluation', text));

describe('各种意见的比例', () => {
  it.each([
    ['92.3%的师生表示满意，6.2%的师生表示基本满意，3.1%的师生表示不满意。', '92.3%＋6.2%＋3.1%＝101.6%，不等于100%'],
    ['61%的师生非常满意，30%的师生比较满意，6%的师生不满意。', '61%＋30%＋6%＝97%，不等于100%'],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each([
    '92.3%的师生表示满意，6.2%的师生表示基本满意，1.5%的师生表示不满意。',
    '92.3%的师生对官网表示满意，96.2%的师生对服务表示满意，93.1%的师生对公开表示满意。',
    '61%的师生非常满意，30%的师生比较满意。',
    '问卷（多选）显示，62%的师生了解官网，30%的师生不了解目录，6%的师生基本了解指南。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));
});
