import { describe, expect, it } from 'vitest';
import { demoReport } from '@/prisma/demo';
import { heldForCheck } from './once-per-check';
import { textRule } from './passages';
import type { Rule } from './rule';
import { RULES } from './rules';

/** Written again and again: no mark at all, digits, brackets that never close, words that many rules look for. */
const PIECES = [
  ...['公开', '其中1条', '（', '截至', '清单均', '2024—', '1,', '《', '见附', '及时将', ' ', '电话2', '近1万', '的的'],
  ...['《a〈', '12345678 ', 'B站1条', '微博发布', '重点工作', '"公', '信息公开网站', '《办法》', '2024-2025年'],
  ...['1390000 ', '学号1', '因公开', '及时、', '及时的在', '《a《b》', ',公', '公开专栏，', '共3条，其中1条，'],
  ...['5条1条（', '一是二是', '三个方面：', '3条占5%，较', '甲、乙、', '公开等信息', '合计9条，'],
];
const [SHORT, TIMES] = [1_000, 8];
/** Eight times the text takes eight times as long, sixty-four times where a rule goes back for each of its characters. */
const MOST = 32;
/** Below this nothing can be told of a ratio, and nobody waits for it. */
const NOTICED = 10_000;
/** Collecting garbage may fall to any of them; what is slow is so each time. */
const TRIES = 5;

/** Microseconds of the processor's own time, whoever else is at work, that each rule takes for a report of one text. */
function spent(rules: readonly Rule[], text: string): number[] {
  const report = demoReport();
  for (const { content } of report.chapters) content.prose = [{ kind: 'paragraph', text }];
  report.preface.prose = [{ kind: 'paragraph', text }];
  const held = heldForCheck(report);
  return rules.map(({ check }) => {
    const before = process.cpuUsage();
    check(held, {});
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
}

/** The rules, by their place, that are too slow with a text of such pieces. */
function slow(rules: readonly Rule[], piece: string): string[] {
  let left = rules.map((rule, i) => ({ rule, name: `${i} ${rule.id}` }));
  for (let tried = 0; tried < TRIES && left.length > 0; tried++) {
    // Another beginning each time: what was read before is remembered.
    const text = (length: number): string => '甲'.repeat(tried) + piece.repeat(length / piece.length);
    // All of them, for one rule reads what others ask again.
    const [short, long] = [SHORT, SHORT * TIMES].map((length) => spent(rules, text(length)));
    const names = rules
      .map((rule, i) => `${i} ${rule.id}`)
      .filter((_, i) => (long?.[i] ?? 0) > NOTICED && (long?.[i] ?? 0) > (short?.[i] ?? 0) * MOST);
    left = left.filter(({ name }) => names.includes(name));
  }
  return left.map(({ name }) => name);
}

describe('any text is read in linear time', () => {
  it.each(PIECES)('%s', (piece) => expect(slow(RULES, piece)).toEqual([]));

  it('what goes back for each character is seen', () => {
    const back = textRule('typo', (text) =>
      /公.*☃/.test(text) ? [{ severity: 'hint', message: '雪人', quote: '☃' }] : [],
    );
    // The engine translates a pattern once it has been asked a few times.
    slow([back], '甲');
    expect(slow([back], '公开')).toEqual(['0 typo']);
  });
});
