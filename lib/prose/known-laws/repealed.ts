import { type KnownLaw, law } from './known-law';

const replaced = (title: string, until: string, successor: string, number = ''): KnownLaw =>
  law(title, number, { until, successor });

/** No longer in force. A report of the time when they were may cite them. */
export const REPEALED: readonly KnownLaw[] = [
  ...['合同法', '民法总则', '民法通则', '物权法', '侵权责任法', '婚姻法', '继承法', '担保法', '收养法'].map((name) =>
    replaced(`中华人民共和国${name}`, '2021-01-01', '《中华人民共和国民法典》'),
  ),
  replaced('中华人民共和国行政监察法', '2018-03-20', '《中华人民共和国监察法》'),
  replaced('中华人民共和国学位条例', '2025-01-01', '《中华人民共和国学位法》'),
  replaced('信访条例', '2022-05-01', '《信访工作条例》', '国务院令第431号'),
  replaced('中华人民共和国保守国家秘密法实施办法', '2014-03-01', '《中华人民共和国保守国家秘密法实施条例》'),
  replaced('中华人民共和国档案法实施办法', '2024-03-01', '《中华人民共和国档案法实施条例》（国务院令第772号）'),
  replaced('高等学校教职工代表大会暂行条例', '2012-01-01', '《学校教职工代表大会规定》（教育部令第32号）'),
  replaced('高等学校会计制度', '2019-01-01', '政府会计准则制度'),
  replaced('政府采购信息公告管理办法', '2020-03-01', '《政府采购信息发布管理办法》（财政部令第101号）'),
  replaced(
    '高等学校接受外国留学生管理规定',
    '2017-07-01',
    '《学校招收和培养国际学生管理办法》（教育部、外交部、公安部令第42号）',
  ),
];
