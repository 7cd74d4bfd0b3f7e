import { describe, expect, it } from 'vitest';
import { changed, chapterOf, said } from './changed.arbitrary';
import { laterSession } from './congresses';

const of = (text: string, date: string) =>
  said(
    laterSession,
    changed((report) => {
      report.signature.date = date;
      const year = Number(date.slice(0, 4) || 2025);
      report.preface.period = { kind: 'school-year', start: `${year - 1}-09-01`, end: `${year}-08-31` };
      chapterOf(report, 'overview').prose = [{ kind: 'paragraph', text }];
    }),
  );

describe('全会早于报告', () => {
  it.each([
    [
      '学习贯彻党的二十届二中、三中、四中全会精神。',
      '2024-10-28',
      ['warning 二十届四中全会于2025年10月召开，晚于本报告成文，请核对'],
    ],
    ['贯彻十八届五中全会精神。', '2014-10-28', ['warning 十八届五中全会于2015年10月召开，晚于本报告成文，请核对']],
    ['学习贯彻党的二十大精神。', '2021-10-28', ['warning 党的二十大于2022年10月召开，晚于本报告成文，请核对']],
    ['学习贯彻党的二十大精神。', '2024-10-28', []],
    ['以优异成绩喜迎党的二十大，贯彻党的十九大精神。', '2021-10-28', []],
    ['贯彻十八届五中全会精神。', '', []],
    ['党的十九届四中、五中全会和二十届三中全会精神。', '2024-10-28', []],
    ['省委十二届四次全会和学校全会。', '2024-10-28', []],
  ])('%s %s', (text, date, told) => expect(of(text, date)).toEqual(told));

  it('a report without its day was written when such reports are due', () => {
    expect(of('贯彻二十届四中全会精神。', '')).toEqual([]);
    const earlier = changed((report) => {
      report.signature.date = '';
      report.preface.period = { kind: 'school-year', start: '2022-09-01', end: '2023-08-31' };
      chapterOf(report, 'overview').prose = [{ kind: 'paragraph', text: '贯彻二十届三中全会精神。' }];
    });
    expect(said(laterSession, earlier)).toHaveLength(1);
  });
});
