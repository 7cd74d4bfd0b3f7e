import { describe, expect, it } from 'vitest';
import { isStatement, saysMissing } from './missing-page';

describe('a phrase that says the page is not there', () => {
  it.each([
    '页面不存在',
    '抱歉，您访问的页面不存在或已被删除！',
    '对不起，没有找到您要访问的页面',
    '该信息不存在',
    '您查看的文章已下线',
    '系统提示：您要访问的内容已删除',
    '页面找不到了',
    '您访问的链接已失效，请返回首页',
    '404',
    '404 Not Found',
    'Error 404',
    'HTTP 404 错误',
    '404 - 找不到文件或目录',
    'Page Not Found',
    'The requested URL /x.htm was not found on this server',
    "Sorry, the page you are looking for doesn't exist",
    'File not found',
    '哎呀，页面走丢了',
    '无法找到该网页',
  ])('%s', (phrase) => {
    expect(isStatement(phrase)).toBe(true);
  });

  it.each([
    '',
    '示例大学',
    '关于网站页面不存在问题整改情况的通报',
    '我校不存在违规收费信息',
    '信息公开',
    '岗位设置管理与聘用办法',
    '学生记录丢失补办办法',
    '失物招领：丢失校园卡一张',
    '《页面不存在怎么办》',
    '2024年招生章程',
    '提示信息',
    '错误',
    '公寓404室报修公告',
    '第404期简报',
    '已公开文件目录',
    'Lost and found',
    '过期药品回收记录表',
    '本学年未收到违规举报，相关问题不存在',
    '关于废止部分规范性文件的决定（已失效）',
  ])('not: %s', (phrase) => {
    expect(isStatement(phrase)).toBe(false);
  });
});

describe('a page that came with status 200', () => {
  const page = (title: string, text: string) => ({ title, text, script: false, asksPassword: false });
  const long = '学校坚持以公开为常态、不公开为例外。'.repeat(60);

  it('is missing for certain where two signs agree', () => {
    expect(saysMissing(page('404错误', '抱歉，页面不存在。'), '')).toBe('certain');
    expect(saysMissing(page('页面不存在-示例大学', long), '/404.html')).toBe('certain');
  });

  it('may be missing with one sign', () => {
    expect(saysMissing(page('示例大学', '您访问的页面不存在\n返回首页'), '')).toBe('likely');
    expect(saysMissing(page('404 Not Found', long), '')).toBe('likely');
    expect(saysMissing(page('示例大学', long), '/error/404.htm')).toBe('likely');
  });

  it('is there where an article speaks of missing pages', () => {
    const article = `网站检查发现，部分栏目页面不存在。\n${long}`;
    expect(saysMissing(page('关于网站检查情况的通报', article), '')).toBe('no');
    expect(saysMissing(page('第404期简报', long), '/jb/404.htm')).not.toBe('certain');
  });
});
