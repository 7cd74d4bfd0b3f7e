import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseDate, chineseOrdinal, periodText } from '@/lib/report';
import {
  citation,
  findDates,
  findEmails,
  findLaws,
  findPeriods,
  findPhones,
  findUrls,
  findYearSpans,
  normalForm,
  readChineseOrdinal,
  readDate,
  readDigitByDigit,
  readOutlineMark,
  similarity,
  tidySpaces,
} from '.';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2080-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('ordinals', () => {
  it('reads back every ordinal that outlines print', () => {
    for (let n = 1; n <= 99; n++) expect(readChineseOrdinal(chineseOrdinal(n))).toBe(n);
  });
  it.each(['', '百', '一一', '十十', '1', '〇'])('%j is no ordinal', (text) => {
    expect(readChineseOrdinal(text)).toBeUndefined();
  });
  it('reads years digit by digit', () => {
    expect(readDigitByDigit('二〇二四')).toBe(2024);
    expect(readDigitByDigit('二零二四')).toBe(2024);
    expect(readDigitByDigit('二千')).toBeUndefined();
  });
});

describe('outline marks', () => {
  it.each([
    ['一、概述', 'chapter', 1, '概述'],
    ['十二 、 其他', 'chapter', 12, '其他'],
    ['第三部分 依申请公开', 'part', 3, '依申请公开'],
    ['（一）明确分工。', 'section', 1, '明确分工。'],
    ['( 二 ) 渠道', 'section', 2, '渠道'],
    ['- (三)强化成效', 'section', 3, '强化成效'],
    ['1.传统媒体', 'item', 1, '传统媒体'],
    ['2．网站', 'item', 2, '网站'],
    ['3、会议', 'item', 3, '会议'],
    ['1.2022年11月，学校上报。', 'item', 1, '2022年11月，学校上报。'],
    ['(1) 本科生', 'subitem', 1, '本科生'],
    ['2）研究生', 'subitem', 2, '研究生'],
  ])('%j is a %s numbered %d', (line, kind, number, rest) => {
    expect(readOutlineMark(line)).toMatchObject({ kind, number, rest });
  });
  it.each(['3.5万人', '2023年9月1日', '一是公开', '第一部分的内容', '学校（一）', '(https://x.cn)', '8日、5月', ''])(
    '%j has none',
    (line) => expect(readOutlineMark(line)).toBeUndefined(),
  );
  it('keeps the stray bullet of an extraction in the mark', () => {
    expect(readOutlineMark('- ( 二 )完善')?.mark).toBe('-(二)');
  });
});

describe('dates and periods', () => {
  it.each([
    ['2024 年 11 月 10 日', '2024-11-10'],
    ['2024年1月5日', '2024-01-05'],
    ['二〇二四年十一月十日', '2024-11-10'],
    ['2024.11.10', '2024-11-10'],
  ])('%s is %s', (text, iso) => expect(readDate(text)).toBe(iso));
  it.each(['2023年2月30日', '2024年11月', '示例大学2024年11月10日', '2024-11.10'])('%s is no day', (text) => {
    expect(readDate(text)).toBeUndefined();
  });
  it('finds every day that is printed, with any spaces', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('', ' ', '  '), (iso, space) => {
        const spaced = chineseDate(iso).replace(/\d+/g, (digits) => `${space}${digits}${space}`);
        expect(findDates(`截至${spaced}，`).map((d) => d.iso)).toEqual([iso]);
      }),
    );
  });
  it('reads back every period that is printed', () => {
    fc.assert(
      fc.property(day, day, (start, end) => {
        const [found] = findPeriods(`统计期限为${periodText({ kind: 'custom', start, end })}。`);
        expect(found?.period).toMatchObject({ start, end });
      }),
    );
  });
  it.each([
    ['2023 年 9 月 1 日-2024 年 8 月 31 日', { kind: 'school-year', start: '2023-09-01', end: '2024-08-31' }],
    ['2023年1月1日至12月31日', { kind: 'calendar-year', start: '2023-01-01', end: '2023-12-31' }],
    ['2022年9月—2023年8月', { kind: 'school-year', start: '2022-09-01', end: '2023-08-31' }],
    ['2020年9月1日起，至2021年8月31日', { kind: 'school-year', start: '2020-09-01', end: '2021-08-31' }],
    ['2023年1月至2月', { kind: 'custom', start: '2023-01-01', end: '2023-02-28' }],
    ['2019年9月1日—2020年10月31日', { kind: 'custom', start: '2019-09-01', end: '2020-10-31' }],
  ])('%s', (text, period) => expect(findPeriods(`自${text}止`)[0]?.period).toEqual(period));
  it.each(['2023年13月至2024年1月', '2023年9月1日', '2023年9月30日至', '2023年9月'])('%s is no period', (text) => {
    expect(findPeriods(text)).toEqual([]);
  });
  it('reads years with their word, and no days', () => {
    expect(
      findYearSpans('2023—2024学年度，2022- 2023 年，2024年度，2023年9月1日').map(({ from, to, word }) => [
        from,
        to,
        word,
      ]),
    ).toEqual([
      [2023, 2024, '学年度'],
      [2022, 2023, '年'],
      [2024, 2024, '年度'],
    ]);
  });
});

describe('addresses', () => {
  it('leaves Chinese marks and brackets outside the address', () => {
    expect(
      findUrls('网站（https://xxgk.example.edu.cn/main.htm）下载，或www.example.edu.cn。').map((u) => u.quote),
    ).toEqual(['https://xxgk.example.edu.cn/main.htm', 'www.example.edu.cn']);
    expect(findUrls('(http://a.cn/x_(1).htm).').map((u) => u.quote)).toEqual(['http://a.cn/x_(1).htm']);
  });
  it('finds e-mail and telephone', () => {
    expect(findEmails('邮箱：xxgk@example.edu.cn，').map((e) => e.quote)).toEqual(['xxgk@example.edu.cn']);
    expect(findPhones('电话：010-12345678，0371-56150000/56150001').map((p) => p.quote)).toEqual([
      '010-12345678',
      '0371-56150000/56150001',
    ]);
    expect(findPhones('2023-20240831 与 http://a.cn/010-12345678')).toEqual([]);
  });
});

describe('laws', () => {
  it('keeps nested titles and document numbers together', () => {
    const laws = findLaws(
      '根据《高等学校信息公开办法》（教育部令第29号）、《关于公布〈清单〉的通知》(教办函〔2014〕23号)和《章程》（试行）',
    );
    expect(laws.map(citation)).toEqual([
      '《高等学校信息公开办法》（教育部令第29号）',
      '《关于公布〈清单〉的通知》（教办函〔2014〕23号）',
      '《章程》',
    ]);
  });
});

describe('abbreviations', () => {
  it('are no laws, before or behind the number', () => {
    const text =
      '《政府信息公开条例》（国务院令第711号，以下简称《条例》）、《关于公布<清单>的通知》（以下简称“《清单》”）（教办函〔2014〕23号）、《办法》(教育部第29号令)';
    expect(findLaws(text).map(citation)).toEqual([
      '《政府信息公开条例》（国务院令第711号）',
      '《关于公布<清单>的通知》（教办函〔2014〕23号）',
      '《办法》（教育部第29号令）',
    ]);
  });
});

describe('comparing', () => {
  it('drops spaces beside Chinese characters only', () => {
    expect(tidySpaces('召开 会议 次 ，接待 812 人 次 ，培训 12 场 次。')).toBe(
      '召开会议 次，接待812人次，培训12场次。',
    );
    expect(tidySpaces(' 共 466 条 ，OA  办公 用 Word  2019 编写。 ')).toBe('共466条，OA办公用Word 2019编写。');
  });
  it('tidying twice changes nothing more, and no character is lost', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('汉', '𠮷', 'a', '1', ' ', '，', '条', '“', '\u3000', '(') }),
        (text) => {
          const once = tidySpaces(text);
          expect(tidySpaces(once)).toBe(once);
          expect(once.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
  it('is 1 for the same words in other widths, 0 for none in common, symmetric', () => {
    expect(similarity('招生章程,计划', '招生章程，计划')).toBe(1);
    expect(similarity('概述', '财务')).toBe(0);
    expect(normalForm('a, (b)')).toBe('a，（b）');
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(similarity(a, b)).toBe(similarity(b, a));
        expect(similarity(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
