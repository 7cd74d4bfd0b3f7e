import { describe, expect, it } from 'vitest';
import { changed, chapterOf, said } from './changed.arbitrary';
import { schoolYearWords } from './school-year-words';

const of = (text: string, kind: 'calendar-year' | 'school-year' = 'calendar-year') =>
  said(
    schoolYearWords,
    changed((report) => {
      report.preface.period =
        kind === 'calendar-year'
          ? { kind, start: '2024-01-01', end: '2024-12-31' }
          : { kind, start: '2023-09-01', end: '2024-08-31' };
      for (const { content } of report.chapters) content.prose = [];
      chapterOf(report, 'experience').prose = [{ kind: 'paragraph', text }];
    }),
  );

describe('自然年报告里的学年', () => {
  it.each([
    [
      '2023—2024学年，学校推出信息公开“直播间”。',
      'warning 写的是“2023—2024学年”，本报告的统计期是2024年1月1日至12月31日，请核对或改为“2024年”',
    ],
    [
      '本学年，学校信息公开工作取得新进展。',
      'warning 写的是“本学年”，本报告的统计期是2024年1月1日至12月31日，请核对或改为“2024年”',
    ],
  ])('%s', (text, message) => expect(of(text)).toEqual([message]));

  it.each([
    '2024年，学校公开2023—2024学年信息公开年度报告。',
    '2023—2024学年，学校开设课程846门，均已信息公开。',
    '公布《2023—2024学年校历》。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));

  it('a report of a school year says so', () =>
    expect(of('本学年，学校信息公开工作取得新进展。', 'school-year')).toEqual([]));
});
