import { describe, expect, it } from 'vitest';
import { categoryCount, categoryHome } from './category-lines';
import { said, saying } from './changed.arbitrary';

const ADDRESS = 'http://xxgk.example.edu.cn/jxzl.htm';

describe('清单各类的项数和栏目', () => {
  it.each([
    [`教学质量信息（8项）：${ADDRESS}`, 'warning “教学质量信息”在清单中有9项，这里写8项，请核对'],
    [`2.招生考试信息(7项):${ADDRESS}`, 'warning “招生考试信息”在清单中有8项，这里写7项，请核对'],
  ])('%s', (text, message) => expect(said(categoryCount, saying('checklist', text))).toEqual([message]));

  it.each([`教学质量信息（9项）：${ADDRESS}`, `教学质量信息：${ADDRESS}`, '招生考试信息（8项）全部公开。'])(
    'says nothing of %s',
    (text) => expect(said(categoryCount, saying('checklist', text))).toEqual([]),
  );

  it.each([
    ['学风建设信息（3项）：http://www.example.edu.cn/', '学风建设信息', 'http://www.example.edu.cn/'],
    ['其他：https://xxgk.example.edu.cn/index.htm', '其他', 'https://xxgk.example.edu.cn/index.htm'],
  ])('%s leads to a front page', (text, name, url) =>
    expect(said(categoryHome, saying('checklist', text))).toEqual([
      `hint “${name}”的“${url}”是网站首页，请换成这一类的栏目地址`,
    ]),
  );

  it.each([`学风建设信息（3项）：${ADDRESS}`, '学校网址：http://www.example.edu.cn/'])('says nothing of %s', (text) =>
    expect(said(categoryHome, saying('checklist', text))).toEqual([]),
  );
});
