import { expect, it } from 'vitest';
import { demoInstitution } from '@/prisma/demo';
import { contactProblems, stillWrong } from './contact-problems';

const { contact } = demoInstitution;

it('a contact as it should be has no problem, nor has one that is still empty', () => {
  expect(contactProblems(contact)).toEqual({});
  expect(contactProblems({ ...contact, email: '', postcode: ' ', downloadUrl: '' })).toEqual({});
  expect(contactProblems({ ...contact, downloadUrl: 'https://xxgk.example.edu.cn/' })).toEqual({});
});

it('邮箱、邮编、下载地址不合格式的逐项说明', () => {
  expect(contactProblems({ ...contact, email: 'xxgk＠example', postcode: '1000', downloadUrl: '学校网站' })).toEqual({
    email: '电子邮箱“xxgk＠example”格式不对，应当像xxgk@example.edu.cn。',
    postcode: '邮政编码“1000”应为6位数字，现为4位。',
    downloadUrl: '电子版下载地址“学校网站”不是有效的网址，请填写以http://或https://开头的完整地址。',
  });
});

it('改对一项就不再提这一项，没有提过的等保存时再提', () => {
  const told = contactProblems({ ...contact, postcode: '1000' });
  expect(stillWrong(told, { ...contact, postcode: '100', email: '信箱' })).toEqual({
    postcode: '邮政编码“100”应为6位数字，现为3位。',
  });
  expect(stillWrong(told, contact)).toEqual({});
});
