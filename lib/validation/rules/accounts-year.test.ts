import { describe, expect, it } from 'vitest';
import { accountsYear } from './accounts-year';
import { changed, chapterOf, said } from './changed.arbitrary';

/** Of 2023-09 … 2024-08, signed on 2024-10-28. */
const of = (text: string, date = '2024-10-28') =>
  said(
    accountsYear,
    changed((report) => {
      report.preface.period = { kind: 'school-year', start: '2023-09-01', end: '2024-08-31' };
      report.signature.date = date;
      chapterOf(report, 'proactive').prose = [{ kind: 'paragraph', text }];
    }),
  );

describe('决算年度', () => {
  it.each([
    [
      '公开2024年部门决算和2025年部门预算。',
      'warning “2024年部门决算”：2024年到本报告成文时还没有结束，不会有决算，请核对年份',
    ],
    ['已公布2025年度决算。', 'warning “2025年度决算”：2025年到本报告成文时还没有结束，不会有决算，请核对年份'],
  ])('%s', (text, message) => expect(of(text)).toEqual([message]));

  it.each(['公开2023年部门决算和2024年部门预算。', '学校将于下一年公开2024年部门决算。', '公布2025年部门预算。'])(
    'says nothing of %s',
    (text) => expect(of(text)).toEqual([]),
  );

  it.each(['于2024年8月公开2024年度部门决算。', '2024年9月5日，学校在网站公布了2024年决算。'])(
    '在当年公开的不会是当年的：%s',
    (text) =>
      expect(of(text, '2025-03-20')).toEqual([
        expect.stringMatching(/^warning “2024年(?:度部门)?决算”：2024年到公开时还没有结束，不会有决算，请核对年份$/),
      ]),
  );
  it.each(['于2025年2月公开2024年部门决算。', '2024年8月公开2023年部门决算，2024年部门决算已经批复。'])(
    'says nothing of %s in a report signed later',
    (text) => expect(of(text, '2025-03-20')).toEqual([]),
  );

  it('a report signed after the year may tell of its accounts', () =>
    expect(of('公开2024年部门决算。', '2025-03-20')).toEqual([]));
});
