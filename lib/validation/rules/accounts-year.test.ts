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

  it('a report signed after the year may tell of its accounts', () =>
    expect(of('公开2024年部门决算。', '2025-03-20')).toEqual([]));
});
