import { describe, expect, it } from 'vitest';
import { saysNotApplicable, saysNothing } from './says-nothing';

describe('a statement that there is nothing to show', () => {
  it.each([
    '本学年无此类情况',
    '2023年学校未接受社会捐赠',
    '校领导没有在校外兼职',
    '学校无中外合作办学项目，无来华留学生',
    '学校为高职院校，不授予学位',
    '我校尚未设立校办企业',
    '截至目前从未发生',
    '学校不涉及此项',
  ])('%s', (words) => {
    expect(saysNothing(words)).toBe(true);
  });

  it.each([
    '人事处网站规章制度栏',
    '无锡市政务服务网',
    '见学校主页，校外无法访问',
    '未来规划栏目',
    '学校无障碍服务专栏',
    '该项内容尚未在网上公开',
    '没有链接',
    '有无此项请咨询财务处',
  ])('but not %s', (words) => {
    expect(saysNothing(words)).toBe(false);
  });

  it('不涉及 and 不适用 say that the item is not for the school', () => {
    expect(saysNotApplicable('学校为高职院校，不涉及本科教学')).toBe(true);
    expect(saysNotApplicable('本学年未接受社会捐赠')).toBe(false);
  });
});
