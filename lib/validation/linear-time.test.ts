import { describe, expect, it } from 'vitest';
import { demoReport } from '@/prisma/demo';
import { checkReport } from '.';

/** Written again and again: no mark at all, digits, brackets that never close, words that many rules look for. */
const PIECES = [
  ...['公开', '其中1条', '（', '截至', '清单均', '2024—', '1,', '《', '见附', '及时将', ' ', '电话2', '近1万', '的的'],
  ...['《a〈', '12345678 ', 'B站1条', '微博发布', '重点工作', '"公', '信息公开网站', '《办法》', '2024-2025年'],
  ...['1390000 ', '学号1', '因公开', '及时、', '及时的在', '《a《b》', ',公', '公开专栏，', '共3条，其中1条，'],
  ...['5条1条（', '一是二是', '三个方面：', '3条占5%，较', '甲、乙、', '公开等信息', '合计9条，'],
];
/** Characters: what looks from each of them at all the others does so a hundred million times in each chapter. */
const LENGTH = 10_000;

describe('any text is read in linear time', () => {
  // What is far from it runs into the runner's own time limit, which each piece has to itself.
  it.each(PIECES)('%s', (piece) => {
    const report = demoReport();
    const text = piece.repeat(LENGTH / piece.length);
    for (const { content } of report.chapters) content.prose = [{ kind: 'paragraph', text }];
    report.preface.prose = [{ kind: 'paragraph', text }];
    expect(checkReport(report)).not.toHaveLength(0);
  });
});
