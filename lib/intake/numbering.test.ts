import { describe, expect, it } from 'vitest';
import { readReport } from './read-report';

const numbering = (text: string) =>
  readReport(`示例大学2024—2025学年信息公开工作年度报告\n\n${text}`).notes.flatMap(({ code, finding, quote }) =>
    code === 'numbering' ? [`${quote?.slice(0, 6)} ${finding}`] : [],
  );
const chapter = (...lines: string[]) => ['一、概述', ...lines, '二、主动公开情况', '均已公开。'].join('\n\n');

describe('序号', () => {
  it.each([
    [
      'a gap is told where the number jumps, once',
      ['1、甲项。已公开。', '2、乙项。已公开。', '4、丙项。已公开。', '5、丁项。已公开。'],
      ['4、丙项 “2、”之后是“4、”，缺“3、”或序号有误，请核对'],
    ],
    [
      'a number told twice',
      ['1.甲项。已公开。', '2.乙项。已公开。', '2.丙项。已公开。'],
      ['2.丙项 序号“2.”出现了两次，请核对'],
    ],
    [
      'a list without its first',
      ['（二）甲项', '已公开。'],
      ['（二）甲项 序号从“（二）”开始，前面没有“（一）”，请核对'],
    ],
    [
      'a jump of more than one',
      ['（一）甲项', '已公开。', '（四）乙项', '已公开。'],
      ['（四）乙项 “（一）”之后是“（四）”，序号不连续，请核对'],
    ],
    ['two lists under paragraphs', ['问题有：', '1.甲项。', '2.乙项。', '措施有：', '1.丙项。', '2.丁项。'], []],
    ['a list under each heading', ['（一）甲', '1.甲项。', '2.乙项。', '（二）乙', '1.丙项。'], []],
  ])('%s', (_, lines, told) => expect(numbering(chapter(...lines))).toEqual(told));

  it('chapters that the notice does not name are numbered with the others', () => {
    const text = (...marks: string[]) =>
      ['概述', '主动公开情况', '保密审查的有关情况', '对信息公开的评议情况', '其他需要报告的事项']
        .map((heading, i) => `${marks[i]}、${heading}\n\n已按规定完成。`)
        .join('\n\n');
    expect(numbering(text('一', '二', '三', '四', '五'))).toEqual([]);
    expect(numbering(text('一', '二', '三', '五', '六'))).toEqual([
      '五、对信息公 “三、”之后是“五、”，缺“四、”或序号有误，请核对',
    ]);
  });
});
