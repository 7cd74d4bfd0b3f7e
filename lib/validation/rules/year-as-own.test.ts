import { describe, expect, it } from 'vitest';
import { changed, chapterOf, said } from './changed.arbitrary';
import { yearAsOwn } from './year-as-own';

const of = (text: string, start = '2025-01-01') =>
  said(
    yearAsOwn,
    changed((draft) => {
      draft.preface.period = {
        kind: start.endsWith('01-01') ? 'calendar-year' : 'school-year',
        start,
        end: '2025-12-31',
      };
      chapterOf(draft, 'onRequest').prose = [{ kind: 'paragraph', text }];
    }),
  );

describe('上一年当作本年总括', () => {
  it.each([
    '2024年，学院共收到信息公开申请3件，均已答复。',
    '申请人可当面提出申请。2024年度，学校共受理信息公开申请5件。',
    '2024年学校未发生因信息公开受到举报的情况。',
    '2024年，共收到建议3条，信息公开工作稳步推进。',
    '2024年，学校信息公开工作取得了一定成绩，但与师生期望相比还存在不足。',
    '有三点经验。2024年度，信息公开工作仍存在一些问题。',
    '2024年，信息公开工作取得一定成绩。2025年，学校将继续完善制度。',
  ])('%s', (text) => expect(of(text)).toEqual(['warning 写的是“2024年”，本报告是2025年度，疑为沿用上年文字，请核对']));

  it.each([
    '2025年，学院共收到信息公开申请3件。',
    '2024年，学院共收到信息公开申请3件；2025年，共收到5件。',
    '2024年，学院共收到信息公开申请3件，比上年减少2件。',
    '2024年，学院修订了信息公开申请办法。',
    '2025年，学校信息公开工作取得了一定成绩，但还存在不足。',
    '2024年，学校信息公开工作取得的经验，在本年的基础上得到推广。',
    '2024年，信息公开工作取得一定成绩。2025年，学校继续完善制度。',
    '2026年，学校信息公开工作将进一步加强。',
    '2023年，学院共收到信息公开申请3件，至今已办结。',
  ])('says nothing of: %s', (text) => expect(of(text)).toEqual([]));

  it('nor in the report of a school year', () => {
    expect(of('2024年，学院共收到信息公开申请3件。', '2024-09-01')).toEqual([]);
  });
});
