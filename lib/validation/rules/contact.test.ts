import { describe, expect, it } from 'vitest';
import type { ReportContent } from '@/lib/report';
import { changed, said } from './changed.arbitrary';
import { contact } from './contact';

const of = (change: (preface: ReportContent['preface']) => void) =>
  said(
    contact,
    changed(({ preface }) => change(preface)),
  );
const given = (field: keyof ReportContent['preface']['contact'], typed: string) =>
  of((preface) => {
    preface.contact[field] = typed;
  });
const linked = (url: string) =>
  of((preface) => {
    preface.downloadUrl = url;
  });

describe('前言的联系方式、下载地址和标题', () => {
  it.each([
    ['email', 'xxgk＠example', 'error 电子邮箱“xxgk＠example”格式不对，应当像xxgk@example.edu.cn'],
    ['email', '无', 'error 电子邮箱“无”格式不对，应当像xxgk@example.edu.cn'],
    ['postcode', '1000', 'error 邮政编码“1000”应为6位数字，现为4位'],
    ['phone', '12345678', 'warning 联系电话“12345678”没有区号，请写作“区号-号码”'],
    ['phone', '总机', 'warning 联系电话“总机”不像电话号码，请核对'],
    ['phone', '010-87654321', 'warning 填写的联系电话“010-87654321”与前言正文中的“010-12345678”不一致'],
  ] as const)('%s %s', (field, typed, message) => expect(given(field, typed)).toEqual([message]));

  it.each([
    ['email', 'xxgk@mail.example.edu.cn'],
    ['email', ''],
    ['postcode', '100 000'],
    ['phone', '(010)12345678'],
    ['phone', '010-12345678、12345679'],
    ['phone', '010-12345678转801'],
  ] as const)('%s %j stands', (field, typed) => expect(given(field, typed)).toEqual([]));

  it.each([
    [
      'ftp://a.example.edu.cn/nb',
      'error 电子版下载地址“ftp://a.example.edu.cn/nb”不是有效的网址，请填写以http://或https://开头的完整地址',
    ],
    [
      'javascript:alert(1)',
      'error 电子版下载地址“javascript:alert(1)”不是有效的网址，请填写以http://或https://开头的完整地址',
    ],
    [
      'http://192.168.1.2/nb.htm',
      'warning 电子版下载地址“http://192.168.1.2/nb.htm”是校内地址，社会公众打不开，请换成公网地址',
    ],
    [
      'https://xxgk.example.edu.cn/2024.htm',
      'warning 填写的下载地址“https://xxgk.example.edu.cn/2024.htm”与前言正文中的“https://xxgk.example.edu.cn/xxgknb.htm”不一致',
    ],
  ])('%s', (url, message) => expect(linked(url)).toEqual([message]));
  it.each(['', 'http://xxgk.example.edu.cn/xxgknb.htm', 'https://xxgk.example.edu.cn/xxgknb.htm/'])(
    '%j stands',
    (url) => expect(linked(url)).toEqual([]),
  );

  it('a number without area code in the printed words is found there, and not twice', () => {
    const local = of((preface) => {
      preface.contact.phone = '12345678';
      preface.prose = preface.prose.map((block) => ({
        ...block,
        text: block.text.replace('010-12345678', '12345678'),
      }));
    });
    expect(local).toEqual([]);
  });

  it('标题里的网页代码', () => {
    const titled = (...title: string[]) =>
      of((preface) => {
        preface.title = title;
      });
    expect(titled('示例大学<br>', '2024—2025学年度信息公开工作年度报告')).toEqual([
      'error 标题里有网页代码“<br>”，请删去',
    ]);
    expect(titled('示例&nbsp;大学')).toEqual(['error 标题里有网页代码“&nbsp;”，请删去']);
    expect(titled('示例大学', '2024—2025学年度信息公开工作年度报告')).toEqual([]);
  });
});
