import { describe, expect, it } from 'vitest';
import type { PrefaceContent } from './content';
import { usualPeriod } from './period';
import { composePreface } from './preface';
import { proseText } from './prose';

const preface: PrefaceContent = {
  title: ['示例大学'],
  addressee: '',
  period: usualPeriod('school-year', 2025),
  legalBasis: ['《高等学校信息公开办法》（教育部令第29号）', '《高等学校信息公开事项清单》（教办函〔2014〕23号）'],
  contact: {
    office: '示例大学信息公开办公室',
    address: '示例市一号路1号',
    postcode: '',
    phone: '0000-1234567',
    email: '',
  },
  downloadUrl: 'https://xxgk.example.edu.cn',
  prose: [],
};

describe('前言', () => {
  it('写明编制依据、组成部分、统计期限、联系方式和下载地址', () => {
    expect(proseText(composePreface(preface, ['概述', '主动公开情况']))).toBe(
      [
        '根据《高等学校信息公开办法》（教育部令第29号）、《高等学校信息公开事项清单》（教办函〔2014〕23号）的要求，编制本报告。全文包括概述，主动公开情况，共2个部分。',
        '本报告所列数据的统计期限为2024年9月1日至2025年8月31日。',
        '如对本报告有疑问，请与示例大学信息公开办公室联系（地址：示例市一号路1号；电话：0000-1234567）。本报告的电子版可从学校信息公开网站（https://xxgk.example.edu.cn）下载。',
      ].join('\n'),
    );
  });

  it('leaves out what is missing instead of printing blanks', () => {
    const blank = { office: '', address: '', postcode: '', phone: '', email: '' };
    const bare = {
      ...preface,
      legalBasis: [' '],
      contact: blank,
      downloadUrl: '',
      period: { ...preface.period, end: '' },
    };
    expect(composePreface(bare, [])).toEqual([]);
  });
});
